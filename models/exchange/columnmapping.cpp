// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/columnmapping.h"

#include <algorithm>
#include <vector>

namespace juzhen {

namespace {

constexpr int exactScore = 1000;
constexpr int partScore = 400;
constexpr int groupBonus = 60;
constexpr int requiredBonus = 2000;

/// Shorter captions occur inside of others by chance.
constexpr qsizetype shortestPart = 3;

struct Pairing
{
    int score = 0;
    const ImportField* field = nullptr;
    const SheetColumn* column = nullptr;
};

int wordScore(const QStringList& captions, const QString& caption)
{
    int best = 0;
    for (qsizetype i = 0; i < captions.size(); ++i) {
        const auto known = normalizedCaption(captions[i]);
        const int rank = static_cast<int>(i);
        if (caption == known) {
            best = std::max(best, exactScore - rank);
        } else if (known.size() >= shortestPart && caption.contains(known)) {
            // The longer the part that is understood, the better.
            const auto share = 100 * known.size() / caption.size();
            best = std::max(best, partScore + static_cast<int>(share) - rank);
        }
    }
    return best;
}

int pairingScore(const ImportField& field, const SheetColumn& column)
{
    const auto caption = normalizedCaption(column.caption);
    const auto group = normalizedCaption(column.group);
    // A running number, unless the row above says of what: 合同/编号.
    const bool isSerial = isSerialCaption(column.caption);
    if (caption.isEmpty() || (isSerial && group.isEmpty())) {
        return 0;
    }
    auto score = isSerial ? 0 : wordScore(field.captions, caption);
    // 单位信息/名称 says more than 名称: it is as good as 单位名称.
    for (const auto& word : field.groups) {
        if (group.contains(word)) {
            score = std::max(score, wordScore(field.captions, word + caption));
        }
    }
    if (score == 0 || group.isEmpty() || field.groups.isEmpty()) {
        return score;
    }
    const bool fits = std::any_of(field.groups.begin(), field.groups.end(),
                                  [&](const QString& word) { return group.contains(word); });
    return fits ? score + groupBonus : score;
}

} // namespace

int ColumnMapping::columnOf(QStringView field) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const MappedColumn& c) { return c.field == field; });
    return found != m_columns.end() ? found->column : -1;
}

QString ColumnMapping::fieldOf(int column) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const MappedColumn& c) { return c.column == column; });
    return found != m_columns.end() ? found->field : QString();
}

void ColumnMapping::assign(int column, const QString& field, int factor)
{
    m_columns.removeIf(
        [&](const MappedColumn& c) { return c.column == column || c.field == field; });
    if (field.isEmpty()) {
        return;
    }
    const auto place = std::lower_bound(
        m_columns.begin(), m_columns.end(), column,
        [](const MappedColumn& mapped, int wanted) { return mapped.column < wanted; });
    m_columns.insert(place, {field, column, factor});
}

QStringList ColumnMapping::missing(const FieldCatalog& catalog) const
{
    QStringList keys;
    for (const auto& field : catalog.fields()) {
        if (field.required && columnOf(field.key) < 0) {
            keys.append(field.key);
        }
    }
    return keys;
}

ColumnMapping suggestMapping(const SheetLayout& layout, const FieldCatalog& catalog)
{
    std::vector<Pairing> pairings;
    for (const auto& field : catalog.fields()) {
        for (const auto& column : layout.columns) {
            const int score = pairingScore(field, column);
            if (score > 0) {
                pairings.push_back({score + (field.required ? requiredBonus : 0), &field, &column});
            }
        }
    }
    std::stable_sort(pairings.begin(), pairings.end(),
                     [](const Pairing& a, const Pairing& b) { return a.score > b.score; });
    ColumnMapping mapping;
    for (const auto& pairing : pairings) {
        const auto& key = pairing.field->key;
        if (mapping.columnOf(key) < 0 && mapping.fieldOf(pairing.column->column).isEmpty()) {
            const int factor = pairing.field->type == FieldType::Count
                                   ? captionFactor(pairing.column->fullCaption())
                                   : 1;
            mapping.assign(pairing.column->column, key, factor);
        }
    }
    return mapping;
}

std::optional<ImportKind> likelierKind(const SheetLayout& layout, ImportKind kind)
{
    std::optional<ImportKind> best;
    qsizetype known = suggestMapping(layout, FieldCatalog::of(kind)).columns().size();
    for (const auto& other : importKindKeys) {
        const FieldCatalog& catalog = FieldCatalog::of(other.value);
        const ColumnMapping mapping = suggestMapping(layout, catalog);
        if (mapping.missing(catalog).isEmpty() && mapping.columns().size() > known) {
            known = mapping.columns().size();
            best = other.value;
        }
    }
    return best;
}

} // namespace juzhen
