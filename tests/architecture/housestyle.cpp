// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/housestyle.h"

#include "tests/architecture/layers.h"

#include <QRegularExpression>

#include <algorithm>

namespace juzhen {

namespace {

constexpr qsizetype headerWish = 150;
constexpr qsizetype sourceWish = 400;
constexpr qsizetype fileLimit = 600;
constexpr qsizetype functionWish = 60;
constexpr qsizetype functionLimit = 100;

QStringList matchingLines(const SourceFile& file,
                          const QStringList& lines,
                          const QRegularExpression& pattern,
                          const QString& message)
{
    QStringList found;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = pattern.match(lines.at(i));
        if (match.hasMatch()) {
            found << at(file, i, message.arg(match.captured().trimmed()));
        }
    }
    return found;
}

qsizetype indentation(const QString& line)
{
    const auto first = std::find_if(line.cbegin(), line.cend(), [](QChar c) { return c != u' '; });
    return first - line.cbegin();
}

/// The first line of the declaration whose brace stands in line @p brace.
qsizetype declarationStart(const QStringList& code, qsizetype brace)
{
    qsizetype start = brace;
    while (start > 0) {
        const QString above = code.at(start - 1).trimmed();
        if (above.isEmpty() || above.endsWith(u';') || above.endsWith(u'{') || above.endsWith(u'}')
            || above.startsWith(u'#') || above == u"public:" || above == u"private:"
            || above == u"protected:") {
            break;
        }
        --start;
    }
    return start;
}

bool declaresFunction(const QString& declaration)
{
    static const QRegularExpression type(QStringLiteral(
        R"(^\s*(template\s*<.*>\s*)?(typedef\s+)?(class|struct|union|enum|namespace)\b)"));
    return declaration.contains(u'(') && !type.match(declaration).hasMatch();
}

} // namespace

QStringList licenceViolations(const SourceFile& file)
{
    const qsizetype allowed = file.isCpp() ? 1 : 3;
    const auto head = file.lines.mid(0, allowed).join(u'\n');
    if (head.contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later"))) {
        return {};
    }
    return {at(file, 0, QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later is missing"))};
}

QStringList colourViolations(const SourceFile& file)
{
    static const QRegularExpression literal(
        QStringLiteral(R"("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b)"));
    static const QRegularExpression named(QStringLiteral(
        R"re(\bQColorConstants::|\bQt::((dark)?(?i:red|green|blue|cyan|magenta|yellow|gray)|lightGray)\b)re"
        R"re(|\bqRgba?\s*\(|\bQColor::from(Rgb|Hs|Cmyk|String))re"
        R"re(|\bQColor\b\s*\w*\s*[({]\s*(\d|"|u"|Q(String|Latin1String)|Qt::))re"));
    static const QRegularExpression ink(QStringLiteral(R"(\bQt::(black|white)\b)"));
    const QString layer = layerOf(file.path);
    if (layer.isEmpty() || file.path.startsWith(QLatin1String("ui/theme"))) {
        return {};
    }
    const QStringList code = codeLines(file, Strings::Keep);
    const QString message = QStringLiteral("%1 is a colour outside ui/theme");
    const QStringList found =
        matchingLines(file, code, literal, message) + matchingLines(file, code, named, message);
    return layer == u"models/reports" ? found : found + matchingLines(file, code, ink, message);
}

QStringList sentenceViolations(const SourceFile& file)
{
    static const QStringList silent = {
        QStringLiteral("models/domain"),   QStringLiteral("models/db"),
        QStringLiteral("models/stores"),   QStringLiteral("models/tasks"),
        QStringLiteral("models/settings"), QStringLiteral("models/exchange")};
    static const QRegularExpression sentence(QStringLiteral(
        R"(\b(tr|translate|qsTr|qtTrId|QT_TR\w*_NOOP)\s*\(|\bQ_DECLARE_TR_FUNCTIONS\b)"));
    if (!silent.contains(layerOf(file.path))) {
        return {};
    }
    return matchingLines(file, codeLines(file, Strings::Drop), sentence,
                         QStringLiteral("%1 …: sentences are made in models/text and above"));
}

QList<FunctionSize> functionSizes(const SourceFile& file)
{
    const QStringList code = codeLines(file, Strings::Drop);
    QList<FunctionSize> functions;
    for (qsizetype brace = 0; brace < code.size(); ++brace) {
        if (code.at(brace).trimmed() != u"{") {
            continue;
        }
        const qsizetype start = declarationStart(code, brace);
        if (start == brace || !declaresFunction(code.mid(start, brace - start).join(u' '))) {
            continue;
        }
        const qsizetype depth = indentation(code.at(brace));
        qsizetype end = brace + 1;
        while (
            end < code.size()
            && !(code.at(end).mid(depth).startsWith(u'}') && indentation(code.at(end)) == depth)) {
            ++end;
        }
        functions << FunctionSize{code.at(start).trimmed(), start, end - start + 1};
        brace = end;
    }
    return functions;
}

SizeReport checkSizes(const SourceFile& file)
{
    SizeReport report;
    const qsizetype wish = file.isHeader() ? headerWish : sourceWish;
    const qsizetype size = file.lines.size();
    if (size > fileLimit) {
        report.faults << at(file, 0, QStringLiteral("%1 lines; 600 is the limit").arg(size));
    } else if (size > wish) {
        report.wishes << at(file, 0, QStringLiteral("%1 lines; %2 is enough").arg(size).arg(wish));
    }
    for (const FunctionSize& function : functionSizes(file)) {
        if (function.lines <= functionWish
            || function.signature.contains(QLatin1String("_data()"))) {
            continue;
        }
        const QString text =
            at(file, function.firstLine,
               QStringLiteral("%1 lines: %2").arg(function.lines).arg(function.signature));
        (function.lines > functionLimit ? report.faults : report.wishes) << text;
    }
    return report;
}

} // namespace juzhen
