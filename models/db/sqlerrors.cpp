// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sqlerrors.h"

#include "models/db/location.h"

#include <QSqlError>

#include <sqlite3.h>

namespace juzhen {

namespace {

using Kind = Error::Kind;

Kind sqliteKind(int code)
{
    switch (code & 0xff) { // the low byte is the primary result code
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Kind::Busy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Kind::NotWritable;
    case SQLITE_FULL:
        return Kind::DiskFull;
    case SQLITE_INTERRUPT:
        return Kind::Cancelled;
    case SQLITE_CORRUPT:
        return Kind::Damaged;
    case SQLITE_NOTADB:
        return Kind::NotADatabase;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return Kind::NotReadable;
    case SQLITE_CONSTRAINT:
        return Kind::Invalid;
    default:
        return Kind::Internal;
    }
}

Kind postgresKind(const QString& state)
{
    struct Row
    {
        const char* prefix;
        Kind kind;
    };

    // Longest prefixes first; classes of SQLSTATE as in the manual's appendix A.
    static constexpr Row rows[] = {
        {"57014", Kind::Cancelled}, {"57P", Kind::ConnectionLost}, {"08", Kind::ConnectionLost},
        {"53100", Kind::DiskFull},  {"55P03", Kind::Busy},         {"40", Kind::Busy},
        {"53300", Kind::Busy},      {"23", Kind::Invalid},         {"25006", Kind::NotWritable},
        {"42501", Kind::Denied},    {"3D000", Kind::NotFound},     {"28", Kind::Denied}};
    for (const Row& row : rows) {
        if (state.startsWith(QLatin1String(row.prefix))) {
            return row.kind;
        }
    }
    return Kind::Internal;
}

} // namespace

Error sqlFailure(Engine engine, const QSqlError& error, const QString& subject)
{
    const QString code = error.nativeErrorCode();
    Kind kind = Kind::Internal;
    if (engine == Engine::Sqlite) {
        kind = sqliteKind(code.toInt());
    } else if (!code.isEmpty()) {
        kind = postgresKind(code);
    } else if (error.type() == QSqlError::ConnectionError) {
        kind = Kind::ConnectionLost;
    }
    return Error(kind, subject, error.text() + QLatin1String(" [") + code + QLatin1Char(']'));
}

} // namespace juzhen
