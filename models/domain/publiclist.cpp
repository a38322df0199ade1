// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/publiclist.h"

#include "models/domain/rulebodies.h"
#include "models/domain/rulerun.h"

#include <QRegularExpression>
#include <QUrl>

namespace juzhen {

namespace {

QHash<QString, const PublicEntry*> byAccount(const QList<PublicEntry>& entries)
{
    QHash<QString, const PublicEntry*> index;
    for (const PublicEntry& entry : entries) {
        index.insert(entry.accountUid, &entry);
    }
    return index;
}

/// Whether it neither shows nor separates anything: control characters, and those that turn the
/// direction of what follows.
bool isInvisible(QChar character)
{
    const auto category = character.category();
    return category == QChar::Other_Control || category == QChar::Other_Format
           || character == QChar::ReplacementCharacter || character.isNonCharacter();
}

} // namespace

PublicDifference differenceOf(const QList<PublicEntry>& before, const QList<PublicEntry>& now)
{
    PublicDifference difference;
    const auto then = byAccount(before);
    const auto today = byAccount(now);
    for (const PublicEntry& entry : now) {
        const PublicEntry* known = then.value(entry.accountUid);
        if (!known) {
            difference.added.append(entry);
        } else if (known->name != entry.name) {
            difference.renamed.append({entry, known->name});
        }
    }
    for (const PublicEntry& entry : before) {
        if (!today.contains(entry.accountUid)) {
            difference.removed.append(entry);
        }
    }
    return difference;
}

QString publicText(const QString& text)
{
    // Mobile numbers, and fixed lines with their area code, with or without separators.
    static const QRegularExpression phone(
        QStringLiteral("(?<!\\d)(1[3-9]\\d)[- ]?(\\d{4}[- ]?\\d{4})(?!\\d)"
                       "|(?<!\\d)(0\\d{2,3})[-－— ]?(\\d{7,8})(?!\\d)"));
    QString shown;
    qsizetype end = 0;
    auto matches = phone.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        shown += text.mid(end, match.capturedStart() - end);
        shown += match.captured(1) + match.captured(3) + QStringLiteral("********");
        end = match.capturedEnd();
    }
    shown += text.mid(end);
    QString clean;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QChar character = shown.at(i);
        if (character.isHighSurrogate() && i + 1 < shown.size()
            && shown.at(i + 1).isLowSurrogate()) {
            clean += character;
            clean += shown.at(++i);
        } else if (character.isSpace()) {
            clean += QLatin1Char(' ');
        } else if (!isInvisible(character) && !character.isSurrogate()) {
            clean += character;
        }
    }
    return clean.simplified();
}

QString publicUrl(const QString& text)
{
    QUrl url(text.trimmed());
    const bool isWeb =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isWeb || url.host().isEmpty()) {
        return {};
    }
    url.setUserInfo({});
    return url.toString(QUrl::FullyEncoded);
}

QSet<qint64> personallyNamed(const RuleFacts& facts, const Thresholds& thresholds, QDate today)
{
    RuleRun run(facts, thresholds, today);
    rulebody::personalAccount(run);
    QSet<qint64> accounts;
    const auto findings = run.takeFindings();
    for (const RuleFinding& finding : findings) {
        if (finding.args.value(0).toString() == QLatin1String("name")) {
            accounts.insert(finding.subjectId);
        }
    }
    return accounts;
}

} // namespace juzhen
