// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/platform.h"
#include "models/domain/region.h"
#include "models/domain/vocabularyitem.h"

#include <QHash>
#include <QList>

namespace juzhen {

/// The words of the register's own code tables: regions, platforms, open vocabularies. Made from
/// them once per language; a value that may be copied into any thread.
class WordBook
{
public:
    WordBook() = default;

    /// @p chinese chooses between the two names that platforms and vocabularies have.
    WordBook(const QList<Region>& regions,
             const QList<Platform>& platforms,
             const QList<VocabularyItem>& vocabulary,
             bool chinese);

    /// "武侯区"; the code itself when the register doesn't have it.
    [[nodiscard]] QString region(const QString& code) const;

    /// "成都市武侯区": a county with its prefecture.
    [[nodiscard]] QString regionPath(const QString& code) const;

    /// The code of the city that the county @p code belongs to; other regions are their own.
    [[nodiscard]] QString cityCode(const QString& code) const;

    [[nodiscard]] QString platform(const QString& code) const;

    /// The word for @p code of @p vocabulary ("domain", "problem_class", "bucket" …); the code
    /// itself for an unknown one.
    [[nodiscard]] QString word(const QString& vocabulary, const QString& code) const;

    /// The codes of @p vocabulary in their order.
    [[nodiscard]] QStringList codes(const QString& vocabulary) const
    {
        return m_codes.value(vocabulary);
    }

    [[nodiscard]] const QList<Region>& regions() const { return m_regions; }

    [[nodiscard]] const QList<Platform>& platforms() const { return m_platforms; }

private:
    QList<Region> m_regions;
    QList<Platform> m_platforms;
    QHash<QString, qsizetype> m_regionPositions;
    QHash<QString, QString> m_platformNames;
    QHash<QString, QString> m_words; ///< "vocabulary/code" → word
    QHash<QString, QStringList> m_codes;
};

} // namespace juzhen
