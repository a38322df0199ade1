// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/duplicates.h"
#include "models/domain/thresholds.h"

#include <QElapsedTimer>
#include <QTest>

namespace juzhen {

/// Which accounts look like one and which don't, and how long it takes for many.
class TstDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs();
    void links_data();
    void links();
    void likeness_data();
    void likeness();
    void groupsHangTogether();
    void apartStaysApart();
    void largeBucketsAreBounded();
    void hundredThousand();
};

namespace {

DuplicateLimits limits()
{
    return {Thresholds().nameSuffixes, DuplicateLimits().similarPercent};
}

DuplicateCandidate
candidate(qint64 id, const QString& name, qint64 unit = 1, const QString& platformId = {})
{
    return {id, name, QStringLiteral("weibo"), platformId, {}, unit, AccountStatus::Active, {}};
}

QStringList reasonsOf(const QList<DuplicateGroup>& groups)
{
    QStringList reasons;
    for (const DuplicateGroup& group : groups) {
        for (const DuplicatePair& pair : group.pairs) {
            reasons.append(toKey(pair.reason));
        }
    }
    return reasons;
}

} // namespace

void TstDuplicates::pairs_data()
{
    using Change = std::function<void(DuplicateCandidate&, DuplicateCandidate&)>;
    QTest::addColumn<QString>("reason");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, const char* reason, const Change& change) {
        QTest::newRow(name) << QString::fromLatin1(reason) << change;
    };
    const QString id = QStringLiteral("SCFB01");
    row("nothing in common", "", [](auto&, auto&) {});
    row("one id in two spellings", "same_id", [id](auto& one, auto& other) {
        one.platformId = id;
        other.platformId = QStringLiteral(" scfb01");
    });
    row("one id, one cancelled", "same_id", [id](auto& one, auto& other) {
        one.platformId = other.platformId = id;
        other.status = AccountStatus::Cancelled;
    });
    row("one id, both cancelled", "", [id](auto& one, auto& other) {
        one.platformId = other.platformId = id;
        one.status = other.status = AccountStatus::Cancelled;
    });
    row("one id, two platforms", "", [id](auto& one, auto& other) {
        one.platformId = other.platformId = id;
        other.platformCode = QStringLiteral("douyin");
    });
    row("one link", "same_link", [](auto& one, auto& other) {
        one.url = QStringLiteral("http://www.weibo.com/u/123/");
        other.url = QStringLiteral("https://weibo.com/u/123?refer_flag=1");
    });
    row("only the platform's host", "",
        [](auto& one, auto& other) { one.url = other.url = QStringLiteral("https://weibo.com"); });
    row("one name, one unit", "same_name",
        [](auto& one, auto& other) { other = {2, one.name, one.platformCode, {}, {}, 1, {}, {}}; });
    row("a suffix", "same_name", [](auto& one, auto& other) {
        other.name = one.name + QStringLiteral("（官方微博）");
        other.hostUnitId = 1;
    });
    row("one name, no unit", "same_name", [](auto& one, auto& other) {
        other.name = one.name;
        other.hostUnitId = 0;
    });
    row("one name, two units", "", [](auto& one, auto& other) { other.name = one.name; });
    row("one name, one closed", "", [](auto& one, auto& other) {
        other.name = one.name;
        other.hostUnitId = 1;
        other.status = AccountStatus::Closed;
    });
    row("similar names", "similar_name", [](auto& one, auto& other) {
        one.name = QStringLiteral("示例区教育局微课堂");
        other.name = QStringLiteral("示例区教育局的微课堂");
        other.hostUnitId = 1;
    });
    row("similar names, two units", "", [](auto& one, auto& other) {
        one.name = QStringLiteral("示例区教育局微课堂");
        other.name = QStringLiteral("示例区教育局的微课堂");
    });
    row("no platform", "", [id](auto& one, auto& other) {
        one.platformCode = other.platformCode = QString();
        one.platformId = other.platformId = id;
    });
}

void TstDuplicates::pairs()
{
    using Change = std::function<void(DuplicateCandidate&, DuplicateCandidate&)>;
    QFETCH(QString, reason);
    QFETCH(Change, change);
    auto one = candidate(1, QStringLiteral("示例发布"), 1);
    auto other = candidate(2, QStringLiteral("样例播报"), 2);
    change(one, other);
    QCOMPARE(reasonsOf(findDuplicates({one, other}, {}, limits())).join(u' '), reason);
    QCOMPARE(reasonsOf(findDuplicates({one, other}, {{1, 2}}, limits())).join(u' '), QString());
}

void TstDuplicates::links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("comparable");
    const auto row = [](const char* link, const char* comparable) {
        QTest::newRow(link) << QString::fromUtf8(link) << QString::fromUtf8(comparable);
    };
    row("", "");
    row("无", "");
    row("HTTPS://WWW.Weibo.com/u/1/", "weibo.com/u/1");
    row("m.weibo.com/u/1#top", "weibo.com/u/1");
    row("https://mp.weixin.qq.com/mp/profile_ext?action=home&__biz=AB==&scene=124",
        "mp.weixin.qq.com/mp/profile_ext?__biz=AB==&action=home");
    row("https://mp.weixin.qq.com/mp/profile_ext?__biz=AB==&action=home&utm_source=x",
        "mp.weixin.qq.com/mp/profile_ext?__biz=AB==&action=home");
    row("https://weibo.com/Abc", "weibo.com/Abc"); // paths have their case
}

void TstDuplicates::links()
{
    QFETCH(QString, link);
    QFETCH(QString, comparable);
    QCOMPARE(comparableLink(link), comparable);
}

void TstDuplicates::likeness_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("percent");
    const auto row = [](const char* one, const char* other, int percent) {
        QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other) << percent;
    };
    row("示例发布", "示例发布", 100);
    row("示例发布厅", "示例发布", 85); // 3 of 4 and of 3
    row("示例", "样品", 0);
    row("甲", "甲", 100);
    row("甲", "乙", 0);
    row("示例省示例市示例区第一小学", "示例省示例市示例区第二小学", 0);
    row("示例市城东派出所之声", "示例市城西派出所之声", 0);
}

void TstDuplicates::likeness()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(int, percent);
    QCOMPARE(nameLikeness(one, other), percent);
    QCOMPARE(nameLikeness(other, one), percent);
}

void TstDuplicates::groupsHangTogether()
{
    const QString id = QStringLiteral("id7");
    auto first = candidate(3, QStringLiteral("示例发布"));
    auto second = candidate(5, QStringLiteral("示例发布微博"), 0, id);
    auto third = candidate(9, QStringLiteral("别的名字"), 4, id);
    third.status = AccountStatus::Cancelled;
    const auto groups =
        findDuplicates({first, second, third, candidate(10, QStringLiteral("无关"))}, {}, limits());
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().accounts, (QList<qint64>{3, 5, 9}));
    QCOMPARE(groups.first().pairs.first().reason, DuplicateReason::SameId);
}

void TstDuplicates::apartStaysApart()
{
    const QList<DuplicateCandidate> three{candidate(1, QStringLiteral("示例发布")),
                                          candidate(2, QStringLiteral("示例发布")),
                                          candidate(3, QStringLiteral("示例发布"))};
    QCOMPARE(findDuplicates(three, {{1, 2}, {1, 3}}, limits()).first().accounts,
             (QList<qint64>{2, 3}));
    QVERIFY(findDuplicates(three, {{1, 2}, {1, 3}, {2, 3}}, limits()).isEmpty());
}

void TstDuplicates::largeBucketsAreBounded()
{
    QList<DuplicateCandidate> many;
    for (qint64 id = 1; id <= 20000; ++id) {
        many.append(candidate(id, QStringLiteral("示例发布"), 0));
    }
    QElapsedTimer timer;
    timer.start();
    const auto groups = findDuplicates(many, {}, limits());
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().accounts.size(), many.size());
    QVERIFY(groups.first().pairs.size() < 10 * many.size());
    QVERIFY(timer.elapsed() < 20000);
    qInfo("20,000 of one name: %lld ms", timer.elapsed());
}

void TstDuplicates::hundredThousand()
{
    QList<DuplicateCandidate> many;
    for (qint64 id = 1; id <= 100000; ++id) {
        auto one = candidate(id, QStringLiteral("示例%1镇政务发布").arg(id / 2 * 7919 % 100000),
                             id % 3 == 0 ? 0 : id / 8, QStringLiteral("id%1").arg(id));
        one.url = QStringLiteral("https://weibo.com/u/%1").arg(id);
        many.append(one);
    }
    QElapsedTimer timer;
    timer.start();
    const auto groups = findDuplicates(many, {}, limits());
    qInfo("100,000 accounts: %lld groups in %lld ms", qint64(groups.size()), timer.elapsed());
    QVERIFY(!groups.isEmpty());
    QVERIFY(timer.elapsed() < 20000); // the figure itself is told, a stand-still is a fault
}

} // namespace juzhen

QTEST_APPLESS_MAIN(juzhen::TstDuplicates)
#include "tst_duplicates.moc"
