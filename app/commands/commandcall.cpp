// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcall.h"

#include "app/registerpath.h"
#include "models/domain/error.h"
#include "models/stores/referencestore.h"
#include "models/stores/registerfile.h"
#include "models/text/errorwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace juzhen {

namespace {

struct CommandCallWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::CommandCall)
};

} // namespace

CommandCall::CommandCall(const QCommandLineParser& parser,
                         Console& console,
                         Translations& translations)
    : m_parser(parser)
    , m_console(console)
    , m_translations(translations)
    , m_language(translations.language())
    , m_clock(std::make_unique<SystemClock>())
{
    if (isSet("at")) {
        const QDate day = QDate::fromString(value("at"), Qt::ISODate);
        if (!day.isValid()) {
            throw WrongUse{
                CommandCallWords::tr("“%1” isn't a day. Write it as 2025-12-31.").arg(value("at"))};
        }
        m_clock = std::make_unique<FixedClock>(day);
    }
}

QString CommandCall::word(int position) const
{
    return m_parser.positionalArguments().value(position + 1);
}

bool CommandCall::isSet(const char* option) const
{
    const QString name = QString::fromLatin1(option);
    return m_parser.optionNames().contains(name);
}

QString CommandCall::value(const char* option) const
{
    return isSet(option) ? m_parser.value(QString::fromLatin1(option)) : QString();
}

int CommandCall::number(const char* option, int fallback, int least, int most) const
{
    if (!isSet(option)) {
        return fallback;
    }
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        throw WrongUse{CommandCallWords::tr("--%1 takes a number from %2 to %3, not “%4”.")
                           .arg(QString::fromLatin1(option), QString::number(least),
                                QString::number(most), value(option))};
    }
    return number;
}

Month CommandCall::month(const QString& text) const
{
    const auto month = Month::fromText(text);
    if (!month) {
        throw WrongUse{CommandCallWords::tr("“%1” isn't a month. Write it as 2026-10.").arg(text)};
    }
    return *month;
}

Quarter CommandCall::quarter(const QString& text) const
{
    const auto quarter = Quarter::fromText(text);
    if (!quarter) {
        throw WrongUse{CommandCallWords::tr("“%1” isn't a quarter. Write it as 2025Q4.").arg(text)};
    }
    return *quarter;
}

QString CommandCall::location() const
{
    return isSet("database") ? value("database") : defaultRegisterPath();
}

bool CommandCall::isOnServer() const
{
    return location().startsWith(QLatin1String("postgresql://"))
           || location().startsWith(QLatin1String("postgres://"));
}

bool CommandCall::isMissing() const
{
    return !isOnServer() && !QFileInfo::exists(location());
}

SessionSource CommandCall::source() const
{
    SessionSource source;
    source.location = location();
    source.clock = m_clock.get();
    return source;
}

std::unique_ptr<Session> CommandCall::openForReading() const
{
    SessionSource reading = source();
    reading.readOnly = true;
    auto session = std::make_unique<Session>(reading);
    if (isOutdated(*session)) {
        session.reset();
        upgrade();
        session = std::make_unique<Session>(reading);
    }
    return session;
}

void CommandCall::upgrade() const
{
    try {
        const Session upgraded(source()); // keeps a copy of the file first
    } catch (const Error& error) {
        if (error.kind() == Error::Kind::NotWritable) {
            throw Error(error.kind(), error.subject(), QString(outdatedRegister));
        }
        throw;
    }
}

std::unique_ptr<Session> CommandCall::openOrCreate(const QString& instead) const
{
    if (!isSet("database")) {
        QDir().mkpath(QFileInfo(location()).absolutePath());
    }
    SessionSource writing = source();
    if (!instead.isEmpty()) {
        writing.location = instead;
    }
    return Session::create(writing);
}

WordBook CommandCall::words(Session& session) const
{
    ReferenceStore reference(session);
    return WordBook(reference.regions(), reference.platforms(), reference.vocabulary(),
                    isChinese());
}

} // namespace juzhen
