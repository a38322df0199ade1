// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/linkwords.h"

#include <QSet>
#include <QTest>

using namespace juzhen;

/// Every refused link has a sentence of its own, and every recognised one says what was found.
class TstLinkWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals();
    void recognised();
};

void TstLinkWords::refusals()
{
    QSet<QString> sentences;
    int refused = 0;
    for (const auto& entry : linkVerdictKeys) {
        const QString sentence = LinkWords::refusal(entry.value);
        QVERIFY2(sentence.isEmpty() != isRefused(entry.value), entry.key);
        if (isRefused(entry.value)) {
            ++refused;
            sentences.insert(sentence);
            QCOMPARE(LinkWords::sentence({entry.value, {}, {}, {}}, {}), sentence);
        }
    }
    QCOMPARE(sentences.size(), refused);
}

void TstLinkWords::recognised()
{
    Platform weibo;
    weibo.code = QStringLiteral("weibo");
    weibo.name = QStringLiteral("新浪微博");
    const WordBook words({}, {weibo}, {}, true);
    QSet<QString> sentences;
    for (const auto verdict : {LinkVerdict::Account, LinkVerdict::PageOfAccount,
                               LinkVerdict::ShortLink, LinkVerdict::OtherPage}) {
        const QString id = QStringLiteral("2656274875");
        const QString sentence = LinkWords::sentence({verdict, weibo.code, id, {}}, words);
        QVERIFY2(sentence.contains(weibo.name), qPrintable(sentence));
        const bool hasId = verdict == LinkVerdict::Account || verdict == LinkVerdict::PageOfAccount;
        QCOMPARE(sentence.contains(id), hasId);
        sentences.insert(sentence);
        if (hasId) {
            const QString without = LinkWords::sentence({verdict, weibo.code, {}, {}}, words);
            QVERIFY(without != sentence && !without.isEmpty());
        }
    }
    QCOMPARE(sentences.size(), 4);
    QVERIFY(LinkWords::sentence({}, words).isEmpty());
    QVERIFY(!LinkWords::sentence({LinkVerdict::ShortLink, {}, {}, {}}, words).isEmpty());
    QVERIFY(LinkWords::sentence({LinkVerdict::UnknownSite, {}, {}, {}}, words).isEmpty());
}

QTEST_GUILESS_MAIN(TstLinkWords)
#include "tst_linkwords.moc"
