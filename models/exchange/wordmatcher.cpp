// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/wordmatcher.h"

#include "models/domain/foldedtext.h"
#include "models/domain/vocabulary.h"
#include "models/exchange/fieldcatalog.h"
#include "models/text/enumwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace juzhen {

namespace {

/// Shorter words occur inside of others by chance.
constexpr qsizetype shortestMention = 2;

} // namespace

WordMatcher::WordMatcher(const QList<VocabularyItem>& vocabulary)
{
    for (const auto& item : vocabulary) {
        add(item.vocabulary, item.code, item.code);
        add(item.vocabulary, item.code, item.nameZh);
        add(item.vocabulary, item.code, item.nameEn);
    }
    addEnum<AccountStatus>(QStringLiteral("account_status"));
    addEnum<NationalStatus>(QStringLiteral("national_status"));
    addEnum<Represents>(QStringLiteral("represents"));
    addEnum<AdminLevel>(QStringLiteral("admin_level"));
    addEnum<UnitStatus>(QStringLiteral("unit_status"));
    addEnum<PersonRole>(QStringLiteral("person_role"));
    addEnum<QualificationKind>(QStringLiteral("qualification_kind"));
    addSynonyms();
}

QString WordMatcher::match(const QString& vocabulary, const QString& word) const
{
    const auto found = m_vocabularies.constFind(vocabulary);
    return found == m_vocabularies.cend() ? QString() : found->keys.value(foldedLetters(word));
}

QStringList
WordMatcher::matchAll(const QString& vocabulary, const QString& words, QStringList& unknown) const
{
    static const QRegularExpression separators(QStringLiteral("[、,，;；/|+\\n]"));
    if (const auto whole = match(vocabulary, words); !whole.isEmpty()) {
        return {whole};
    }
    QStringList keys;
    for (const auto& part : words.split(separators, Qt::SkipEmptyParts)) {
        const auto key = match(vocabulary, part);
        if (key.isEmpty()) {
            unknown.append(part.trimmed());
        } else if (!keys.contains(key)) {
            keys.append(key);
        }
    }
    return keys;
}

QStringList WordMatcher::mentioned(const QString& vocabulary, const QString& text) const
{
    const auto found = m_vocabularies.constFind(vocabulary);
    if (found == m_vocabularies.cend()) {
        return {};
    }
    const auto folded = foldedLetters(text);
    QStringList keys;
    for (auto word = found->keys.cbegin(); word != found->keys.cend(); ++word) {
        if (word.key().size() >= shortestMention && folded.contains(word.key())) {
            keys.append(word.value());
        }
    }
    QStringList ordered;
    for (const auto& key : found->order) {
        if (keys.contains(key)) {
            ordered.append(key);
        }
    }
    return ordered;
}

void WordMatcher::add(const QString& vocabulary, const QString& key, const QString& word)
{
    auto& words = m_vocabularies[vocabulary];
    if (!words.order.contains(key)) {
        words.order.append(key);
    }
    const auto folded = foldedLetters(word);
    if (!folded.isEmpty() && !words.keys.contains(folded)) {
        words.keys.insert(folded, key);
    }
}

template <class Enum>
void WordMatcher::addEnum(const QString& vocabulary)
{
    for (const auto& entry : enumKeys(Enum{})) {
        const auto key = QString::fromLatin1(entry.key);
        add(vocabulary, key, key);
        add(vocabulary, key, EnumWords::label(entry.value));
    }
}

void WordMatcher::addSynonyms()
{
    // The catalogue makes the resources of this library known.
    [[maybe_unused]] const auto& catalog = FieldCatalog::of(ImportKind::Accounts);
    QFile file(QStringLiteral(":/exchange/words.json"));
    QJsonParseError error;
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(Error::Kind::Internal, file.fileName(), file.errorString());
    }
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (document.isNull()) {
        throw Error(Error::Kind::Internal, file.fileName(), error.errorString());
    }
    const auto vocabularies = document.object();
    for (auto vocabulary = vocabularies.begin(); vocabulary != vocabularies.end(); ++vocabulary) {
        const auto keys = vocabulary.value().toObject();
        for (auto key = keys.begin(); key != keys.end(); ++key) {
            for (const auto& word : key.value().toArray()) {
                add(vocabulary.key(), key.key(), word.toString());
            }
        }
    }
}

} // namespace juzhen
