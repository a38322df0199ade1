// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcall.h"
#include "app/commands/commands.h"
#include "models/stores/registerfile.h"
#include "models/text/numberwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace juzhen {

namespace {

struct VerifyCommand
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::VerifyCommand)
};

QJsonObject toJson(const Verification& verification)
{
    const auto broken = verification.brokenEntry;
    return {
        {QStringLiteral("sound"), verification.isSound()},
        {QStringLiteral("damage"), QJsonArray::fromStringList(verification.damage)},
        {QStringLiteral("danglingLinks"), QJsonArray::fromStringList(verification.danglingLinks)},
        {QStringLiteral("logEntries"), verification.logEntries},
        {QStringLiteral("brokenEntry"), broken ? QJsonValue(*broken) : QJsonValue()},
        {QStringLiteral("brokenSeals"), QJsonArray::fromStringList(verification.brokenSeals)}};
}

/// What is wrong, one sentence each.
QStringList complaints(const Verification& verification)
{
    QStringList sentences;
    for (const QString& line : verification.damage) {
        sentences.append(VerifyCommand::tr("The database is damaged: %1").arg(line));
    }
    for (const QString& link : verification.danglingLinks) {
        sentences.append(
            VerifyCommand::tr("Records refer to others that aren't there: %1").arg(link));
    }
    if (verification.brokenEntry) {
        sentences.append(VerifyCommand::tr("The history was tampered with from entry %1 on.")
                             .arg(NumberWords::count(*verification.brokenEntry)));
    }
    for (const QString& name : verification.brokenSeals) {
        sentences.append(
            VerifyCommand::tr("The confirmed results of “%1” no longer fit their seal.").arg(name));
    }
    return sentences;
}

ExitCode run(CommandCall& call)
{
    const auto session = call.openForReading();
    const Verification verification = verifyRegister(*session);
    if (call.wantsJson()) {
        call.console().print(toJson(verification));
    } else if (verification.isSound()) {
        call.console().printLine(
            VerifyCommand::tr("“%1” is sound: the database, its links, the %2 entries of the "
                              "history, and the seals of all confirmed quarters.")
                .arg(session->displayName(), NumberWords::count(verification.logEntries)));
    }
    for (const QString& sentence : complaints(verification)) {
        call.console().complain(sentence);
    }
    return verification.isSound() ? ExitCode::Done : ExitCode::Broken;
}

} // namespace

Command verifyCommand()
{
    Command command;
    command.name = QStringLiteral("verify");
    command.summary =
        VerifyCommand::tr("Checks the database, its links, the history and the seals.");
    command.givesJson = true;
    command.run = &run;
    return command;
}

} // namespace juzhen
