// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/platform.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace juzhen {

/// What a ledger's word for a platform means.
struct PlatformMatch
{
    QString code;    ///< empty: not recognised
    QString subtype; ///< "subscription" (订阅号), "service" (服务号) or empty

    bool operator==(const PlatformMatch&) const = default;
};

/// The keys of vocabulary "platform_subtype".
inline constexpr auto subscriptionSubtype = "subscription"; ///< 订阅号
inline constexpr auto serviceSubtype = "service";           ///< 服务号

/// Finds platforms by code and by the words that ledgers use for them. A value made from the list
/// of platforms.
class PlatformIndex
{
public:
    PlatformIndex() = default;
    explicit PlatformIndex(const QList<Platform>& platforms);

    /// The platform with this code, or null. The pointer lives as long as this index.
    [[nodiscard]] const Platform* find(const QString& code) const;

    /// The name of a platform; the code itself when it isn't known.
    [[nodiscard]] QString nameOf(const QString& code) const;

    /// The platform that @p word names: code, name or alias whatever the width, case and brackets,
    /// or a longer text that contains the words of one platform only. Never a guess: a text that
    /// names two platforms gives nothing.
    [[nodiscard]] PlatformMatch match(QStringView word) const;

    [[nodiscard]] const QList<Platform>& platforms() const { return m_platforms; }

private:
    [[nodiscard]] int byContainedWord(const QString& word) const;

    QList<Platform> m_platforms;
    QHash<QString, int> m_byCode;
    QHash<QString, int> m_byWord;
    QList<QString> m_words; ///< keys of m_byWord, longest first
};

/// The platforms of resources/vocabularies/platforms.json. Throws Error(Damaged) with the code or
/// field that can't be understood.
[[nodiscard]] QList<Platform> platformsFromJson(const QByteArray& json);

} // namespace juzhen
