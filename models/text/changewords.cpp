// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/changewords.h"

#include "models/text/enumwords.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

struct ReferenceField
{
    const char* field;
    SubjectKind target;
};

constexpr std::array referenceFields{ReferenceField{"host_unit_id", SubjectKind::Unit},
                                     ReferenceField{"parent_id", SubjectKind::Unit},
                                     ReferenceField{"system_parent_id", SubjectKind::Unit},
                                     ReferenceField{"supervisor_id", SubjectKind::Unit},
                                     ReferenceField{"industry_supervisor_id", SubjectKind::Unit},
                                     ReferenceField{"successor_id", SubjectKind::Unit},
                                     ReferenceField{"unit_id", SubjectKind::Unit},
                                     ReferenceField{"operator_id", SubjectKind::Operator},
                                     ReferenceField{"account_id", SubjectKind::Account},
                                     ReferenceField{"campaign_id", SubjectKind::Campaign},
                                     ReferenceField{"task_id", SubjectKind::Task},
                                     ReferenceField{"indicator_set_id", SubjectKind::IndicatorSet},
                                     ReferenceField{"person_id", SubjectKind::Person},
                                     ReferenceField{"follows_id", SubjectKind::Custody}};

constexpr std::array booleanFields{"is_main",
                                   "verified",
                                   "has_interaction",
                                   "has_service",
                                   "has_report_channel",
                                   "app_ipv6",
                                   "app_ok",
                                   "on_public_matrix",
                                   "vertical",
                                   "legal_person",
                                   "active",
                                   "confidentiality_agreement",
                                   "proposal",
                                   "scored"};

template <class Enum>
QString enumLabel(const QString& key)
{
    const auto value = fromKey<Enum>(key);
    return value ? EnumWords::label(*value) : key;
}

QString statusLabel(SubjectKind kind, const QString& key)
{
    switch (kind) {
    case SubjectKind::Unit:
        return enumLabel<UnitStatus>(key);
    case SubjectKind::Filing:
        return enumLabel<FilingStatus>(key);
    case SubjectKind::Campaign:
        return enumLabel<CampaignStatus>(key);
    case SubjectKind::Task:
        return enumLabel<TaskStatus>(key);
    case SubjectKind::Finding:
        return enumLabel<FindingStatus>(key);
    default:
        return enumLabel<AccountStatus>(key);
    }
}

bool isField(const QString& field, const char* name)
{
    return field == QLatin1String(name);
}

/// The label of an enumerator; nothing when the column isn't one of a closed vocabulary.
std::optional<QString> enumWord(SubjectKind kind, const QString& field, const QString& key)
{
    if (isField(field, "status")) {
        return statusLabel(kind, key);
    }
    if (isField(field, "kind") && kind == SubjectKind::Filing) {
        return enumLabel<FilingKind>(key);
    }
    if (isField(field, "kind") && kind == SubjectKind::Campaign) {
        return enumLabel<CampaignKind>(key);
    }
    if (isField(field, "kind") && kind == SubjectKind::Qualification) {
        return enumLabel<QualificationKind>(key);
    }
    if (isField(field, "represents")) {
        return enumLabel<Represents>(key);
    }
    if (isField(field, "national_status")) {
        return enumLabel<NationalStatus>(key);
    }
    if (isField(field, "admin_level")) {
        return enumLabel<AdminLevel>(key);
    }
    if (isField(field, "level")) {
        return enumLabel<RegionLevel>(key);
    }
    if (isField(field, "severity")) {
        return enumLabel<Severity>(key);
    }
    if (isField(field, "discovered_by")) {
        return enumLabel<DiscoveredBy>(key);
    }
    if (isField(field, "verdict")) {
        return enumLabel<Verdict>(key);
    }
    if (isField(field, "role")) {
        return enumLabel<CustodyRole>(key);
    }
    if (isField(field, "state")) {
        return kind == SubjectKind::Person     ? enumLabel<PersonState>(key)
               : kind == SubjectKind::Operator ? enumLabel<OperatorState>(key)
                                               : enumLabel<AnswerState>(key);
    }
    return std::nullopt;
}

/// Whether an entry's field is an item of a checklist: those are named by their number.
bool isItem(SubjectKind kind, const QString& field)
{
    return kind == SubjectKind::Task && !field.isEmpty()
           && std::all_of(field.begin(), field.end(), [](QChar c) { return c.isDigit(); });
}

/// "hit ×2 1.5 note", as the log has it, with the answer's own word.
QString answerWords(const QString& stored)
{
    const QString key = stored.section(QLatin1Char(' '), 0, 0);
    return enumLabel<AnswerState>(key) + stored.mid(key.size());
}

bool isTrue(const QString& stored)
{
    return stored == QLatin1String("true") || stored == QLatin1String("1")
           || stored == QLatin1String("t");
}

} // namespace

ChangeWords::ChangeWords(WordBook words, NameOf nameOf)
    : m_words(std::move(words))
    , m_nameOf(std::move(nameOf))
{}

QList<ChangeLine> ChangeWords::lines(SubjectKind kind, const QString& changes) const
{
    const auto object = QJsonDocument::fromJson(changes.toUtf8()).object();
    QStringList fields;
    const auto columns = FieldWords::keys(kind);
    for (const auto& column : columns) {
        if (object.contains(column)) {
            fields.append(column);
        }
    }
    const auto written = object.keys();
    for (const auto& field : written) {
        if (!columns.contains(field)) {
            fields.append(field);
        }
    }
    QList<ChangeLine> lines;
    for (const auto& field : fields) {
        const auto pair = object.value(field).toArray();
        lines.append({field, labelOf(kind, field), value(kind, field, pair.at(0).toVariant()),
                      value(kind, field, pair.at(1).toVariant())});
    }
    return lines;
}

QList<ChangeLine> ChangeWords::lines(const QList<FieldChange>& changes) const
{
    QList<ChangeLine> lines;
    for (const auto& change : changes) {
        lines.append({change.field, FieldWords::label(SubjectKind::Account, change.field),
                      value(SubjectKind::Account, change.field, change.before),
                      value(SubjectKind::Account, change.field, change.after)});
    }
    return lines;
}

QString ChangeWords::sentence(const ChangeLine& line)
{
    return tr("%1: %2 → %3").arg(line.label, line.before, line.after);
}

QStringList
ChangeWords::sentences(const QString& action, SubjectKind kind, const QString& changes) const
{
    const bool creation = action == QLatin1String("create");
    QStringList sentences;
    const auto inWords = lines(kind, changes);
    for (const auto& line : inWords) {
        sentences.append(creation ? tr("%1: %2").arg(line.label, line.after) : sentence(line));
    }
    return sentences;
}

QString ChangeWords::labelOf(SubjectKind kind, const QString& field) const
{
    if (isItem(kind, field)) {
        return reference(SubjectKind::Answer, field);
    }
    // What the history notes beside the columns of a record.
    if (isField(field, "attachment")) {
        return tr("Attached file");
    }
    if (const auto role = fromKey<AttachmentRole>(field); role && kind == SubjectKind::Account) {
        return EnumWords::label(*role);
    }
    if (isField(field, "duplicate")) {
        return tr("Other account");
    }
    if (isField(field, "tasks")) {
        return tr("Tasks made");
    }
    if (isField(field, "full_phones")) {
        return tr("Rows with full telephone numbers");
    }
    if (isField(field, "public_list")) {
        return tr("Accounts in the public list");
    }
    return FieldWords::label(kind, field);
}

QString ChangeWords::value(SubjectKind kind, const QString& field, const QVariant& stored) const
{
    const auto text = stored.toString();
    if (text.isEmpty()) {
        return tr("(empty)");
    }
    if (isItem(kind, field)) {
        return answerWords(text);
    }
    const auto isBoolean = std::any_of(booleanFields.begin(), booleanFields.end(),
                                       [&](const char* one) { return isField(field, one); });
    if (isBoolean) {
        return NumberWords::yesNo(isTrue(text));
    }
    for (const auto& reference : referenceFields) {
        if (isField(field, reference.field)) {
            return this->reference(reference.target, text);
        }
    }
    if (const auto word = enumWord(kind, field, text)) {
        return *word;
    }
    if (field.endsWith(QLatin1String("_tenths"))) {
        return NumberWords::points(stored.toInt());
    }
    if (field.endsWith(QLatin1String("_at"))) {
        const auto moment = QDateTime::fromString(text, Qt::ISODate);
        return moment.isValid() ? NumberWords::moment(moment) : text;
    }
    if (field.endsWith(QLatin1String("_on")) || field.endsWith(QLatin1String("_until"))) {
        const auto day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? NumberWords::date(day) : text;
    }
    if (isField(field, "quarter")) {
        const auto quarter = Quarter::fromText(text);
        return quarter ? NumberWords::quarter(*quarter) : text;
    }
    if (isField(field, "fans") || isField(field, "average_reads")) {
        return NumberWords::count(stored.toLongLong());
    }
    return isField(field, "changes") ? filingChanges(text) : codeWord(kind, field, text);
}

QString ChangeWords::reference(SubjectKind target, const QString& id) const
{
    const auto name = m_nameOf ? m_nameOf(target, id.toLongLong()) : QString();
    //: a record whose name isn't known any more, by its number
    return name.isEmpty() ? tr("No. %1").arg(id) : name;
}

QString ChangeWords::codeWord(SubjectKind kind, const QString& field, const QString& code) const
{
    if (isField(field, "platform_code")) {
        return m_words.platform(code);
    }
    if (isField(field, "region_code") || isField(field, "parent_code")) {
        return m_words.regionPath(code);
    }
    if (isField(field, "subtype")) {
        return m_words.word(QStringLiteral("platform_subtype"), code);
    }
    if (isField(field, "domain") || isField(field, "bucket") || isField(field, "fine_bucket")) {
        return m_words.word(field, code);
    }
    if (isField(field, "problem") || isField(field, "problem_class")) {
        return m_words.word(QStringLiteral("problem_class"), code);
    }
    if (isField(field, "kind") && kind == SubjectKind::Unit) {
        return m_words.word(QStringLiteral("unit_kind"), code);
    }
    const bool functions = isField(field, "function_types");
    if (functions || isField(field, "roles")) {
        QStringList labels;
        const auto keys = code.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const auto& key : keys) {
            labels.append(functions ? m_words.word(QStringLiteral("function_type"), key)
                          : kind == SubjectKind::Person ? enumLabel<PersonRole>(key)
                                                        : enumLabel<Role>(key));
        }
        return NumberWords::list(labels);
    }
    return code;
}

QString ChangeWords::filingChanges(const QString& stored) const
{
    QList<FieldChange> changes;
    const auto list = QJsonDocument::fromJson(stored.toUtf8()).array();
    for (const auto& item : list) {
        const auto parts = item.toArray();
        changes.append({parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toString()});
    }
    QStringList sentences;
    const auto inWords = lines(changes);
    for (const auto& line : inWords) {
        sentences.append(sentence(line));
    }
    return sentences.isEmpty() ? tr("(empty)") : NumberWords::list(sentences);
}

} // namespace juzhen
