// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabularyitem.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace juzhen {

/// Finds the stored key behind a word of a ledger: by the key itself, the register's words in
/// either language, the program's own labels, and the synonyms of resources/exchange/words.json.
/// Width, case, blanks and marks don't matter. A value made for one import.
class WordMatcher
{
public:
    WordMatcher() = default;
    explicit WordMatcher(const QList<VocabularyItem>& vocabulary);

    /// The key of @p vocabulary ("domain", "account_status" …) that @p word means; empty for an
    /// unknown one.
    [[nodiscard]] QString match(const QString& vocabulary, const QString& word) const;

    /// As match(), for a list in one cell: 信息发布、政民互动. What isn't known goes to @p unknown.
    [[nodiscard]] QStringList
    matchAll(const QString& vocabulary, const QString& words, QStringList& unknown) const;

    /// The keys whose words occur in @p text, in the order of the vocabulary.
    [[nodiscard]] QStringList mentioned(const QString& vocabulary, const QString& text) const;

private:
    struct Words
    {
        QHash<QString, QString> keys; ///< folded word → key
        QStringList order;            ///< keys, as the vocabulary lists them
    };

    void add(const QString& vocabulary, const QString& key, const QString& word);
    template <class Enum>
    void addEnum(const QString& vocabulary);
    void addSynonyms();

    QHash<QString, Words> m_vocabularies;
};

} // namespace juzhen
