// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandline.h"

#include "app/commands/commandcall.h"
#include "app/commands/texttable.h"
#include "app/logging.h"
#include "models/domain/error.h"
#include "models/text/errorwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>

namespace juzhen {

namespace {

Q_LOGGING_CATEGORY(commandLog, "juzhen.app.commands", QtInfoMsg)

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::CommandLine)
};

constexpr std::array helpWords{"-h", "--help", "-v", "--version"};

/// The options every command takes, as far as they are followed by a value.
constexpr std::array commonValues{"--database", "--lang", "--at"};

template <size_t Count>
bool contains(const std::array<const char*, Count>& words, const QString& word)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char* one) { return word == QLatin1String(one); });
}

bool isServer(const QString& text)
{
    return text.startsWith(QLatin1String("postgresql://"))
           || text.startsWith(QLatin1String("postgres://"));
}

/// The value after `--option` or in `--option=value`; empty without it.
QString valueAfter(const QStringList& arguments, const QString& option)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == option) {
            return arguments.value(i + 1);
        }
        if (arguments.at(i).startsWith(option + QLatin1Char('='))) {
            return arguments.at(i).mid(option.size() + 1);
        }
    }
    return {};
}

QString optionText(const QCommandLineOption& option)
{
    QStringList names;
    for (const QString& name : option.names()) {
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    }
    const QString text = names.join(QStringLiteral(", "));
    return option.valueName().isEmpty() ? text : text + QLatin1Char(' ') + option.valueName();
}

} // namespace

CommandLine::CommandLine(QStringList arguments, CommandList commands)
    : m_arguments(std::move(arguments))
    , m_list(commands)
    , m_commands(commands())
{
    findCommand();
}

void CommandLine::findCommand()
{
    for (qsizetype i = 0; i < m_arguments.size() && m_firstWord.isEmpty(); ++i) {
        if (contains(commonValues, m_arguments.at(i))) {
            ++i;
        } else if (!m_arguments.at(i).startsWith(QLatin1Char('-'))) {
            m_firstWord = m_arguments.at(i);
        }
    }
    const auto found =
        std::find_if(m_commands.cbegin(), m_commands.cend(),
                     [this](const Command& command) { return command.name == m_firstWord; });
    if (found != m_commands.cend()) {
        m_command = static_cast<int>(found - m_commands.cbegin());
    }
}

bool CommandLine::asksForHelp() const
{
    return std::any_of(m_arguments.begin(), m_arguments.end(),
                       [](const QString& argument) { return contains(helpWords, argument); });
}

bool CommandLine::needsWindow() const
{
    if (asksForHelp()) {
        return false;
    }
    if (namesCommand()) {
        return m_commands.at(m_command).run == nullptr;
    }
    if (!m_firstWord.isEmpty()) {
        return isServer(m_firstWord) || QFileInfo::exists(m_firstWord);
    }
    QCommandLineParser parser;
    parser.addOptions(options(nullptr));
    return parser.parse(QStringList{QString()} + m_arguments);
}

QString CommandLine::location() const
{
    const QString named = valueAfter(m_arguments, QStringLiteral("--database"));
    return named.isEmpty() ? m_firstWord : named;
}

int CommandLine::run()
{
    useLanguage();
    const Command* command = namesCommand() ? &m_commands.at(m_command) : nullptr;
    if (m_arguments.contains(QStringLiteral("--version"))
        || m_arguments.contains(QStringLiteral("-v"))) {
        m_console.printLine(QStringLiteral("juzhen " JUZHEN_VERSION));
        return static_cast<int>(ExitCode::Done);
    }
    if (asksForHelp()) {
        showHelp(command);
        return static_cast<int>(ExitCode::Done);
    }
    if (command) {
        return static_cast<int>(runCommand(*command));
    }
    if (!m_firstWord.isEmpty()) {
        return static_cast<int>(complain(
            CommandLineWords::tr("There is no command “%1”; “juzhen --help” lists the commands.")
                .arg(m_firstWord)));
    }
    try {
        QCommandLineParser parser;
        parser.addOptions(options(nullptr));
        parser.parse(QStringList{QString()} + m_arguments);
        checkUse(parser, nullptr);
    } catch (const WrongUse& use) {
        return static_cast<int>(complain(use.sentence));
    }
    return static_cast<int>(ExitCode::Done);
}

int CommandLine::refuseWindow()
{
    useLanguage();
    m_console.complain(CommandLineWords::tr(
        "The part of the program with the window (juzhen-window) is missing; install it again."));
    return static_cast<int>(ExitCode::Broken);
}

int CommandLine::refuseDisplay()
{
    useLanguage();
    m_console.complain(CommandLineWords::tr(
        "There is no display to open the window on; “juzhen --help” lists what works without."));
    return static_cast<int>(ExitCode::Broken);
}

void CommandLine::useLanguage()
{
    m_language = valueAfter(m_arguments, QStringLiteral("--lang"));
    if (m_language != QLatin1String("en")) {
        m_language = QStringLiteral("zh_CN");
    }
    m_translations.use(m_language);
    m_commands = m_list(); // once more, with texts in this language
}

QList<QCommandLineOption> CommandLine::options(const Command* command) const
{
    QList<QCommandLineOption> options;
    if (command) {
        options += command->options;
    }
    if (command && command->givesJson) {
        options += {QStringLiteral("json"),
                    CommandLineWords::tr("Prints the figures as JSON, for programs.")};
    }
    if (command && command->takesDate) {
        options +=
            {QStringLiteral("at"), CommandLineWords::tr("The day to work on instead of today."),
             QStringLiteral("YYYY-MM-DD")};
    }
    options += {QStringLiteral("database"),
                CommandLineWords::tr("The register: a file, or a server's address."),
                QStringLiteral("FILE|postgresql://…")};
    options += {QStringLiteral("lang"), CommandLineWords::tr("Language of the texts: zh_CN or en."),
                QStringLiteral("LANG")};
    options +=
        {{QStringLiteral("h"), QStringLiteral("help")}, CommandLineWords::tr("Shows this help.")};
    options += {{QStringLiteral("v"), QStringLiteral("version")},
                CommandLineWords::tr("Shows the version.")};
    return options;
}

void CommandLine::checkUse(const QCommandLineParser& parser, const Command* command) const
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        const QString& name = unknown.first();
        throw WrongUse{
            CommandLineWords::tr("There is no option “%1” here; --help lists the options.")
                .arg((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name)};
    }
    if (!parser.errorText().isEmpty()) {
        throw WrongUse{
            CommandLineWords::tr("An option is used wrongly (%1); --help shows how it is used.")
                .arg(parser.errorText())};
    }
    const QString language = parser.value(QStringLiteral("lang"));
    if (!language.isEmpty() && language != QLatin1String("en")
        && language != QLatin1String("zh_CN")) {
        throw WrongUse{CommandLineWords::tr("--lang takes zh_CN or en, not “%1”.").arg(language)};
    }
    if (!command) {
        return;
    }
    const qsizetype words = parser.positionalArguments().size() - 1;
    if (words != command->wordCount) {
        throw WrongUse{CommandLineWords::tr("“juzhen %1” takes exactly these words: %2.")
                           .arg(command->name, command->words.isEmpty()
                                                   ? CommandLineWords::tr("none")
                                                   : command->words)};
    }
    if (parser.isSet(QStringLiteral("database"))
        && parser.value(QStringLiteral("database")).isEmpty()) {
        throw WrongUse{CommandLineWords::tr("--database needs the name of a register.")};
    }
}

ExitCode CommandLine::runCommand(const Command& command)
{
    QCommandLineParser parser;
    parser.addOptions(options(&command));
    parser.parse(QStringList{QString()} + m_arguments);
    try {
        checkUse(parser, &command);
        return work(command, parser);
    } catch (const WrongUse& use) {
        return complain(use.sentence);
    } catch (const Error& error) {
        return complain(error);
    }
}

ExitCode CommandLine::work(const Command& command, const QCommandLineParser& parser)
{
    CommandCall call(parser, m_console, m_translations);
    try {
        return command.run(call);
    } catch (const Error& error) {
        if (error.kind() == Error::Kind::NotFound && call.isMissing()) {
            m_console.complain(
                CommandLineWords::tr("There is no register “%1” yet. “juzhen sample” or “juzhen "
                                     "import FILE” makes one; --database names another.")
                    .arg(call.location()));
            return ExitCode::Broken;
        }
        throw;
    }
}

ExitCode CommandLine::complain(const Error& error)
{
    if (QFileInfo(logFile()).isWritable()) {
        qCInfo(commandLog).noquote()
            << "error" << static_cast<int>(error.kind()) << error.subject() << error.detail();
    }
    m_console.complain(ErrorWords::sentence(error));
    const bool isWrongUse =
        error.kind() == Error::Kind::Usage || error.kind() == Error::Kind::IsRegister;
    return isWrongUse ? ExitCode::WrongUse : ExitCode::Broken;
}

ExitCode CommandLine::complain(const QString& sentence)
{
    m_console.complain(sentence);
    return ExitCode::WrongUse;
}

void CommandLine::showHelp(const Command* command)
{
    const QString name = command ? command->name + QLatin1Char(' ') + command->words
                                 : CommandLineWords::tr("[COMMAND]");
    m_console.printLine(CommandLineWords::tr("Usage: juzhen %1 [OPTIONS]").arg(name.trimmed()));
    m_console.printLine();
    if (command) {
        m_console.printLine(command->summary);
    } else {
        m_console.printLine(CommandLineWords::tr("Without a command, the window opens."));
        m_console.printLine();
        TextTable table({CommandLineWords::tr("Command"), CommandLineWords::tr("What it does")});
        for (const Command& one : std::as_const(m_commands)) {
            table.add({QString(one.name + QLatin1Char(' ') + one.words).trimmed(), one.summary});
        }
        m_console.print(table.text());
    }
    m_console.printLine();
    TextTable table({CommandLineWords::tr("Option"), CommandLineWords::tr("Meaning")});
    for (const QCommandLineOption& option : options(command)) {
        table.add({optionText(option), option.description()});
    }
    m_console.print(table.text());
    m_console.printLine();
    m_console.printLine(
        CommandLineWords::tr("Exit codes: 0 done; 1 findings or rejected rows; 2 wrong use; "
                             "3 an input or the register can't be used."));
}

} // namespace juzhen
