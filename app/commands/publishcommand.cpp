// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcall.h"
#include "app/commands/commands.h"
#include "models/domain/error.h"
#include "models/exchange/publiclistexport.h"
#include "models/text/numberwords.h"
#include "models/text/publicwords.h"
#include "ui/matrix/cleanpicture.h"

#include <QCoreApplication>
#include <QDir>

namespace juzhen {

namespace {

struct PublishCommand
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::PublishCommand)
};

QJsonObject jsonOf(const PublishResult& result)
{
    const PublicDifference& difference = result.difference;
    return {{QStringLiteral("html"), result.page},
            {QStringLiteral("json"), result.data},
            {QStringLiteral("accounts"), result.accounts},
            {QStringLiteral("held_back"), static_cast<qint64>(result.heldBack.size())},
            {QStringLiteral("vertical_left_out"), result.verticalLeftOut},
            {QStringLiteral("added"), static_cast<qint64>(difference.added.size())},
            {QStringLiteral("removed"), static_cast<qint64>(difference.removed.size())},
            {QStringLiteral("renamed"), static_cast<qint64>(difference.renamed.size())}};
}

} // namespace

ExitCode runPublish(CommandCall& call)
{
    if (call.value("output").isEmpty()) {
        throw WrongUse{PublishCommand::tr("Say where to write the list: --output DIR.")};
    }
    if (call.isMissing()) {
        throw Error(Error::Kind::NotFound, call.location());
    }
    Session session(call.source());
    Progress progress;
    const PublishResult result =
        publishList(session,
                    {call.value("output"), call.isChinese(), call.isSet("with-changes"),
                     call.isSet("with-vertical")},
                    call.words(session), &cleanPicture, progress);
    if (call.wantsJson()) {
        call.console().print(jsonOf(result));
    } else {
        for (const QString& file : {result.page, result.data}) {
            call.console().printLine(
                PublishCommand::tr("Written: %1").arg(QDir::toNativeSeparators(file)));
        }
        call.console().printLine(
            PublishCommand::tr("Main accounts: %1.").arg(NumberWords::count(result.accounts)));
        call.console().printLine(PublicWords::summary(result.difference));
        if (result.verticalLeftOut > 0) {
            call.console().printLine(PublicWords::verticalLeftOut(result.verticalLeftOut));
        }
    }
    for (const QString& name : result.heldBack) {
        call.console().complain(
            PublishCommand::tr("Left out, because the name looks like a person's: %1").arg(name));
    }
    return result.heldBack.isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace juzhen
