// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountfields.h"

#include "models/text/fieldwords.h"
#include "ui/lists/choices.h"

#include <array>

namespace juzhen {

namespace {

using Kind = FieldEditor::Kind;

struct FieldShape
{
    const char* key;
    Kind kind;
    int span = 1;
};

/// Everything but the plain one-line texts.
constexpr std::array shapes{
    FieldShape{"platform_code", Kind::Code},
    FieldShape{"subtype", Kind::Code},
    FieldShape{"host_unit_id", Kind::Record},
    FieldShape{"region_code", Kind::Code},
    FieldShape{"status", Kind::Code},
    FieldShape{"represents", Kind::Code},
    FieldShape{"is_main", Kind::YesNo},
    FieldShape{"function_types", Kind::Several, 2},
    FieldShape{"domain", Kind::Code},
    FieldShape{"url", Kind::Text, 2},
    FieldShape{"verified", Kind::YesNoUnknown},
    FieldShape{"verified_until", Kind::Day},
    FieldShape{"opened_on", Kind::Day},
    FieldShape{"last_post_on", Kind::Day},
    FieldShape{"password_changed_on", Kind::Day},
    FieldShape{"fans", Kind::Number},
    FieldShape{"average_reads", Kind::Number},
    FieldShape{"has_interaction", Kind::YesNoUnknown},
    FieldShape{"has_service", Kind::YesNoUnknown},
    FieldShape{"has_report_channel", Kind::YesNoUnknown},
    FieldShape{"national_status", Kind::Code},
    FieldShape{"on_public_matrix", Kind::YesNoUnknown},
    FieldShape{"app_ipv6", Kind::YesNoUnknown},
    FieldShape{"app_ok", Kind::YesNoUnknown},
    FieldShape{"profile", Kind::LongText, 2},
    FieldShape{"remark", Kind::LongText, 2},
};

FieldShape shapeOf(const QString& key)
{
    for (const FieldShape& shape : shapes) {
        if (key == QLatin1String(shape.key)) {
            return shape;
        }
    }
    return {nullptr, Kind::Text};
}

QList<Choice> choicesOf(const QString& key, const WordBook& words)
{
    if (key == QLatin1String("platform_code")) {
        return platformChoices(words);
    }
    if (key == QLatin1String("region_code")) {
        return regionChoices(words);
    }
    if (key == QLatin1String("status")) {
        return enumChoices<AccountStatus>();
    }
    if (key == QLatin1String("represents")) {
        return enumChoices<Represents>();
    }
    if (key == QLatin1String("national_status")) {
        return enumChoices<NationalStatus>();
    }
    if (key == QLatin1String("function_types")) {
        return vocabularyChoices(words, QStringLiteral("function_type"));
    }
    if (key == QLatin1String("subtype")) {
        return vocabularyChoices(words, QStringLiteral("platform_subtype"));
    }
    return vocabularyChoices(words, key);
}

} // namespace

FieldEditor::Kind accountfields::kindOf(const QString& key)
{
    return shapeOf(key).kind;
}

int accountfields::spanOf(const QString& key)
{
    return shapeOf(key).span;
}

FieldEditor* accountfields::makeEditor(const QString& key, const WordBook& words, QWidget* parent)
{
    const FieldShape shape = shapeOf(key);
    auto* editor = new FieldEditor(shape.kind, parent);
    editor->setObjectName(key);
    editor->setAccessibleName(FieldWords::label(SubjectKind::Account, key));
    if (shape.kind == Kind::Code || shape.kind == Kind::Several) {
        editor->setChoices(choicesOf(key, words));
    }
    return editor;
}

} // namespace juzhen
