// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcall.h"
#include "app/commands/commands.h"
#include "app/commands/spreadsheetname.h"
#include "app/commands/texttable.h"
#include "models/exchange/operatorexport.h"
#include "models/stores/listdefinitions.h"
#include "models/stores/liststore.h"
#include "models/stores/operatorstore.h"
#include "models/stores/thresholdstore.h"
#include "models/text/enumwords.h"
#include "models/text/numberwords.h"
#include "models/text/termwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace juzhen {

namespace {

struct OperatorsCommand
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::OperatorsCommand)
};

/// A contractor as the list has it, and what of it runs out.
struct ListedOperator
{
    QString name;
    QString uscc;
    OperatorState state = OperatorState::Valid;
    qint64 accounts = 0;
    qint64 contracts = 0;
    QList<OperatorTerm> terms;
};

QList<ListedOperator> listOperators(Session& session, QDate today)
{
    QHash<qint64, QList<OperatorTerm>> terms;
    const auto ending = OperatorStore(session).termsUntil(
        today, today.addDays(ThresholdStore(session).current().contractWarnDays));
    for (const OperatorTerm& term : ending) {
        terms[term.operatorId.value()].append(term);
    }
    ListStore lists(session);
    ListRequest request;
    request.list = ListId::Operators;
    const auto keys = lists.keys(request);
    const auto rows = lists.rows(ListId::Operators, keys);
    const auto cell = [](const QVariantList& row, QStringView key) {
        return row.value(columnIndex(ListId::Operators, key));
    };
    QList<ListedOperator> listed;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QVariantList& row = rows.at(i);
        listed.append({cell(row, u"name").toString(), cell(row, u"uscc").toString(),
                       requireKey<OperatorState>(cell(row, u"state").toString()),
                       cell(row, u"account_count").toLongLong(),
                       cell(row, u"contract_count").toLongLong(), terms.value(keys.at(i))});
    }
    return listed;
}

QJsonObject toJson(const QList<ListedOperator>& listed)
{
    QJsonArray list;
    for (const ListedOperator& one : listed) {
        QJsonArray terms;
        for (const OperatorTerm& term : one.terms) {
            terms.append(QJsonObject{
                {QStringLiteral("subject"),
                 term.isContract ? QStringLiteral("contract") : QStringLiteral("qualification")},
                {QStringLiteral("kind"), term.isContract ? QString() : toKey(term.kind)},
                {QStringLiteral("number"), term.number},
                {QStringLiteral("until"), term.until.toString(Qt::ISODate)}});
        }
        list.append(QJsonObject{{QStringLiteral("name"), one.name},
                                {QStringLiteral("uscc"), one.uscc},
                                {QStringLiteral("state"), toKey(one.state)},
                                {QStringLiteral("accounts"), one.accounts},
                                {QStringLiteral("contracts"), one.contracts},
                                {QStringLiteral("ending"), terms}});
    }
    return {{QStringLiteral("operators"), list}};
}

QString tableOf(const QList<ListedOperator>& listed, QDate today)
{
    TextTable table({OperatorsCommand::tr("Contractor"), OperatorsCommand::tr("State"),
                     OperatorsCommand::tr("Accounts"), OperatorsCommand::tr("Contracts"),
                     OperatorsCommand::tr("What runs out")},
                    {2, 3});
    for (const ListedOperator& one : listed) {
        QStringList sentences;
        for (const OperatorTerm& term : one.terms) {
            sentences.append(TermWords::sentence(term, today));
        }
        table.add({one.name, EnumWords::label(one.state), NumberWords::count(one.accounts),
                   NumberWords::count(one.contracts), sentences.join(QLatin1Char(' '))});
    }
    return table.text();
}

/// Writes the contractors with what they hold and have agreed on.
ExitCode writeLedger(CommandCall& call, Session& session, const QString& path)
{
    ListRequest everything;
    everything.list = ListId::Operators;
    Progress progress;
    const qint64 rows =
        exportOperators(session, everything, path, OperatorsCommand::tr("Contractors"),
                        call.words(session), progress);
    if (call.wantsJson()) {
        call.console().print(
            QJsonObject{{QStringLiteral("rows"), rows}, {QStringLiteral("file"), path}});
    } else {
        call.console().printLine(
            OperatorsCommand::tr("%1 rows written to %2.")
                .arg(NumberWords::count(rows), QDir::toNativeSeparators(path)));
    }
    return ExitCode::Done;
}

ExitCode run(CommandCall& call)
{
    const QString ledger = call.value("export");
    if (call.isSet("export")) {
        requireSpreadsheetName(ledger);
    }
    const auto session = call.openForReading();
    if (call.isSet("export")) {
        return writeLedger(call, *session, ledger);
    }
    const QDate today = call.clock().today();
    const auto listed = listOperators(*session, today);
    if (call.wantsJson()) {
        call.console().print(toJson(listed));
    } else {
        call.console().printLine(
            OperatorsCommand::tr("Contractors on %1: %2")
                .arg(NumberWords::date(today), NumberWords::count(listed.size())));
        if (!listed.isEmpty()) {
            call.console().print(tableOf(listed, today));
        }
    }
    const bool expired = std::any_of(listed.begin(), listed.end(), [](const auto& one) {
        return one.state == OperatorState::Expired;
    });
    return expired ? ExitCode::Findings : ExitCode::Done;
}

} // namespace

Command operatorsCommand()
{
    Command command;
    command.name = QStringLiteral("operators");
    command.summary = OperatorsCommand::tr("Lists the contractors and what of them runs out.");
    command.options = {{QStringLiteral("export"),
                        OperatorsCommand::tr("Writes them with their qualifications and contracts "
                                             "to a spreadsheet that an import reads back."),
                        QStringLiteral("FILE")}};
    command.givesJson = true;
    command.takesDate = true;
    command.run = &run;
    return command;
}

} // namespace juzhen
