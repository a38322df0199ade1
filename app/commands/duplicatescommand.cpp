// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcall.h"
#include "app/commands/commands.h"
#include "app/commands/texttable.h"
#include "models/stores/duplicatestore.h"
#include "models/text/duplicatewords.h"
#include "models/text/enumwords.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace juzhen {

namespace {

struct DuplicatesCommand
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::DuplicatesCommand)
};

QJsonObject toJson(const FoundDuplicates& found)
{
    QJsonArray groups;
    for (const DuplicateGroup& group : found.groups) {
        QJsonArray accounts;
        for (const qint64 id : group.accounts) {
            const DuplicateCandidate account = found.accounts.value(id);
            accounts.append(QJsonObject{{QStringLiteral("id"), account.id},
                                        {QStringLiteral("name"), account.name},
                                        {QStringLiteral("platform"), account.platformCode},
                                        {QStringLiteral("platform_id"), account.platformId},
                                        {QStringLiteral("url"), account.url},
                                        {QStringLiteral("unit"), account.unitName},
                                        {QStringLiteral("status"), toKey(account.status)}});
        }
        const DuplicatePair& pair = group.pairs.first();
        groups.append(
            QJsonObject{{QStringLiteral("reason"), toKey(pair.reason)},
                        {QStringLiteral("message"),
                         DuplicateWords::sentence(pair, found.accounts.value(pair.accounts.first))},
                        {QStringLiteral("accounts"), accounts}});
    }
    return {{QStringLiteral("groups"), groups}, {QStringLiteral("accounts"), found.accountCount()}};
}

void print(Console& console, const FoundDuplicates& found, const WordBook& words)
{
    console.printLine(
        DuplicatesCommand::tr("Accounts that are probably registered twice: %1, in %2 groups")
            .arg(NumberWords::count(found.accountCount()),
                 NumberWords::count(found.groups.size())));
    if (found.groups.isEmpty()) {
        return;
    }
    console.printLine();
    const auto label = [](QStringView key) {
        return FieldWords::label(SubjectKind::Account, key);
    };
    TextTable table({DuplicatesCommand::tr("Group"), label(u"name"), label(u"platform_code"),
                     label(u"platform_id"), label(u"host_unit_id"), label(u"status"),
                     DuplicatesCommand::tr("Why")},
                    {0});
    int number = 0;
    for (const DuplicateGroup& group : found.groups) {
        ++number;
        for (const qint64 id : group.accounts) {
            const DuplicateCandidate account = found.accounts.value(id);
            table.add({QString::number(number), account.name, words.platform(account.platformCode),
                       account.platformId, account.unitName, EnumWords::label(account.status),
                       DuplicateWords::label(group.pairs.first().reason)});
        }
    }
    console.print(table.text());
}

ExitCode run(CommandCall& call)
{
    const auto session = call.openForReading();
    const FoundDuplicates found = DuplicateStore(*session).find();
    if (call.wantsJson()) {
        call.console().print(toJson(found));
    } else {
        print(call.console(), found, call.words(*session));
    }
    return found.groups.isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Command duplicatesCommand()
{
    Command command;
    command.name = QStringLiteral("duplicates");
    command.summary = DuplicatesCommand::tr("Lists accounts that are probably registered twice.");
    command.givesJson = true;
    command.run = &run;
    return command;
}

} // namespace juzhen
