// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/unitrow.h"

#include "models/exchange/importsetter.h"
#include "models/stores/tables.h"

namespace juzhen {

namespace {

using UnitField = PlainField<Unit>;

constexpr std::array unitFields{
    UnitField{"name", "name", put<&Unit::name>},
    UnitField{"shortName", "short_name", put<&Unit::shortName>},
    UnitField{"uscc", "uscc", put<&Unit::uscc>},
    UnitField{"vertical", "vertical", put<&Unit::vertical>},
    UnitField{"legalPerson", "legal_person", put<&Unit::legalPerson>},
    UnitField{"address", "address", put<&Unit::address>},
    UnitField{"leaderName", "leader_name", put<&Unit::leaderName>},
    UnitField{"leaderPhone", "leader_phone", put<&Unit::leaderPhone>},
    UnitField{"contactName", "contact_name", put<&Unit::contactName>},
    UnitField{"contactPhone", "contact_phone", put<&Unit::contactPhone>},
    UnitField{"fulltimeStaff", "fulltime_staff", put<&Unit::fulltimeStaff>},
    UnitField{"annualBudget", "annual_budget_yuan", put<&Unit::annualBudgetYuan>},
    UnitField{"sortOrder", "sort_order", put<&Unit::sortOrder>},
    UnitField{"remark", "remark", put<&Unit::remark>}};

/// A field whose words stand for keys.
struct WordField
{
    const char* field;
    const char* column;
    const char* vocabulary;
    bool mayBeCleared;
};

constexpr std::array wordFields{WordField{"kind", "kind", "unit_kind", true},
                                WordField{"domain", "domain", "domain", true},
                                WordField{"adminLevel", "admin_level", "admin_level", false},
                                WordField{"status", "status", "unit_status", false}};

} // namespace

UnitRowReader::UnitRowReader(const RowParser& parser,
                             const ImportOptions& options,
                             const RegisterWords& words)
    : m_words(words)
{
    size_t position = 0;
    for (const auto& mapped : options.mapping.columns()) {
        Rule rule;
        rule.position = position;
        rule.caption = parser.caption(position++);
        const auto isField = [&](const char* field) {
            return mapped.field == QLatin1String(field);
        };
        for (const auto& plain : unitFields) {
            if (isField(plain.field)) {
                rule.apply = &UnitRowReader::applyPlain;
                rule.set = plain.set;
                addRule(rule, plain.column, !isField("name"));
            }
        }
        for (const auto& word : wordFields) {
            if (isField(word.field)) {
                rule.apply = &UnitRowReader::applyWord;
                addRule(rule, word.column, word.mayBeCleared);
            }
        }
        for (size_t i = 0; i < unitReferences.size(); ++i) {
            if (isField(unitReferences[i].field)) {
                rule.apply = &UnitRowReader::applyReference;
                rule.reference = i;
                addRule(rule, unitReferences[i].column, true);
            }
        }
        if (isField("region")) {
            rule.apply = &UnitRowReader::applyRegion;
            addRule(rule, "region_code", true);
        }
    }
}

void UnitRowReader::addRule(Rule rule, const char* column, bool mayBeCleared)
{
    rule.column = columnOf(QLatin1String(column));
    m_captions.insert(static_cast<int>(rule.column), rule.caption);
    m_clearable.set(rule.column, mayBeCleared);
    m_rules.push_back(std::move(rule));
}

size_t UnitRowReader::columnOf(QAnyStringView name)
{
    const auto& columns = tableOf<Unit>().columns;
    size_t position = 0;
    while (position < columns.size() && name != QLatin1String(columns[position].name)) {
        ++position;
    }
    return position;
}

UnitRow UnitRowReader::read(ImportValues values, int row, QList<ImportNote>& notes) const
{
    Work work{{}, row, notes};
    for (const auto& rule : m_rules) {
        const auto& value = values[rule.position];
        if (std::holds_alternative<KeptValue>(value)) {
            work.result.kept.set(rule.column);
        } else if (isGiven(value) && (this->*rule.apply)(rule, value, work)) {
            work.result.given.set(rule.column);
        }
    }
    return std::move(work.result);
}

bool UnitRowReader::applyPlain(const Rule& rule, const ImportValue& value, Work& work) const
{
    rule.set(work.result.unit, value);
    return true;
}

bool UnitRowReader::applyReference(const Rule& rule, const ImportValue& value, Work& work) const
{
    work.result.referred[rule.reference] = std::get<QString>(value);
    return true;
}

bool UnitRowReader::applyRegion(const Rule& rule, const ImportValue& value, Work& work) const
{
    const auto& word = std::get<QString>(value);
    const auto match = m_words.regions.match(word);
    work.result.unit.regionCode = match.code;
    if (match.isAmbiguous()) {
        QStringList candidates;
        for (const auto& code : match.candidates) {
            candidates.append(m_words.regions.pathOf(code));
        }
        work.notes.append({work.row,
                           rule.caption,
                           ImportMessage::AmbiguousRegion,
                           {word, candidates.join(u'、')}});
    } else if (match.code.isEmpty()) {
        work.notes.append({work.row, rule.caption, ImportMessage::UnknownRegion, {word}});
    }
    return !match.code.isEmpty();
}

bool UnitRowReader::applyWord(const Rule& rule, const ImportValue& value, Work& work) const
{
    const auto& column = tableOf<Unit>().columns[rule.column];
    const auto& word = std::get<QString>(value);
    for (const auto& field : wordFields) {
        if (QLatin1String(column.name) == QLatin1String(field.column)) {
            const auto key = m_words.words.match(QString::fromLatin1(field.vocabulary), word);
            if (!key.isEmpty()) {
                column.write(work.result.unit, key);
                return true;
            }
        }
    }
    work.notes.append({work.row, rule.caption, ImportMessage::UnknownWord, {word}});
    return false;
}

} // namespace juzhen
