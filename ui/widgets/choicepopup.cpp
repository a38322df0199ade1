// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicepopup.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/searchfield.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace juzhen {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int searchRole = Qt::UserRole + 1;
constexpr int depthRole = Qt::UserRole + 2;
constexpr int chosenRole = Qt::UserRole + 3;
constexpr int iconRole = Qt::UserRole + 4;
constexpr int foundRole = Qt::UserRole + 5;
constexpr int mostRows = 12;
constexpr int narrowestPopup = 64 * space::unit;
constexpr int widestPopup = 120 * space::unit;

/// The choices that fit what is typed, and whatever was found for it elsewhere.
class FittingChoices : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        return sourceModel()->index(row, 0, parent).data(foundRole).toBool()
               || QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }
};

/// Indents the rows of a hierarchy; rows are of one height.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        const auto hint = QStyledItemDelegate::sizeHint(option, index);
        return {hint.width() + indent(index), controlHeight(option.font)};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        auto shifted = option;
        shifted.rect.setLeft(option.rect.left() + indent(index));
        QStyledItemDelegate::paint(painter, shifted, index);
    }

private:
    static int indent(const QModelIndex& index)
    {
        return index.data(depthRole).toInt() * space::wide;
    }
};

} // namespace

ChoicePopup::ChoicePopup(Mode mode, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_mode(mode)
    , m_search(new SearchField(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing fits."), m_list))
    , m_model(new QStandardItemModel(this))
    , m_filtered(new FittingChoices(this))
{
    setObjectName(QStringLiteral("choicePopup"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_search->setDelay(0);
    m_search->installEventFilter(this);
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterRole(searchRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(QStringLiteral("choiceList"));
    m_list->setAccessibleName(tr("Choices"));
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);

    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    auto* const inList = new QVBoxLayout(m_list);
    inList->addWidget(m_nothing, 0, Qt::AlignHCenter | Qt::AlignTop);

    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->addWidget(m_search);
    column->addWidget(m_list);

    connect(m_search, &SearchField::searchChanged, this, &ChoicePopup::search);
    connect(m_list, &QListView::clicked, this, &ChoicePopup::toggle);
    for (const auto signal :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_filtered, signal, this, &ChoicePopup::showWhetherEmpty);
    }
}

void ChoicePopup::showWhetherEmpty()
{
    m_nothing->setVisible(m_filtered->rowCount() == 0 && !m_search->text().isEmpty());
}

void ChoicePopup::setChoices(const QList<Choice>& choices)
{
    const auto before = chosen();
    m_model->clear();
    m_found = 0;
    for (const auto& choice : choices) {
        append(choice, false);
    }
    setChosen(before);
}

void ChoicePopup::setFound(const QList<Choice>& found)
{
    m_model->removeRows(m_model->rowCount() - m_found, m_found);
    m_found = static_cast<int>(found.size());
    for (const auto& choice : found) {
        append(choice, true);
    }
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_filtered->index(0, 0));
    }
}

void ChoicePopup::append(const Choice& choice, bool found)
{
    auto* const item = new QStandardItem(choice.label);
    item->setData(choice.key, keyRole);
    item->setData(QStringLiteral("%1 %2").arg(choice.label, choice.searchText), searchRole);
    item->setData(choice.depth, depthRole);
    item->setData(choice.icon, iconRole);
    item->setData(found, foundRole);
    item->setEnabled(!choice.key.isEmpty() || !found);
    mark(item, false);
    m_model->appendRow(item);
}

void ChoicePopup::search(const QString& words)
{
    setFound({});
    m_filtered->setFilterFixedString(words);
    m_list->setCurrentIndex(m_filtered->index(0, 0));
    showWhetherEmpty();
    Q_EMIT searchChanged(words);
}

void ChoicePopup::setChosen(const QStringList& keys)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        auto* const item = m_model->item(row);
        mark(item, keys.contains(item->data(keyRole).toString()));
    }
}

void ChoicePopup::mark(QStandardItem* item, bool chosen)
{
    item->setData(chosen, chosenRole);
    if (m_mode == Mode::Several) {
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
        return;
    }
    const auto own = item->data(iconRole).toString();
    if (chosen) {
        item->setData(icon("check", Tone::Accent), Qt::DecorationRole);
    } else {
        item->setData(own.isEmpty() ? QVariant() : QVariant(icon(own)), Qt::DecorationRole);
    }
}

QStringList ChoicePopup::chosen() const
{
    QStringList keys;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto* const item = m_model->item(row);
        if (item->data(chosenRole).toBool()) {
            keys.append(item->data(keyRole).toString());
        }
    }
    return keys;
}

void ChoicePopup::prepare(int width)
{
    m_search->setSearchText({});
    setFound({});
    m_filtered->setFilterFixedString({});
    const auto rows = std::clamp(m_model->rowCount() + m_roomForFound, 1, mostRows);
    m_list->setFixedHeight(rows * controlHeight(font()) + 2);
    setFixedWidth(width);
    adjustSize();
}

void ChoicePopup::take()
{
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    m_list->setCurrentIndex(m_filtered->index(0, 0));
}

void ChoicePopup::openAt(QWidget* anchor)
{
    const auto wanted = m_list->sizeHintForColumn(0) + space::section;
    prepare(std::clamp(wanted, std::max(narrowestPopup, anchor->width()),
                       std::max(widestPopup, anchor->width())));
    auto place = QRect(anchor->mapToGlobal(QPoint(0, anchor->height() + 2)), size());
    const auto screen = anchor->screen()->availableGeometry();
    if (place.bottom() > screen.bottom()) {
        place.moveBottom(anchor->mapToGlobal(QPoint(0, -2)).y());
    }
    place.moveRight(std::min(place.right(), screen.right()));
    place.moveLeft(std::max(place.left(), screen.left()));
    move(place.topLeft());
    take();
}

void ChoicePopup::openIn(const QRect& place)
{
    prepare(place.width());
    move(place.topLeft());
    take();
}

void ChoicePopup::setRoomForFound(int rows)
{
    m_roomForFound = rows;
}

void ChoicePopup::setSearchHint(const QString& hint)
{
    m_search->setPlaceholderText(hint);
}

void ChoicePopup::startSearch(const QString& words)
{
    m_search->setText(words);
}

bool ChoicePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto* const press = static_cast<QKeyEvent*>(event);
    const auto key = press->key();
    const bool moving = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
                        || key == Qt::Key_PageDown;
    if (watched == m_search && moving) {
        m_list->setFocus();
        return QCoreApplication::sendEvent(m_list, event);
    }
    const bool choosing = key == Qt::Key_Return || key == Qt::Key_Enter
                          || (key == Qt::Key_Space && watched == m_list);
    if (choosing) {
        // Whoever types faster than the list follows means what was typed.
        m_search->searchNow();
    }
    if (choosing && m_list->currentIndex().flags().testFlag(Qt::ItemIsEnabled)) {
        toggle(m_list->currentIndex());
        if (key != Qt::Key_Space) {
            close();
        }
        return true;
    }
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ChoicePopup::toggle(const QModelIndex& index)
{
    auto* const item = m_model->itemFromIndex(m_filtered->mapToSource(index));
    const bool on = item->data(chosenRole).toBool();
    if (m_mode == Mode::One) {
        setChosen(on ? QStringList() : QStringList(item->data(keyRole).toString()));
        close();
    } else {
        mark(item, !on);
    }
    Q_EMIT chosenChanged();
}

} // namespace juzhen
