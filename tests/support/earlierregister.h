// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/database.h"

namespace juzhen::testing {

/// Takes back what the twelfth migration did. The version is the caller's business.
inline void undoIndicatorGuards(Database& database)
{
    const bool isFile = database.engine() == Engine::Sqlite;
    for (const char* name : {"indicator_set", "indicator"}) {
        const QStringList statements =
            isFile ? QStringList{QStringLiteral("DROP TRIGGER %1_no_update"),
                                 QStringLiteral("DROP TRIGGER %1_no_delete")}
                   : QStringList{QStringLiteral("DROP TRIGGER %1_append_only ON %1")};
        for (const QString& statement : statements) {
            database.execute(statement.arg(QLatin1String(name)));
        }
    }
}

/// Takes back what the eleventh migration and the one after it did. The version is the caller's
/// business.
inline void undoAttachmentRoles(Database& database)
{
    undoIndicatorGuards(database);
    database.execute(QStringLiteral("ALTER TABLE attachment DROP COLUMN role"));
}

/// Takes back what the tenth migration and those after it did to the tables of an empty register,
/// so that a test can fill them as an earlier program did and upgrade it. The version is the
/// caller's business.
inline void undoOperatorTables(Database& database)
{
    undoAttachmentRoles(database);
    for (const char* statement :
         {"DROP VIEW operator_term", "DROP TABLE operation_contract",
          "DROP TABLE operator_qualification", "DROP INDEX account_by_operator",
          "DROP INDEX operator_by_name", "ALTER TABLE operator DROP COLUMN name_key",
          "ALTER TABLE operator DROP COLUMN search_text",
          "ALTER TABLE operator DROP COLUMN legal_representative",
          "ALTER TABLE operator ADD COLUMN qualification text NOT NULL DEFAULT ''",
          "ALTER TABLE operator ADD COLUMN qualification_until text",
          "ALTER TABLE operator ADD COLUMN contract_until text",
          "ALTER TABLE operator ADD COLUMN confidentiality_agreement boolean "
          "NOT NULL DEFAULT FALSE"}) {
        database.execute(QString::fromLatin1(statement));
    }
}

} // namespace juzhen::testing
