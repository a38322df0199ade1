// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/operatorsearch.h"

#include "models/db/database.h"
#include "models/db/query.h"
#include "models/domain/pinyin.h"
#include "models/domain/searchtext.h"

namespace juzhen {

QVariantList operatorSearchColumns(const Operator& contractor)
{
    return {pinyinKey(contractor.name),
            searchTextOf(QStringList{contractor.name, contractor.uscc, contractor.contactName})};
}

void completeOperatorSearch(Database& database)
{
    QList<QVariantList> rows;
    Query read(database, QStringLiteral("SELECT id, name, uscc, contact_name FROM operator "
                                        "WHERE search_text = ''"));
    read.run();
    while (read.next()) {
        Operator contractor;
        contractor.name = read.text(1);
        contractor.uscc = read.text(2);
        contractor.contactName = read.text(3);
        rows.append(operatorSearchColumns(contractor) << read.integer(0));
    }
    for (const QVariantList& row : std::as_const(rows)) {
        Query(database,
              QStringLiteral("UPDATE operator SET name_key = ?, search_text = ? WHERE id = ?"))
            .run(row.at(0).toString(), row.at(1).toString(), row.at(2).toLongLong());
    }
}

} // namespace juzhen
