// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumkeys.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>

namespace juzhen {

/// What is read from the spreadsheets of an office.
enum class ImportKind
{
    Accounts,
    Units,
    Results,
    Metrics,   ///< 运行数据 of a month
    Persons,   ///< 责任人
    Operators, ///< 代运营机构, with what they hold and have agreed on
    National   ///< what the national reporting system exports (全国系统导出)
};
inline constexpr std::array importKindKeys{
    EnumKey{ImportKind::Accounts, "accounts"}, EnumKey{ImportKind::Units, "units"},
    EnumKey{ImportKind::Results, "results"},   EnumKey{ImportKind::Metrics, "metrics"},
    EnumKey{ImportKind::Persons, "persons"},   EnumKey{ImportKind::Operators, "operators"},
    EnumKey{ImportKind::National, "national"}};

constexpr const auto& enumKeys(ImportKind)
{
    return importKindKeys;
}

/// How the cells of a field are understood (celltext.h).
enum class FieldType
{
    Text,
    Id,    ///< an identifier or phone number: digits that are never a number
    Whole, ///< a whole number
    Count, ///< a whole number that ledgers also give in 万
    YesNo,
    Date
};

/// A field that a spreadsheet may bring, with the captions it goes by.
struct ImportField
{
    QString key;   ///< as the record calls it: hostUnit, lastPostOn
    QString title; ///< the office's own word, also used as the header of exports
    FieldType type = FieldType::Text;
    bool required = false; ///< without this column nothing can be imported
    QString choices;     ///< what its words are of: "platform", "region", a vocabulary; empty: free
    bool wanted = false; ///< a record without it is incomplete (R-54)
    bool inTemplate = true;  ///< whether a unit is asked for it
    bool isPhone = false;    ///< a number with hidden digits counts as blank
    bool mayBeAhead = false; ///< a day that may lie in the future
    QStringList captions;    ///< best first
    QStringList groups;      ///< words in the upper header row that speak for this field
};

/// The fields of one kind of import, read from resources/exchange/*.json. Immutable; loaded once
/// and shared.
class FieldCatalog
{
public:
    [[nodiscard]] static const FieldCatalog& of(ImportKind kind);

    [[nodiscard]] const QList<ImportField>& fields() const { return m_fields; }

    /// The field called @p key, or nullptr.
    [[nodiscard]] const ImportField* field(QStringView key) const;

    /// Whether @p caption is, word for word, one of the known captions, a running-number caption
    /// included.
    [[nodiscard]] bool knows(QStringView caption) const;

private:
    explicit FieldCatalog(ImportKind kind);

    QList<ImportField> m_fields;
    QHash<QString, int> m_captions; ///< normalised caption → first field that claims it
};

/// A caption in the form in which captions are compared: NFKC, lower case, no spaces, no marks of
/// obligation, no remarks in brackets. "账号ID或链接（没有的填“无”）" → "账号id或链接".
[[nodiscard]] QString normalizedCaption(QStringView caption);

/// 10,000 for a caption that says its numbers are in 万, as in "粉丝量（万）"; else 1.
[[nodiscard]] int captionFactor(QStringView caption);

/// Whether the caption is that of the running number: 序号, 编号, No.
[[nodiscard]] bool isSerialCaption(QStringView caption);

} // namespace juzhen
