// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/registertable.h"

#include "ui/theme/space.h"
#include "ui/widgets/frozencolumns.h"
#include "ui/widgets/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace juzhen {

namespace {

constexpr int usualCharacters = 14;
constexpr int fewestOfWords = 15; ///< characters: narrower columns hold days, numbers, states

/// The width of a column in the language of the window. Columns of codes are measured for Chinese,
/// whose words are shorter than those of an alphabet; names are Chinese in every language.
int forWords(int width, int character)
{
    constexpr int longestCode = 18; // characters
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return chinese || width > longestCode * character ? width : width * 6 / 5;
}

const QString columnsKey = QStringLiteral("columns");
const QString sortKey = QStringLiteral("sort");
const QString nameKey = QStringLiteral("key");
const QString widthKey = QStringLiteral("width");
const QString hiddenKey = QStringLiteral("hidden");
const QString frozenKey = QStringLiteral("frozen");
const QString descendingKey = QStringLiteral("descending");

} // namespace

RegisterTable::RegisterTable(QWidget* parent)
    : QTableView(parent)
    , m_header(new RegisterHeader(this))
{
    setObjectName(QStringLiteral("registerTable"));
    setHorizontalHeader(m_header);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(juzhen::rowHeight(font()));
    connect(m_header, &RegisterHeader::sortKeysChanged, this, &RegisterTable::sortKeysChanged);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int, int before, int now) {
        if ((before == 0) != (now == 0)) { // shown or hidden
            QMetaObject::invokeMethod(this, &RegisterTable::useRoom, Qt::QueuedConnection);
        }
    });
    connect(m_header, &RegisterHeader::resetRequested, this, &RegisterTable::resetColumns);
    connect(m_header, &RegisterHeader::freezeRequested, this, &RegisterTable::freeze);
    connect(this, &QTableView::doubleClicked, this, &RegisterTable::opened);
}

RegisterTable::~RegisterTable() = default;

void RegisterTable::setModel(QAbstractItemModel* model)
{
    if (this->model() != nullptr) {
        this->model()->disconnect(this);
    }
    QTableView::setModel(model);
    if (model == nullptr) {
        return;
    }
    watchRows(model);
    applyDefaults();
    if (m_frozen != nullptr) {
        freeze(m_frozen->count());
    }
    showPlaceholder();
}

void RegisterTable::watchRows(QAbstractItemModel* model)
{
    connect(model, &QAbstractItemModel::rowsInserted, this, &RegisterTable::showPlaceholder);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RegisterTable::showPlaceholder);
    connect(model, &QAbstractItemModel::modelReset, this, &RegisterTable::showPlaceholder);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RegisterTable::showPlaceholder);
}

void RegisterTable::setHiddenByDefault(const QStringList& keys)
{
    m_hiddenByDefault = keys;
    applyDefaults();
}

void RegisterTable::setWidths(const QHash<QString, int>& characters)
{
    m_widths = characters;
    applyDefaults();
}

void RegisterTable::setFrozenColumns(int count)
{
    m_frozenByPage = count;
    freeze(count);
}

void RegisterTable::setFilterable(bool filterable)
{
    m_header->setFilterable(filterable);
    if (m_frozen != nullptr) {
        m_frozen->follow();
    }
}

void RegisterTable::setFilteredColumns(const QStringList& keys)
{
    QSet<int> columns;
    for (const QString& key : keys) {
        columns.insert(columnByKey(key));
    }
    m_header->setFilteredColumns(columns);
    if (m_frozen != nullptr) {
        m_frozen->follow();
    }
}

void RegisterTable::refreshCells()
{
    viewport()->update();
    if (m_frozen != nullptr) {
        m_frozen->viewport()->update();
    }
}

QRect RegisterTable::headerPlace(int column) const
{
    const QRect area = m_header->viewport()->rect();
    const int left =
        std::clamp(m_header->sectionViewportPosition(column), area.left(), area.right());
    const QPoint corner = m_header->viewport()->mapToGlobal(QPoint(left, 0));
    return {corner, QSize(m_header->sectionSize(column), m_header->height())};
}

void RegisterTable::freeze(int count)
{
    delete m_frozen;
    m_frozen = count > 0 && model() != nullptr ? new FrozenColumns(this, count) : nullptr;
}

void RegisterTable::setPlaceholder(QWidget* placeholder)
{
    delete m_placeholder;
    m_placeholder = placeholder;
    m_placeholder->setParent(viewport());
    showPlaceholder();
}

QMimeData* RegisterTable::selectionWithHeaders() const
{
    return copyWithHeader(*this);
}

void RegisterTable::copyWithHeaders()
{
    if (m_copy) {
        m_copy();
        return;
    }
    if (auto* const copied = selectionWithHeaders()) {
        QGuiApplication::clipboard()->setMimeData(copied);
    }
}

QJsonObject RegisterTable::tableState() const
{
    QJsonArray columns;
    for (int place = 0; place < m_header->count(); ++place) {
        const auto column = m_header->logicalIndex(place);
        const bool hidden = m_header->isSectionHidden(column);
        // Only what a person has set; a hidden section says 0. The rest comes back from the
        // defaults, which follow the language and the size of the letters.
        const int width = m_header->sectionSize(column);
        columns.append(QJsonObject{{nameKey, columnKey(column)},
                                   {widthKey, width == m_defaults.value(column) ? 0 : width},
                                   {hiddenKey, hidden}});
    }
    QJsonArray sort;
    for (const auto& key : m_header->sortKeys()) {
        sort.append(QJsonObject{{nameKey, columnKey(key.column)},
                                {descendingKey, key.order == Qt::DescendingOrder}});
    }
    return {{columnsKey, columns},
            {sortKey, sort},
            {frozenKey, m_frozen != nullptr ? m_frozen->count() : 0}};
}

void RegisterTable::restoreTableState(const QJsonObject& state)
{
    const auto columns = state.value(columnsKey).toArray();
    int place = 0;
    for (const auto& entry : columns) {
        const auto column = columnByKey(entry[nameKey].toString());
        if (column < 0) {
            continue;
        }
        m_header->moveSection(m_header->visualIndex(column), place++);
        if (const auto width = entry[widthKey].toInt(); width > 0) {
            m_header->resizeSection(column, width);
        }
        m_header->setSectionHidden(column, entry[hiddenKey].toBool());
    }
    QList<SortKey> keys;
    const auto sort = state.value(sortKey).toArray();
    for (const auto& entry : sort) {
        if (const auto column = columnByKey(entry[nameKey].toString()); column >= 0) {
            keys.append(
                {column, entry[descendingKey].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
        }
    }
    m_header->setSortKeys(keys);
    useRoom();
    const int frozen = m_frozen != nullptr ? m_frozen->count() : 0;
    if (const int wanted = state.value(frozenKey).toInt(frozen); wanted != frozen) {
        freeze(wanted);
    } else if (m_frozen != nullptr) {
        m_frozen->follow();
    }
}

void RegisterTable::resetColumns()
{
    for (int column = 0; column < m_header->count(); ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
    }
    applyDefaults();
    if ((m_frozen != nullptr ? m_frozen->count() : 0) != m_frozenByPage) {
        freeze(m_frozenByPage);
    }
}

void RegisterTable::applyDefaults()
{
    m_defaults.clear();
    for (int column = 0; column < m_header->count(); ++column) {
        m_header->setSectionHidden(column, m_hiddenByDefault.contains(columnKey(column)));
        m_defaults.append(defaultWidth(column));
        m_header->resizeSection(column, m_defaults.last());
    }
    useRoom();
}

void RegisterTable::useRoom()
{
    QList<int> untouched;
    int used = 0;
    int ofWords = 0;
    for (int column = 0; column < m_defaults.size(); ++column) {
        if (m_header->isSectionHidden(column)) {
            continue;
        }
        const int width = ownWidth(column);
        used += width;
        if (m_header->sectionSize(column) == m_defaults.at(column)) {
            untouched.append(column);
            ofWords += isOfWords(column) ? width : 0;
        }
    }
    const int room = std::clamp(viewport()->width() - used, 0, ofWords); // at most twice as wide
    for (const int column : std::as_const(untouched)) {
        const int width = defaultWidth(column);
        m_defaults[column] = isOfWords(column) ? width + room * width / ofWords : width;
        m_header->resizeSection(column, m_defaults.at(column));
    }
}

int RegisterTable::ownWidth(int column) const
{
    const int shown = m_header->sectionSize(column);
    return shown == m_defaults.value(column, -1) ? defaultWidth(column) : shown;
}

bool RegisterTable::isOfWords(int column) const
{
    return m_widths.value(columnKey(column), usualCharacters) >= fewestOfWords;
}

int RegisterTable::defaultWidth(int column) const
{
    const int character = halfWidth(font());
    const int width = m_widths.value(columnKey(column), usualCharacters) * character;
    return std::max(forWords(width, character) + 2 * space::small, captionWidth(column));
}

int RegisterTable::captionWidth(int column) const
{
    const QString caption = model()->headerData(column, Qt::Horizontal).toString();
    auto known = m_captionWidths.constFind(caption);
    if (known == m_captionWidths.cend()) {
        known = m_captionWidths.insert(caption, m_header->sectionSizeHint(column));
    }
    return *known;
}

QString RegisterTable::columnKey(int column) const
{
    const auto key = model()->headerData(column, Qt::Horizontal, m_keyRole).toString();
    return key.isEmpty() ? QString::number(column) : key;
}

int RegisterTable::columnByKey(const QString& key) const
{
    for (int column = 0; column < m_header->count(); ++column) {
        if (columnKey(column) == key) {
            return column;
        }
    }
    return -1;
}

void RegisterTable::showPlaceholder()
{
    if (m_placeholder != nullptr) {
        m_placeholder->setGeometry(viewport()->rect());
        m_placeholder->setVisible(model() == nullptr || model()->rowCount() == 0);
    }
}

void RegisterTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyWithHeaders();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && state() != EditingState) {
        Q_EMIT opened(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier
        && m_header->isFilterable() && currentIndex().isValid()) {
        Q_EMIT m_header->filterRequested(currentIndex().column());
        return;
    }
    if (event->key() == Qt::Key_Menu && event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_header->openColumnMenu(m_header->mapToGlobal(QPoint(0, m_header->height())));
        return;
    }
    QTableView::keyPressEvent(event);
}

void RegisterTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    useRoom();
    showPlaceholder();
    if (m_frozen != nullptr) {
        m_frozen->follow();
    }
}

void RegisterTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_captionWidths.clear();
        verticalHeader()->setDefaultSectionSize(juzhen::rowHeight(font()));
        if (m_frozen != nullptr) {
            m_frozen->follow();
        }
    }
}

} // namespace juzhen
