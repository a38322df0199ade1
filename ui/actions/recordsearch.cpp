// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/recordsearch.h"

#include "models/stores/liststore.h"
#include "models/tasks/lane.h"
#include "ui/lists/cellwords.h"

#include <array>

namespace juzhen {

namespace {

/// A kind of record that is looked for.
struct Searched
{
    ListId list;
    const char* icon;
    const char* page;
    const char* targetKey;            ///< what the page calls the record in openTarget()
    std::array<const char*, 5> cells; ///< the columns of the label, the name first; null: no more
};

constexpr std::array searchedKinds{
    Searched{ListId::Accounts,
             "accounts",
             "accounts",
             "account",
             {"name", "platform_code", "unit_name", "region_code", "status"}},
    Searched{ListId::Units,
             "units",
             "units",
             "unit",
             {"name", "region_code", "kind", "status", nullptr}},
    Searched{ListId::Persons,
             "user",
             "persons",
             "person",
             {"name", "person_unit", "post", "state", nullptr}},
    Searched{ListId::Operators,
             "link",
             "operators",
             "operator",
             {"name", "uscc", "state", nullptr, nullptr}},
    Searched{ListId::Filings,
             "filing",
             "filings",
             "filing",
             {"account_name", "kind", "status", "number", "submitted_on"}},
    Searched{ListId::Findings,
             "rectification",
             "rectification",
             "finding",
             {"account_name", "problem_class", "status", "due_on", nullptr}},
};

/// What the lane brings back of one kind.
struct Rows
{
    QList<qint64> ids;
    QList<QVariantList> rows;
};

QList<Rows> read(Session& session, const QString& words, Progress& progress)
{
    QList<Rows> all;
    ListStore lists(session);
    for (const Searched& kind : searchedKinds) {
        progress.throwIfCancelled();
        ListRequest request;
        request.list = kind.list;
        request.search = words;
        Rows found{lists.firstKeys(request, RecordSearch::mostOfAKind), {}};
        found.rows = lists.rows(kind.list, found.ids);
        all.append(found);
    }
    return all;
}

FoundRecord recordOf(const Searched& kind, qint64 id, const QVariantList& row, const CellText& text)
{
    const auto columns = listDefinition(kind.list).columns;
    QStringList parts;
    for (const char* const key : kind.cells) {
        const int at = key ? columnIndex(kind.list, QString::fromLatin1(key)) : -1;
        const QString part =
            at < 0 ? QString() : text(columns[static_cast<size_t>(at)], row.value(at));
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return {parts.join(QStringLiteral(" · ")),
            QString::fromLatin1(kind.icon),
            QString::fromLatin1(kind.page),
            {{QString::fromLatin1(kind.targetKey), id}}};
}

} // namespace

RecordSearch::RecordSearch(const PageContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{}

RecordSearch::~RecordSearch()
{
    search({});
}

void RecordSearch::search(const QString& words)
{
    if (m_progress) {
        m_progress->cancel();
        m_progress.reset();
    }
    if (words.isEmpty() || m_context.reader == nullptr) {
        return;
    }
    m_progress = std::make_shared<Progress>();
    m_context.reader
        ->run([words](Session& session,
                      Progress& progress) { return read(session, words, progress); },
              m_progress)
        .then(this,
              [this, words, mine = m_progress](const QList<Rows>& all) {
                  if (mine != m_progress) {
                      return;
                  }
                  const CellText text = cellText(*m_context.words);
                  QList<FoundRecord> records;
                  for (qsizetype at = 0; at < all.size(); ++at) {
                      const Rows& rows = all[at];
                      for (qsizetype i = 0; i < rows.ids.size(); ++i) {
                          records.append(recordOf(searchedKinds[static_cast<size_t>(at)],
                                                  rows.ids[i], rows.rows[i], text));
                      }
                  }
                  Q_EMIT found(words, records);
              })
        .onFailed(this, [this](const Error& error) {
            if (error.kind() != Error::Kind::Cancelled) {
                Q_EMIT failed();
            }
        });
}

} // namespace juzhen
