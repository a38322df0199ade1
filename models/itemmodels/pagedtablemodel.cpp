// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/pagedtablemodel.h"

#include "models/stores/liststore.h"

#include <algorithm>
#include <utility>

namespace juzhen {

namespace {

Qt::Alignment alignmentOf(ValueKind kind)
{
    return (kind == ValueKind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

/// The kind of record that a list shows one a row.
SubjectKind subjectOf(ListId list)
{
    switch (list) {
    case ListId::Accounts:
        return SubjectKind::Account;
    case ListId::Units:
        return SubjectKind::Unit;
    case ListId::Filings:
        return SubjectKind::Filing;
    case ListId::Tasks:
        return SubjectKind::Task;
    case ListId::Findings:
        return SubjectKind::Finding;
    case ListId::Persons:
        return SubjectKind::Person;
    case ListId::Metrics:
        return SubjectKind::Metric;
    case ListId::Operators:
        return SubjectKind::Operator;
    case ListId::History:
        break;
    }
    return SubjectKind::Register;
}

} // namespace

PagedTableModel::PagedTableModel(ListId list, Lane<Session>& reader, Words words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_list(list)
    , m_reader(reader)
    , m_words(std::move(words))
{
    m_request.list = list;
}

PagedTableModel::~PagedTableModel()
{
    if (m_keysProgress) {
        m_keysProgress->cancel();
    }
}

int PagedTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int PagedTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(listDefinition(m_list).columns.size());
}

QVariant PagedTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == KeyRole) {
        return m_keys[index.row()];
    }
    const ListColumn& column = listDefinition(m_list).columns[static_cast<size_t>(index.column())];
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(alignmentOf(column.kind));
    }
    if (role != Qt::DisplayRole && role != ValueRole && role != Qt::ToolTipRole) {
        return {};
    }
    const QVariantList* row = m_cache.row(index.row());
    if (!row) {
        requestPage(PageCache::pageOf(index.row()));
        return {};
    }
    if (row->isEmpty()) {
        return {}; // the record went away after the order was made
    }
    return role == ValueRole ? row->at(index.column()) : textOf(*row, index.column());
}

QString PagedTableModel::textOf(const QVariantList& row, int column) const
{
    const ListColumn& shown = listDefinition(m_list).columns[static_cast<size_t>(column)];
    if (m_words.ofRow) {
        if (const auto text = m_words.ofRow(shown, row)) {
            return *text;
        }
    }
    return m_words.cell(shown, row.at(column));
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    const ListColumn& column = listDefinition(m_list).columns[static_cast<size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return m_words.header(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column.kind));
    case ColumnKeyRole:
        return QString::fromLatin1(column.key);
    default:
        return {};
    }
}

void PagedTableModel::setRequest(const ListRequest& request)
{
    ListRequest wanted = request;
    wanted.list = m_list;
    const bool answered = isCounted() && m_shown == m_generation; // and not failed
    if (wanted == m_request && (answered || m_keysProgress)) {
        return;
    }
    ListRequest before = std::exchange(m_request, wanted);
    before.sort = wanted.sort;
    requestKeys(before == wanted && rowCount() > longList);
}

void PagedTableModel::refresh()
{
    requestKeys();
}

void PagedTableModel::noteChanges(const ChangeSet& changes)
{
    // An account's name shows in every list, a unit's in all but the tasks, which keep the names of
    // their day; a task's verdict shows in its own list only.
    const bool named = changes.kinds.contains(SubjectKind::Account)
                       || (changes.kinds.contains(SubjectKind::Unit) && m_list != ListId::Tasks);
    // The state of a contractor follows from what it holds.
    const bool held = m_list == ListId::Operators
                      && (changes.kinds.contains(SubjectKind::Qualification)
                          || changes.kinds.contains(SubjectKind::Contract));
    if (named || held || changes.kinds.contains(subjectOf(m_list)) || m_list == ListId::History) {
        refresh();
    }
}

int PagedTableModel::rowOf(qint64 key) const
{
    return static_cast<int>(m_keys.indexOf(key));
}

std::optional<QVariant> PagedTableModel::value(int row, QStringView columnKey) const
{
    const int column = columnIndex(m_list, columnKey);
    const QVariantList* values = m_cache.row(row);
    if (column < 0 || !values || values->isEmpty()) {
        return std::nullopt;
    }
    return values->at(column);
}

void PagedTableModel::requestKeys(bool beginFirst)
{
    const quint64 generation = ++m_generation;
    const bool wasLoading = isLoading();
    if (m_keysProgress) {
        m_keysProgress->cancel();
    }
    m_keysProgress = std::make_shared<Progress>();
    if (!wasLoading) {
        Q_EMIT loadingChanged(true); // first, because a quick answer comes within the next lines
    }
    if (beginFirst || !isCounted()) {
        requestBeginning();
    }
    m_reader
        .run([request = m_request](Session& session,
                                   Progress&) { return ListStore(session).keys(request); },
             m_keysProgress)
        .then(this, [this, generation](const QList<qint64>& keys) { takeKeys(generation, keys); })
        .onFailed(this, [this, generation](const Error& error) { fail(generation, error); });
}

void PagedTableModel::requestBeginning()
{
    m_reader
        .run(
            [request = m_request](Session& session, Progress&) {
                ListStore lists(session);
                const QList<qint64> keys = lists.firstKeys(request, PageCache::rowsPerPage);
                return Beginning{keys, lists.rows(request.list, keys)};
            },
            m_keysProgress)
        .then(this, [this, generation = m_generation](const Beginning& beginning) {
            takeBeginning(generation, beginning);
        });
    // A failure is told by the request for the whole order, which follows.
}

void PagedTableModel::takeBeginning(quint64 generation, const Beginning& beginning)
{
    if (generation != m_generation || !m_keysProgress || beginning.keys.isEmpty()) {
        return; // late, or the whole order is here already
    }
    beginResetModel();
    m_shown = generation; // pages of the former order are late from now on
    m_begun = true;
    m_pending.clear();
    m_keys = beginning.keys;
    m_cache.clear();
    m_cache.insert(0, beginning.rows);
    endResetModel();
}

void PagedTableModel::takeKeys(quint64 generation, const QList<qint64>& keys)
{
    if (generation != m_generation) {
        return;
    }
    m_keysProgress.reset();
    const QSet<int> wanted = std::exchange(m_pending, {}); // their answers will be late ones
    const bool begun = std::exchange(m_begun, false) && keys.size() >= m_keys.size()
                       && std::equal(m_keys.cbegin(), m_keys.cend(), keys.cbegin());
    m_shown = generation;
    if (begun) {
        if (keys.size() > m_keys.size()) {
            beginInsertRows({}, rowCount(), static_cast<int>(keys.size()) - 1);
            m_keys = keys;
            endInsertRows();
        }
    } else if (keys == m_keys && !keys.isEmpty()) {
        fetchVisibleAnew(wanted);
    } else {
        beginResetModel();
        m_keys = keys;
        m_cache.clear();
        endResetModel();
    }
    Q_EMIT loadingChanged(false);
    Q_EMIT loaded(static_cast<int>(m_keys.size()));
}

/// The same rows in the same places: nothing moves, but what they say may be new.
void PagedTableModel::fetchVisibleAnew(QSet<int> wanted)
{
    for (const int page : m_cache.pages()) {
        wanted.insert(page);
    }
    for (const int page : std::as_const(wanted)) {
        requestPage(page);
    }
}

void PagedTableModel::requestPage(int page) const
{
    if (m_pending.contains(page)) {
        return;
    }
    m_pending.insert(page);
    const auto ids = m_keys.mid(qsizetype(page) * PageCache::rowsPerPage, PageCache::rowsPerPage);
    auto* self = const_cast<PagedTableModel*>(this); // data() is const, the cache isn't the model
    m_reader
        .run([list = m_list, ids](Session& session, Progress&) {
            return ListStore(session).rows(list, ids);
        })
        .then(self,
              [self, generation = m_shown, page](const QList<QVariantList>& rows) {
                  self->takePage(generation, page, rows);
              })
        .onFailed(self, [self, generation = m_shown, page](const Error& error) {
            if (generation == self->m_shown) {
                self->m_pending.remove(page);
            }
            self->fail(generation, error);
        });
}

void PagedTableModel::takePage(quint64 generation, int page, const QList<QVariantList>& rows)
{
    if (generation != m_shown) {
        return;
    }
    m_pending.remove(page);
    m_cache.insert(page, rows);
    const int first = page * PageCache::rowsPerPage;
    const int last = std::min(first + PageCache::rowsPerPage, rowCount()) - 1;
    if (last >= first) {
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }
}

void PagedTableModel::fail(quint64 generation, const Error& error)
{
    if (generation == m_generation && m_keysProgress) {
        m_keysProgress.reset();
        Q_EMIT loadingChanged(false);
    }
    if (error.kind() != Error::Kind::Cancelled) {
        Q_EMIT failed(error);
    }
}

} // namespace juzhen
