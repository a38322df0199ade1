// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/changewords.h"

#include <QTest>

using namespace juzhen;

namespace {

ChangeWords sampleWords()
{
    Platform platform;
    platform.code = QStringLiteral("wechat_official");
    platform.name = QStringLiteral("微信公众号");
    Region city{QStringLiteral("510100"), QStringLiteral("成都市"), RegionLevel::Prefecture,
                QStringLiteral("510000")};
    Region district{QStringLiteral("510104"), QStringLiteral("锦江区"), RegionLevel::County,
                    QStringLiteral("510100")};
    const auto item = [](const char* vocabulary, const char* code, const char* zh) {
        return VocabularyItem{QString::fromLatin1(vocabulary), QString::fromLatin1(code),
                              QString::fromUtf8(zh), QString()};
    };
    const WordBook book(
        {city, district}, {platform},
        {item("domain", "education", "教育"), item("unit_kind", "department", "政府组成部门"),
         item("platform_subtype", "service", "服务号"),
         item("function_type", "release", "信息发布"), item("function_type", "service", "办事服务"),
         item("problem_class", "zombie", "僵尸号"), item("bucket", "wechat", "微信")},
        true);
    return ChangeWords(book, [](SubjectKind kind, qint64 id) {
        return kind == SubjectKind::Unit && id == 7 ? QStringLiteral("示例局") : QString();
    });
}

} // namespace

/// Changes of the history and of filings in words.
class TstChangeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void entries();
    void filings();
    void damagedEntry_data();
    void damagedEntry();
};

void TstChangeWords::values_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("stored");
    QTest::addColumn<QString>("text");
    const auto row = [](SubjectKind kind, const char* field, const QVariant& stored,
                        const char* text) {
        QTest::addRow("%s %s", field, text) << static_cast<int>(kind) << QString::fromLatin1(field)
                                            << stored << QString::fromUtf8(text);
    };
    const auto key = [](const char* text) {
        return QString::fromLatin1(text);
    };
    using K = SubjectKind;
    row(K::Account, "name", QStringLiteral("示例发布"), "示例发布");
    row(K::Account, "name", QString(), "(empty)");
    row(K::Account, "verified", QVariant(), "(empty)");
    row(K::Account, "verified", true, "Yes");
    row(K::Account, "verified", false, "No");
    row(K::Account, "is_main", 1, "Yes");
    row(K::Account, "is_main", key("false"), "No");
    row(K::Account, "platform_code", key("wechat_official"), "微信公众号");
    row(K::Account, "platform_code", key("gone"), "gone");
    row(K::Account, "region_code", key("510104"), "成都市锦江区");
    row(K::Account, "subtype", key("service"), "服务号");
    row(K::Account, "domain", key("education"), "教育");
    row(K::Account, "function_types", key("release,service"), "信息发布, 办事服务");
    row(K::Account, "host_unit_id", 7, "示例局");
    row(K::Account, "host_unit_id", key("7"), "示例局");
    row(K::Account, "host_unit_id", 8, "No. 8");
    row(K::Account, "status", key("ordered_closed"), "Ordered to close");
    row(K::Account, "status", key("unheard_of"), "unheard_of");
    row(K::Account, "represents", key("government"), "Government");
    row(K::Account, "national_status", key("missing"), "Not entered");
    row(K::Account, "opened_on", key("2025-03-01"), "2025-03-01");
    row(K::Account, "opened_on", key("soon"), "soon");
    row(K::Account, "fans", 123456, "123,456");
    row(K::Unit, "kind", key("department"), "政府组成部门");
    row(K::Unit, "status", key("merged"), "Merged or abolished");
    row(K::Unit, "admin_level", key("county"), "County level");
    row(K::Region, "level", key("county"), "County");
    row(K::Filing, "kind", key("cancel"), "Cancellation");
    row(K::Filing, "status", key("synced"), "In the national system");
    row(K::Filing, "changes", QStringLiteral("[[\"name\",\"甲\",\"乙\"]]"),
        "Account name: 甲 → 乙");
    row(K::Campaign, "kind", key("sample"), "Sample check");
    row(K::Campaign, "status", key("noticed"), "Notice issued");
    row(K::Campaign, "quarter", key("2025Q4"), "Q4 2025");
    row(K::Task, "status", key("in_progress"), "In progress");
    row(K::Task, "verdict", key("failed"), "Failed");
    row(K::Task, "score_tenths", 855, "85.5");
    row(K::Task, "problem", key("zombie"), "僵尸号");
    row(K::Task, "bucket", key("wechat"), "微信");
    row(K::Finding, "status", key("reported"), "Rectification reported");
    row(K::Finding, "severity", key("veto"), "Veto");
    row(K::Finding, "discovered_by", key("public"), "Public");
    row(K::Answer, "state", key("met"), "No problem");
    row(K::User, "roles", key("officer,leader"),
        "Officer of the supervising unit, Leader of the supervising unit");
}

void TstChangeWords::values()
{
    QFETCH(int, kind);
    QFETCH(QString, field);
    QFETCH(QVariant, stored);
    QTEST(sampleWords().value(static_cast<SubjectKind>(kind), field, stored), "text");
}

void TstChangeWords::entries()
{
    const auto lines = sampleWords().lines(
        SubjectKind::Account,
        QStringLiteral(
            "{\"zz\":[1,2],\"status\":[\"active\",\"closing\"],\"name\":[null,\"甲\"]}"));
    QCOMPARE(lines.size(), 3);
    // In the order of the record; columns unknown here come last.
    QCOMPARE(lines.at(0), (ChangeLine{QStringLiteral("name"), QStringLiteral("Account name"),
                                      QStringLiteral("(empty)"), QStringLiteral("甲")}));
    QCOMPARE(ChangeWords::sentence(lines.at(1)), QStringLiteral("Status: Running → Closing"));
    QCOMPARE(ChangeWords::sentence(lines.at(2)), QStringLiteral("zz: 1 → 2"));
}

void TstChangeWords::filings()
{
    const auto lines =
        sampleWords().lines({{QStringLiteral("host_unit_id"), QString(), QStringLiteral("7")}});
    QCOMPARE(lines.size(), 1);
    QCOMPARE(ChangeWords::sentence(lines.constFirst()),
             QStringLiteral("Host unit: (empty) → 示例局"));
}

void TstChangeWords::damagedEntry_data()
{
    QTest::addColumn<QString>("changes");
    QTest::addColumn<qsizetype>("lines");
    QTest::newRow("empty") << QString() << qsizetype(0);
    QTest::newRow("a list") << QStringLiteral("[1]") << qsizetype(0);
    QTest::newRow("cut off") << QStringLiteral("{\"name\":[") << qsizetype(0);
    QTest::newRow("no pair") << QStringLiteral("{\"name\":3}") << qsizetype(1);
}

void TstChangeWords::damagedEntry()
{
    QFETCH(QString, changes);
    QTEST(sampleWords().lines(SubjectKind::Account, changes).size(), "lines");
}

QTEST_GUILESS_MAIN(TstChangeWords)

#include "tst_changewords.moc"
