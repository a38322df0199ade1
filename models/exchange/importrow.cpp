// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importrow.h"

#include "models/domain/accountvalidation.h"
#include "models/domain/operatorvalidation.h"
#include "models/domain/personvalidation.h"
#include "models/domain/phone.h"
#include "models/domain/unitvalidation.h"

#include <algorithm>

namespace juzhen {

namespace {

constexpr int textLimit = 2'000;

/// An id of so many digits with so many zeros at its end looks like one that was rounded.
constexpr qsizetype doubtfulLength = 16;
constexpr QLatin1String doubtfulEnd("000");

qsizetype nameLimitOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Units:
        return unitNameLimit;
    case ImportKind::Persons:
        return personNameLimit;
    case ImportKind::Operators:
        return operatorNameLimit;
    default:
        return accountNameLimit;
    }
}

int limitOf(ImportKind kind, const QString& field)
{
    if (field == u"name") {
        return static_cast<int>(nameLimitOf(kind));
    }
    if (field == u"hostUnit" || field == u"unit" || field == u"contractUnit" || field == u"parent"
        || field == u"supervisor" || field == u"industrySupervisor" || field == u"successor") {
        return static_cast<int>(unitNameLimit);
    }
    if (field == u"shortName") {
        return static_cast<int>(unitShortNameLimit);
    }
    if (field == u"profile") {
        return static_cast<int>(accountProfileLimit);
    }
    return textLimit;
}

bool isNameField(const QString& field)
{
    static const QStringList names{QStringLiteral("name"),
                                   QStringLiteral("hostUnit"),
                                   QStringLiteral("platform"),
                                   QStringLiteral("region"),
                                   QStringLiteral("parent"),
                                   QStringLiteral("supervisor"),
                                   QStringLiteral("industrySupervisor"),
                                   QStringLiteral("successor"),
                                   QStringLiteral("operatorName"),
                                   QStringLiteral("unit"),
                                   QStringLiteral("contractUnit"),
                                   QStringLiteral("contractAccount"),
                                   QStringLiteral("contractPlatform")};
    return names.contains(field);
}

/// A name as it would be written on one line; cells break long names.
QString oneLine(const QString& text)
{
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    if (plain) {
        return text;
    }
    QString joined = text;
    joined.remove(u'\n').remove(u'\r');
    return joined.simplified();
}

ImportMessage messageOf(CellProblem problem)
{
    switch (problem) {
    case CellProblem::DamagedNumber:
        return ImportMessage::DamagedNumber;
    case CellProblem::NotANumber:
    case CellProblem::NotWhole:
        return ImportMessage::NotANumber;
    case CellProblem::OutOfRange:
        return ImportMessage::OutOfRange;
    case CellProblem::NotYesNo:
        return ImportMessage::UnknownWord;
    case CellProblem::NotADate:
        return ImportMessage::NotADate;
    case CellProblem::ImpossibleDate:
        return ImportMessage::ImpossibleDate;
    case CellProblem::None:
    case CellProblem::ErrorValue:
        break;
    }
    return ImportMessage::ErrorValue;
}

bool isDoubtful(const QString& id)
{
    return id.size() >= doubtfulLength && id.endsWith(doubtfulEnd)
           && std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Whether the cell of a last day says that there is none.
bool saysNoEnd(const Cell& cell)
{
    static const QStringList words{QStringLiteral("长期"),       QStringLiteral("长期有效"),
                                   QStringLiteral("永久"),       QStringLiteral("永久有效"),
                                   QStringLiteral("无固定期限"), QStringLiteral("至今"),
                                   QStringLiteral("在岗")};
    return cell.type == CellType::Text && words.contains(cell.source.trimmed());
}

/// Stores what was understood; false when the row is rejected for it.
template <class T>
bool store(const Parsed<T>& parsed,
           const QString& caption,
           int row,
           ImportValue& value,
           QList<ImportNote>& notes)
{
    if (parsed.isBad()) {
        const auto message = messageOf(parsed.problem);
        notes.append({row, caption, message, {parsed.raw}});
        return !isRejection(message);
    }
    if (parsed.value) {
        value = *parsed.value;
    }
    return true;
}

} // namespace

RowParser::RowParser(const ImportOptions& options, QDate today)
    : m_today(today)
{
    const auto& catalog = FieldCatalog::of(options.kind);
    for (const auto& mapped : options.mapping.columns()) {
        const auto* field = catalog.field(mapped.field);
        Column column;
        column.field = mapped.field;
        column.type = field != nullptr ? field->type : FieldType::Text;
        column.factor = mapped.factor;
        column.limit = limitOf(options.kind, mapped.field);
        column.isName = isNameField(mapped.field);
        column.hasHappened = field == nullptr || !field->mayBeAhead;
        column.isPhone = field != nullptr && field->isPhone;
        for (const auto& found : options.layout.columns) {
            if (found.column == mapped.column) {
                column.caption = found.caption;
            }
        }
        m_columns.push_back(column);
    }
    m_namePosition = positionOf(u"name");
}

int RowParser::positionOf(QStringView field) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const Column& column) { return column.field == field; });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

QString RowParser::captionOf(QStringView field) const
{
    const int position = positionOf(field);
    return position < 0 ? QString() : caption(static_cast<size_t>(position));
}

QString RowParser::text(ImportValues values, QStringView field) const
{
    const int position = positionOf(field);
    if (position < 0) {
        return {};
    }
    const ImportValue& value = values[static_cast<size_t>(position)];
    if (const auto* kept = std::get_if<KeptValue>(&value)) {
        return kept->text;
    }
    const auto* text = std::get_if<QString>(&value);
    return text == nullptr ? QString() : *text;
}

bool RowParser::parse(const MappedRow& row,
                      std::span<ImportValue> values,
                      QList<ImportNote>& notes) const
{
    bool fits = true;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto& cell = row.cells[static_cast<qsizetype>(i)];
        if (cell.type != CellType::Empty) {
            fits = parseCell(m_columns[i], cell, row.number, values[i], notes) && fits;
        }
    }
    const bool named =
        m_namePosition >= 0
        && !std::holds_alternative<std::monostate>(values[static_cast<size_t>(m_namePosition)]);
    if (fits && !named) {
        const auto where =
            m_namePosition < 0 ? QString() : caption(static_cast<size_t>(m_namePosition));
        notes.append({row.number, where, ImportMessage::NameMissing, {}});
    }
    return fits && named;
}

bool RowParser::parseCell(const Column& column,
                          const Cell& cell,
                          int row,
                          ImportValue& value,
                          QList<ImportNote>& notes) const
{
    switch (column.type) {
    case FieldType::Id:
        return take(column, parseId(&cell), row, value, notes);
    case FieldType::Whole:
        return store(parseWhole(&cell), column.caption, row, value, notes);
    case FieldType::Count:
        return store(parseCount(&cell, column.factor), column.caption, row, value, notes);
    case FieldType::YesNo:
        return store(parseYesNo(&cell), column.caption, row, value, notes);
    case FieldType::Date: {
        if (!column.hasHappened && saysNoEnd(cell)) {
            return true;
        }
        const auto parsed = parseDate(&cell);
        if (column.hasHappened && parsed.value && *parsed.value > m_today) {
            notes.append({row, column.caption, ImportMessage::FutureDate, {cell.displayText()}});
            return false;
        }
        return store(parsed, column.caption, row, value, notes);
    }
    case FieldType::Text:
        break;
    }
    return take(column, parseText(&cell), row, value, notes);
}

bool RowParser::take(const Column& column,
                     Parsed<QString> parsed,
                     int row,
                     ImportValue& value,
                     QList<ImportNote>& notes) const
{
    if (!parsed.value) {
        return store(parsed, column.caption, row, value, notes);
    }
    QString text = column.isName ? oneLine(*parsed.value) : std::move(*parsed.value);
    if (text.size() > column.limit) {
        notes.append({row,
                      column.caption,
                      ImportMessage::TooLong,
                      {QString::number(column.limit), QString::number(text.size())}});
        return false;
    }
    if (column.isPhone && isMaskedPhone(text)) {
        notes.append({row, column.caption, ImportMessage::MaskedPhone, {text}});
        value = KeptValue{std::move(text)};
        return true;
    }
    if (column.type == FieldType::Id && isDoubtful(text)) {
        notes.append({row, column.caption, ImportMessage::DoubtfulId, {text}});
    }
    if (!text.isEmpty()) {
        value = std::move(text);
    }
    return true;
}

} // namespace juzhen
