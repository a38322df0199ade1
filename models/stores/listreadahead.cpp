// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/listreadahead.h"

#include "models/db/changestamp.h"
#include "models/db/database.h"
#include "models/db/query.h"
#include "models/stores/session.h"

#include <QString>

#include <optional>

namespace juzhen {

namespace {

constexpr int rowsAtOnce = 5000;
constexpr qint64 mostRows = 150'000; ///< what they take is about what a connection keeps and maps

bool isTooLarge(Database& database)
{
    Query last(database, QStringLiteral("SELECT max(id) FROM account"));
    last.run();
    return last.next() && last.integer(0) > mostRows;
}

/// Runs @p query from @p last on, which becomes the last of what it gives; returns how many.
template <class Value, class Read>
int readPiece(Query& query, Value& last, const Read& read)
{
    query.run(last, rowsAtOnce);
    int rows = 0;
    while (query.next()) {
        last = read(query);
        ++rows;
    }
    return rows;
}

} // namespace

/// How far the reading has come.
struct ListReadAhead::Place
{
    std::optional<ChangeStamp> done; ///< of the register when everything was read
    bool readsRows = false;          ///< after the index of the searches, the accounts themselves
    QString lastName;
    qint64 lastId = 0;
};

ListReadAhead::ListReadAhead()
    : m_place(std::make_unique<Place>())
{}

ListReadAhead::~ListReadAhead() = default;

bool ListReadAhead::step(Session& session)
{
    Database& database = session.database();
    const auto stamp = database.changeStamp();
    if (!stamp || stamp == m_place->done) {
        return false;
    }
    const bool skips = isTooLarge(database);
    if (!skips && !m_place->readsRows) {
        Query names(database, QStringLiteral("SELECT name_key FROM account WHERE name_key > ? "
                                             "ORDER BY name_key LIMIT ?"));
        m_place->readsRows =
            readPiece(names, m_place->lastName, [](Query& query) { return query.text(0); })
            < rowsAtOnce;
        return true;
    }
    if (!skips) {
        // The column makes it read the row, not an index.
        Query rows(database, QStringLiteral("SELECT id, fans FROM account WHERE id > ? "
                                            "ORDER BY id LIMIT ?"));
        if (readPiece(rows, m_place->lastId, [](Query& query) { return query.integer(0); })
            == rowsAtOnce) {
            return true;
        }
    }
    *m_place = {};
    m_place->done = stamp;
    return false;
}

} // namespace juzhen
