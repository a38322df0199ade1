// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/celltext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace juzhen {

namespace {

/// A number cell with so many digits may already have lost its last ones.
constexpr double doubtfulNumber = 1e14;
constexpr int earliestYear = 1949;
constexpr int latestYear = 2100;
constexpr double largestWhole = 9e15;

/// Whether NFKC might change a character; ASCII and the common hanzi are spared the work.
bool mayHaveWidth(QChar c)
{
    return c.unicode() >= 0x80 && (c.unicode() < 0x4E00 || c.unicode() > 0x9FFF);
}

/// The text with full-width digits, letters and marks made plain.
QString folded(const Cell& cell)
{
    const auto text = cell.displayText();
    if (std::none_of(text.begin(), text.end(), mayHaveWidth)) {
        return text.trimmed();
    }
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

bool meansNothing(const QString& text)
{
    static const QStringList words{QStringLiteral("无"), QStringLiteral("-"),  QStringLiteral("--"),
                                   QStringLiteral("—"),  QStringLiteral("——"), QStringLiteral("/"),
                                   QStringLiteral("\\")};
    return text.size() <= 2 && (text.isEmpty() || words.contains(text));
}

template <class T>
Parsed<T> value(T&& result)
{
    return {std::forward<T>(result), CellProblem::None, {}};
}

template <class T>
Parsed<T> problem(CellProblem what, const Cell& cell)
{
    return {std::nullopt, what, cell.displayText()};
}

/// The answer that needs no look at the type: blank or an error in the sheet.
template <class T>
std::optional<Parsed<T>> settled(const Cell* cell)
{
    if (cell == nullptr || cell->type == CellType::Empty) {
        return Parsed<T>{};
    }
    if (cell->type == CellType::Error) {
        return problem<T>(CellProblem::ErrorValue, *cell);
    }
    if (cell->type == CellType::Text && meansNothing(folded(*cell))) {
        return Parsed<T>{};
    }
    return std::nullopt;
}

/// The number that stands in @p text, thousands separators left out.
std::optional<double> numberIn(QString text)
{
    static const QRegularExpression form(
        QStringLiteral("^[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?$"));
    if (!form.match(text).hasMatch()) {
        return std::nullopt;
    }
    bool isNumber = false;
    const double number = text.remove(u',').toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

Parsed<QDate> dateOf(const QDate& date, const Cell& cell)
{
    if (!date.isValid()) {
        return problem<QDate>(CellProblem::ImpossibleDate, cell);
    }
    if (date.year() < earliestYear || date.year() > latestYear) {
        return problem<QDate>(CellProblem::OutOfRange, cell);
    }
    return value(QDate(date));
}

} // namespace

Parsed<QString> parseText(const Cell* cell)
{
    if (const auto done = settled<QString>(cell)) {
        return *done;
    }
    return value(cell->displayText().trimmed());
}

Parsed<QString> parseId(const Cell* cell)
{
    if (const auto done = settled<QString>(cell)) {
        return *done;
    }
    if (cell->type == CellType::Number && std::abs(cell->number) >= doubtfulNumber) {
        return problem<QString>(CellProblem::DamagedNumber, *cell);
    }
    static const QRegularExpression exponent(QStringLiteral("^\\d(\\.\\d+)?[eE]\\+?\\d{2,3}$"));
    const auto text = folded(*cell);
    if (exponent.match(text).hasMatch()) {
        return problem<QString>(CellProblem::DamagedNumber, *cell);
    }
    return value(QString(text));
}

Parsed<qint64> parseWhole(const Cell* cell)
{
    if (const auto done = settled<qint64>(cell)) {
        return *done;
    }
    const auto number =
        cell->type == CellType::Number ? std::optional(cell->number) : numberIn(folded(*cell));
    if (!number || cell->type == CellType::Date || cell->type == CellType::Boolean) {
        return problem<qint64>(CellProblem::NotANumber, *cell);
    }
    if (*number != std::floor(*number)) {
        return problem<qint64>(CellProblem::NotWhole, *cell);
    }
    if (std::abs(*number) > largestWhole) {
        return problem<qint64>(CellProblem::OutOfRange, *cell);
    }
    return value(static_cast<qint64>(*number));
}

Parsed<qint64> parseCount(const Cell* cell, int factor)
{
    if (const auto done = settled<qint64>(cell)) {
        return *done;
    }
    double scale = factor;
    auto number = cell->type == CellType::Number ? std::optional(cell->number) : std::nullopt;
    if (cell->type == CellType::Text) {
        static const QRegularExpression unit(
            QStringLiteral("\\s*(万|w|亿)?\\s*[+余]?\\s*(人|个|次)?$"),
            QRegularExpression::CaseInsensitiveOption);
        auto text = folded(*cell);
        const auto match = unit.match(text);
        if (const auto word = match.captured(1).toLower(); !word.isEmpty()) {
            scale = word == QStringLiteral("亿") ? 1e8 : 1e4;
        }
        text.truncate(match.capturedStart());
        number = numberIn(text);
    }
    if (!number) {
        return problem<qint64>(CellProblem::NotANumber, *cell);
    }
    // Rounded, since 1.3 has no exact double and ledgers give 万 with any number of decimals.
    const double count = std::round(*number * scale);
    if (count < 0 || count > largestWhole) {
        return problem<qint64>(CellProblem::OutOfRange, *cell);
    }
    return value(static_cast<qint64>(count));
}

Parsed<bool> parseYesNo(const Cell* cell)
{
    if (const auto done = settled<bool>(cell)) {
        return *done;
    }
    if (cell->type == CellType::Boolean
        || (cell->type == CellType::Number && (cell->number == 0 || cell->number == 1))) {
        return value(cell->number != 0);
    }
    static const QStringList yes{
        QStringLiteral("是"),     QStringLiteral("有"),   QStringLiteral("√"),
        QStringLiteral("✓"),      QStringLiteral("✔"),    QStringLiteral("对"),
        QStringLiteral("已认证"), QStringLiteral("认证"), QStringLiteral("合格"),
        QStringLiteral("已"),     QStringLiteral("支持"), QStringLiteral("已展示"),
        QStringLiteral("具备"),   QStringLiteral("y"),    QStringLiteral("yes"),
        QStringLiteral("true"),   QStringLiteral("1"),    QStringLiteral("通过"),
        QStringLiteral("passed")};
    static const QStringList no{
        QStringLiteral("否"),     QStringLiteral("没有"),   QStringLiteral("×"),
        QStringLiteral("✗"),      QStringLiteral("✘"),      QStringLiteral("x"),
        QStringLiteral("未认证"), QStringLiteral("不是"),   QStringLiteral("不合格"),
        QStringLiteral("未"),     QStringLiteral("不支持"), QStringLiteral("未展示"),
        QStringLiteral("不具备"), QStringLiteral("n"),      QStringLiteral("no"),
        QStringLiteral("false"),  QStringLiteral("0"),      QStringLiteral("未通过"),
        QStringLiteral("failed")};
    const auto text = folded(*cell).toLower();
    if (yes.contains(text)) {
        return value(true);
    }
    if (no.contains(text)) {
        return value(false);
    }
    return problem<bool>(CellProblem::NotYesNo, *cell);
}

Parsed<QDate> parseDate(const Cell* cell)
{
    if (const auto done = settled<QDate>(cell)) {
        return *done;
    }
    if (cell->type == CellType::Date) {
        const auto moment = cell->moment();
        return moment ? dateOf(moment->date(), *cell)
                      : problem<QDate>(CellProblem::OutOfRange, *cell);
    }
    static const QString time = QStringLiteral("([ T]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?)?$");
    static const std::array forms{
        QRegularExpression(QStringLiteral("^(\\d{4})\\s*([-./])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,2})")
                           + time),
        QRegularExpression(
            QStringLiteral("^(\\d{4})\\s*(年)\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]") + time),
        QRegularExpression(QStringLiteral("^(\\d{4})()(\\d{2})(\\d{2})") + time)};
    const auto text = folded(*cell);
    for (const auto& form : forms) {
        if (const auto match = form.match(text); match.hasMatch()) {
            return dateOf(QDate(match.captured(1).toInt(), match.captured(3).toInt(),
                                match.captured(4).toInt()),
                          *cell);
        }
    }
    return problem<QDate>(CellProblem::NotADate, *cell);
}

} // namespace juzhen
