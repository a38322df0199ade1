// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/metricgridmodel.h"

#include "models/itemmodels/pagecache.h"
#include "models/stores/listdefinitions.h"
#include "models/stores/liststore.h"
#include "models/stores/metricstore.h"
#include "models/stores/session.h"
#include "models/text/fieldwords.h"
#include "models/text/problemwords.h"

#include <algorithm>

namespace juzhen {

namespace {

constexpr int mostPages = 60;

const MetricFigure& figureAt(int figure)
{
    return metricFigures()[static_cast<size_t>(figure)];
}

QList<MetricGridRow> readRows(Session& session, Month month, const QList<qint64>& ids)
{
    static const int name = columnIndex(ListId::Accounts, u"name");
    static const int platform = columnIndex(ListId::Accounts, u"platform_code");
    static const int unit = columnIndex(ListId::Accounts, u"unit_name");
    const QList<QVariantList> accounts = ListStore(session).rows(ListId::Accounts, ids);
    MetricStore store(session);
    const auto now = store.ofMonth(month, ids);
    const auto before = store.ofMonth(month.plus(-1), ids);
    QList<MetricGridRow> rows;
    rows.reserve(ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        MetricGridRow row;
        row.name = accounts[i].value(name).toString();
        row.platformCode = accounts[i].value(platform).toString();
        row.unitName = accounts[i].value(unit).toString();
        row.now = now.value(ids[i]);
        row.now.accountId = Id<Account>(ids[i]);
        row.now.period = month;
        row.before = before.value(ids[i]);
        rows.append(row);
    }
    return rows;
}

} // namespace

std::optional<AccountMetric> editedMetric(const MetricEdit& edit)
{
    AccountMetric metric = edit.base.value_or(AccountMetric());
    for (auto text = edit.texts.begin(); text != edit.texts.end(); ++text) {
        const MetricFigure& figure = figureAt(text.key());
        const auto value = figureFromText(figure, text.value());
        if (!value) {
            return std::nullopt;
        }
        metric.*figure.value = *value;
    }
    return metric;
}

MetricGridModel::MetricGridModel(Lane<Session>& reader, PlatformWords platform, QObject* parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_platform(std::move(platform))
    , m_pages(mostPages)
{}

void MetricGridModel::show(Month month, const ListRequest& request)
{
    if (month != m_month) { // nothing may be typed into the rows of another month
        beginResetModel();
        m_keys.clear();
        m_pages.clear();
        m_pending.clear();
        m_edits.clear();
        endResetModel();
    }
    m_month = month;
    m_request = request;
    m_request.list = ListId::Accounts;
    requestKeys();
    Q_EMIT edited();
}

void MetricGridModel::refresh()
{
    requestKeys();
}

void MetricGridModel::requestKeys()
{
    const quint64 generation = ++m_generation;
    m_reader
        .run([request = m_request](Session& session, Progress&) {
            return ListStore(session).keys(request);
        })
        .then(this, [this, generation](const QList<qint64>& keys) { takeKeys(generation, keys); })
        .onFailed(this, [this](const Error& error) { Q_EMIT failed(error); });
}

void MetricGridModel::takeKeys(quint64 generation, const QList<qint64>& keys)
{
    if (generation != m_generation) {
        return;
    }
    m_shown = generation;
    m_pending.clear(); // the answers under way are of former rows
    m_pages.clear();
    if (keys == m_keys && !keys.isEmpty()) { // the cursor stays where it is
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        beginResetModel();
        m_keys = keys;
        endResetModel();
    }
    Q_EMIT loaded(rowCount());
}

void MetricGridModel::requestPage(int page) const
{
    if (m_pending.contains(page)) {
        return;
    }
    m_pending.insert(page);
    const auto ids = m_keys.mid(qsizetype(page) * PageCache::rowsPerPage, PageCache::rowsPerPage);
    auto* self = const_cast<MetricGridModel*>(this); // data() is const, the cache isn't the model
    m_reader
        .run([ids, month = m_month](Session& session, Progress&) {
            return readRows(session, month, ids);
        })
        .then(self, [self, generation = m_shown,
                     page](const Page& rows) { self->takePage(generation, page, rows); })
        .onFailed(self, [self](const Error& error) { Q_EMIT self->failed(error); });
}

void MetricGridModel::takePage(quint64 generation, int page, const Page& rows)
{
    if (generation != m_shown) {
        return;
    }
    m_pending.remove(page);
    m_pages.insert(page, new Page(rows));
    for (const MetricGridRow& row : rows) {
        const auto edit = m_edits.find(row.now.accountId.value());
        if (edit != m_edits.end() && !edit->base) {
            edit->base = row.now; // it was pasted before the row was here
        }
    }
    const int first = page * PageCache::rowsPerPage;
    Q_EMIT dataChanged(index(first, 0),
                       index(first + static_cast<int>(rows.size()) - 1, columnCount() - 1));
}

const MetricGridRow* MetricGridModel::row(int row) const
{
    const Page* const page = m_pages.object(PageCache::pageOf(row));
    const int offset = row % PageCache::rowsPerPage;
    return page && offset < page->size() ? &page->at(offset) : nullptr;
}

int MetricGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int MetricGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstFigure + static_cast<int>(metricFigures().size());
}

QString MetricGridModel::textAt(int row, int figure) const
{
    const auto edit = m_edits.constFind(m_keys[row]);
    if (edit != m_edits.cend() && edit->texts.contains(figure)) {
        return edit->texts.value(figure);
    }
    const MetricGridRow* const stored = this->row(row);
    return stored ? figureText(figureAt(figure), stored->now.*figureAt(figure).value) : QString();
}

QString MetricGridModel::problemAt(int row, int figure) const
{
    const auto edit = m_edits.constFind(m_keys[row]);
    if (edit == m_edits.cend()) {
        return {};
    }
    const QString key = QString::fromLatin1(figureAt(figure).column);
    if (edit->texts.contains(figure)
        && !figureFromText(figureAt(figure), edit->texts.value(figure))) {
        return tr("“%1” is no number.").arg(edit->texts.value(figure));
    }
    const auto metric = editedMetric(*edit);
    if (!metric) {
        return {}; // another cell has to be put right first
    }
    for (const FieldIssue& issue : validateMetric(*metric, m_month.firstDay())) {
        if (issue.field == key) {
            return ProblemWords::sentence(SubjectKind::Metric, issue);
        }
    }
    return {};
}

QVariant MetricGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int figure = index.column() - FirstFigure;
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((figure < 0 ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    }
    const MetricGridRow* const stored = row(index.row());
    if (!stored) {
        requestPage(PageCache::pageOf(index.row()));
    }
    if (figure < 0) {
        if (!stored || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
            return {};
        }
        return index.column() == NameColumn       ? stored->name
               : index.column() == PlatformColumn ? m_platform(stored->platformCode)
                                                  : stored->unitName;
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textAt(index.row(), figure);
    case PreviousRole:
        return stored ? figureText(figureAt(figure), stored->before.*figureAt(figure).value)
                      : QString();
    case ProblemRole:
    case Qt::ToolTipRole:
        return problemAt(index.row(), figure);
    case EditedRole:
        return m_edits.value(m_keys[index.row()]).texts.contains(figure);
    default:
        return {};
    }
}

QVariant MetricGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case NameColumn:
        return FieldWords::label(SubjectKind::Account, u"name");
    case PlatformColumn:
        return FieldWords::label(SubjectKind::Account, u"platform_code");
    case UnitColumn:
        return FieldWords::label(SubjectKind::Account, u"host_unit_id");
    default:
        return FieldWords::label(SubjectKind::Metric,
                                 QString::fromLatin1(figureAt(section - FirstFigure).column));
    }
}

Qt::ItemFlags MetricGridModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() >= FirstFigure && !m_readOnly ? flags | Qt::ItemIsEditable : flags;
}

bool MetricGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    type(index.row(), index.column() - FirstFigure, value.toString().trimmed());
    Q_EMIT dataChanged(index.siblingAtColumn(FirstFigure),
                       index.siblingAtColumn(columnCount() - 1)); // totals judge their parts anew
    Q_EMIT edited();
    return true;
}

bool MetricGridModel::type(int row, int figure, const QString& text)
{
    if (textAt(row, figure) == text) {
        return false;
    }
    const qint64 account = m_keys[row];
    const MetricGridRow* const stored = this->row(row);
    MetricEdit& edit = m_edits[account];
    if (!edit.base && stored) {
        edit.base = stored->now;
    }
    const MetricFigure& which = figureAt(figure);
    const auto value = figureFromText(which, text);
    if (value && edit.base && *edit.base.*which.value == *value) {
        edit.texts.remove(figure); // as it is stored
    } else {
        edit.texts.insert(figure, value ? figureText(which, *value) : text);
    }
    if (edit.texts.isEmpty()) {
        m_edits.remove(account);
    }
    return true;
}

int MetricGridModel::paste(const QModelIndex& start, const QList<QStringList>& block)
{
    const int figure = start.column() - FirstFigure;
    if (figure < 0 || m_readOnly) {
        return 0;
    }
    int filled = 0;
    const int rows = std::min(static_cast<int>(block.size()), rowCount() - start.row());
    for (int line = 0; line < rows; ++line) {
        const int figures = static_cast<int>(metricFigures().size()) - figure;
        const int cells = std::min(static_cast<int>(block[line].size()), figures);
        for (int cell = 0; cell < cells; ++cell) {
            const QString text = block[line][cell].trimmed();
            if (!text.isEmpty() && type(start.row() + line, figure + cell, text)) {
                ++filled;
            }
        }
    }
    if (rows > 0) {
        Q_EMIT dataChanged(index(start.row(), FirstFigure),
                           index(start.row() + rows - 1, columnCount() - 1));
        Q_EMIT edited();
    }
    return filled;
}

QModelIndex MetricGridModel::firstProblem() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_edits.contains(m_keys[row])) {
            continue;
        }
        for (int column = FirstFigure; column < columnCount(); ++column) {
            if (!problemAt(row, column - FirstFigure).isEmpty()) {
                return index(row, column);
            }
        }
    }
    return {};
}

void MetricGridModel::dropEdits()
{
    m_edits.clear();
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, FirstFigure), index(rowCount() - 1, columnCount() - 1));
    }
    Q_EMIT edited();
}

} // namespace juzhen
