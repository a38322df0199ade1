// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"
#include "models/stores/accountstore.h"
#include "tests/support/testregister.h"

#include <QFile>
#include <QTest>

/// Short ways to import small sheets, for the tests of imports.
namespace juzhen::testing {

/// Writes @p lines as a CSV file (UTF-8) into the register's folder; returns its path.
inline QString sheet(const TestRegister& office,
                     const QStringList& lines,
                     const QString& name = QStringLiteral("示例台账.csv"))
{
    const QString path = office.folder() + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("can't write the test's sheet");
    }
    file.write(lines.join(u'\n').toUtf8());
    return path;
}

/// What importing the file would do.
inline ImportPlan prepared(Session& session,
                           const QString& path,
                           ImportKind kind = ImportKind::Accounts,
                           const std::function<void(ImportOptions&)>& choose = {})
{
    Progress progress;
    ImportPlan plan;
    plan.options = suggestImport(kind, path, progress);
    if (choose) {
        choose(plan.options);
    }
    prepareImport(session, plan, progress);
    return plan;
}

/// Imports the file; the plan's counts say what was done.
inline ImportPlan imported(Session& session,
                           const QString& path,
                           ImportKind kind = ImportKind::Accounts,
                           const std::function<void(ImportOptions&)>& choose = {},
                           QString* batch = nullptr)
{
    Progress progress;
    auto plan = prepared(session, path, kind, choose);
    const auto uid = applyImport(session, plan, progress);
    if (batch != nullptr) {
        *batch = uid;
    }
    return plan;
}

/// "read/added/updated/unchanged/rejected".
inline QString counts(const ImportPlan& plan)
{
    const auto& c = plan.counts;
    return QStringLiteral("%1/%2/%3/%4/%5")
        .arg(c.read)
        .arg(c.added)
        .arg(c.updated)
        .arg(c.unchanged)
        .arg(c.rejected);
}

/// "row key(args) @column" for each note.
inline QStringList said(const QList<ImportNote>& notes)
{
    QStringList lines;
    for (const auto& note : notes) {
        lines.append(QStringLiteral("%1 %2(%3) @%4")
                         .arg(note.row)
                         .arg(toKey(note.message), note.args.join(u'|'), note.column));
    }
    return lines;
}

/// Every account of the register, by id.
inline QList<Account> allAccounts(Session& session)
{
    AccountStore store(session);
    QList<qint64> ids;
    for (const auto& key : store.keys()) {
        ids.append(key.id);
    }
    auto accounts = store.withIds(ids);
    std::sort(accounts.begin(), accounts.end(),
              [](const Account& a, const Account& b) { return a.id < b.id; });
    return accounts;
}

/// The only account called @p name; the test fails when there is another number of them.
inline Account accountNamed(Session& session, const QString& name)
{
    QList<Account> found;
    for (const auto& account : allAccounts(session)) {
        if (account.name == name) {
            found.append(account);
        }
    }
    if (found.size() != 1) {
        QTest::qFail(
            qPrintable(QStringLiteral("%1 accounts are called %2").arg(found.size()).arg(name)),
            __FILE__, __LINE__);
        return {};
    }
    return found.constFirst();
}

} // namespace juzhen::testing
