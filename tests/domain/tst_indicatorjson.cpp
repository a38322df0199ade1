// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/indicatorjson.h"
#include "models/domain/scoring.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace juzhen;

namespace {

QByteArray resourceFile(const QString& path)
{
    QFile file(QStringLiteral(JUZHEN_SOURCE_DIR "/resources/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The smallest good set, with one member of the set or of its item replaced by @p json.
QByteArray setWith(const QString& place, const QString& key, const QByteArray& json)
{
    auto item = QJsonObject{{QStringLiteral("code"), QStringLiteral("A1")},
                            {QStringLiteral("group"), QStringLiteral("g")},
                            {QStringLiteral("text"), QStringLiteral("t")},
                            {QStringLiteral("kind"), QStringLiteral("deduct")},
                            {QStringLiteral("maxTenths"), 50}};
    auto set = QJsonObject{{QStringLiteral("code"), QStringLiteral("s")},
                           {QStringLiteral("name"), QStringLiteral("n")}};
    const auto value = QJsonDocument::fromJson("[" + json + "]").array().at(0);
    if (place == QLatin1String("item")) {
        item.insert(key, value);
    }
    QJsonArray items{item};
    if (place == QLatin1String("twice")) {
        items.append(item);
    }
    set.insert(QStringLiteral("indicators"), items);
    if (place == QLatin1String("set")) {
        set.insert(key, value);
    }
    return QJsonDocument(set).toJson();
}

} // namespace

/// Indicator sets as JSON, and the sets that come with the program.
class TstIndicatorJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackUnchanged_data();
    void comesBackUnchanged();
    void nationalVeto();
    void fourDimensions();
    void knowsProblemClasses();
    void vocabulariesAreWhole();
    void damage_data();
    void damage();
    void usualValues();
};

void TstIndicatorJson::comesBackUnchanged_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("national veto") << QStringLiteral("checklists/national-veto.json");
    QTest::newRow("four dimensions") << QStringLiteral("checklists/four-dimensions.json");
}

void TstIndicatorJson::comesBackUnchanged()
{
    QFETCH(QString, file);
    const auto set = parseIndicatorSet(resourceFile(file), file);
    QVERIFY(!set.indicators.isEmpty());
    QCOMPARE(parseIndicatorSet(indicatorSetToJson(set), file), set);
}

void TstIndicatorJson::nationalVeto()
{
    const auto file = QStringLiteral("checklists/national-veto.json");
    const auto set = parseIndicatorSet(resourceFile(file), file);
    QCOMPARE(set.code, QStringLiteral("national-veto"));
    QVERIFY(!set.scored);
    QCOMPARE(set.updateWindowDays, 14);
    QStringList codes;
    for (const auto& indicator : set.indicators) {
        QCOMPARE(indicator.kind, IndicatorKind::Veto);
        QCOMPARE(indicator.severity, Severity::Veto);
        codes.append(indicator.code);
    }
    QCOMPARE(codes.join(QLatin1Char(' ')),
             QStringLiteral("NX-1.1 NX-1.2 NX-1.3 NX-1.4 NX-2.1 NX-2.2 NX-2.3 NX-3.1 NX-3.2"));
    QVERIFY(set.source.contains(QStringLiteral("不是文件原文")));
}

void TstIndicatorJson::fourDimensions()
{
    const auto file = QStringLiteral("checklists/four-dimensions.json");
    const auto set = parseIndicatorSet(resourceFile(file), file);
    const auto veto = parseIndicatorSet(
        resourceFile(QStringLiteral("checklists/national-veto.json")), QStringLiteral("veto"));
    QVERIFY(set.scored);
    QVERIFY(set.proposal);
    QCOMPARE(set.indicators.mid(0, veto.indicators.size()), veto.indicators);
    QHash<QString, int> points;
    for (const auto& indicator : set.indicators) {
        if (indicator.kind != IndicatorKind::Veto) {
            points[indicator.group] += indicator.maxTenths;
        }
    }
    QCOMPARE(points, (QHash<QString, int>{{QStringLiteral("职能契合"), 250},
                                          {QStringLiteral("制作水准"), 250},
                                          {QStringLiteral("传播效果"), 200},
                                          {QStringLiteral("互动回应"), 300},
                                          {QStringLiteral("加分"), 200}}));
}

void TstIndicatorJson::knowsProblemClasses()
{
    QSet<QString> known;
    const auto vocabularies =
        QJsonDocument::fromJson(resourceFile(QStringLiteral("vocabularies/vocabularies.json")))
            .object();
    for (const auto& item : vocabularies[QLatin1String("problem_class")].toArray()) {
        known.insert(item[QLatin1String("code")].toString());
    }
    QSet<QString> used;
    for (const auto* name : {"national-veto", "four-dimensions"}) {
        const auto file = QStringLiteral("checklists/%1.json").arg(QLatin1String(name));
        const auto set = parseIndicatorSet(resourceFile(file), file);
        for (const auto& indicator : set.indicators) {
            used.insert(indicator.problemClass);
            QVERIFY2(indicator.kind == IndicatorKind::Bonus
                         || known.contains(indicator.problemClass),
                     qPrintable(indicator.code));
        }
    }
    for (const auto& problem : {problemclass::noUpdate, problemclass::zombie,
                                problemclass::appUnusable, problemclass::noInteraction}) {
        QVERIFY2(used.contains(problem), problem.data());
    }
}

void TstIndicatorJson::vocabulariesAreWhole()
{
    const auto vocabularies =
        QJsonDocument::fromJson(resourceFile(QStringLiteral("vocabularies/vocabularies.json")))
            .object();
    const QStringList expected{QStringLiteral("bucket"),           QStringLiteral("domain"),
                               QStringLiteral("fine_bucket"),      QStringLiteral("function_type"),
                               QStringLiteral("platform_subtype"), QStringLiteral("problem_class"),
                               QStringLiteral("unit_kind")};
    QCOMPARE(vocabularies.keys(), expected);
    for (const auto& name : expected) {
        QSet<QString> codes;
        const auto items = vocabularies[name].toArray();
        for (const auto& item : items) {
            const auto code = item[QLatin1String("code")].toString();
            QVERIFY2(!code.isEmpty() && !codes.contains(code), qPrintable(name + code));
            QVERIFY2(!item[QLatin1String("zh")].toString().isEmpty(), qPrintable(code));
            QVERIFY2(!item[QLatin1String("en")].toString().isEmpty(), qPrintable(code));
            codes.insert(code);
        }
        QVERIFY2(codes.size() >= 4, qPrintable(name));
    }
}

void TstIndicatorJson::damage_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const QByteArray& json, const char* where) {
        QTest::newRow(name) << json << QString::fromLatin1(where);
    };
    const auto broken = [](const char* place, const char* key, const char* value) {
        return setWith(QString::fromLatin1(place), QString::fromLatin1(key), value);
    };
    row("empty", "", "f");
    row("cut off", setWith({}, {}, "0").chopped(9), "f");
    row("a list", "[]", "f");
    row("no code", broken("set", "code", "\"\""), "f: code");
    row("name is a number", broken("set", "name", "3"), "f: name");
    row("no items", broken("set", "indicators", "[]"), "f: indicators");
    row("items are a text", broken("set", "indicators", "\"x\""), "f: indicators");
    row("item is a number", broken("set", "indicators", "[3]"), "f: indicators[0]");
    row("scored is a text", broken("set", "scored", "\"yes\""), "f: scored");
    row("window 0", broken("set", "updateWindowDays", "0"), "f: updateWindowDays");
    row("window a text", broken("set", "updateWindowDays", "\"14\""), "f: updateWindowDays");
    row("pass line 100.1", broken("set", "passTenths", "1001"), "f: passTenths");
    row("unknown kind", broken("item", "kind", "\"minus\""), "f: indicators[0].kind");
    row("no kind", broken("item", "kind", "\"\""), "f: indicators[0].kind");
    row("unknown severity", broken("item", "severity", "\"bad\""), "f: indicators[0].severity");
    row("half a tenth", broken("item", "maxTenths", "1.5"), "f: indicators[0].maxTenths");
    row("no points", broken("item", "maxTenths", "0"), "f: indicators[0].maxTenths");
    row("huge", broken("item", "maxTenths", "1e300"), "f: indicators[0].maxTenths");
    row("more per hit than in all", broken("item", "perHitTenths", "51"),
        "f: indicators[0].perHitTenths");
    row("optional is a number", broken("item", "optional", "1"), "f: indicators[0].optional");
    row("code twice", setWith(QStringLiteral("twice"), {}, "0"), "f: indicators[1].code");
    row("points for a veto", broken("item", "kind", "\"veto\""), "f: indicators[0].maxTenths");
}

void TstIndicatorJson::damage()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    try {
        (void)parseIndicatorSet(json, QStringLiteral("f"));
    } catch (const Error& error) {
        QCOMPARE(error.kind(), Error::Kind::Damaged);
        QCOMPARE(error.subject(), where);
        return;
    }
    QFAIL("nothing was thrown");
}

void TstIndicatorJson::usualValues()
{
    const auto set = parseIndicatorSet(setWith({}, {}, "0"), QStringLiteral("f"));
    QCOMPARE(set.version, 1);
    QCOMPARE(set.passTenths, 600);
    QCOMPARE(set.indicators.constFirst().severity, Severity::Minor);
    QCOMPARE(set.indicators.constFirst().maxTenths, 50);
    QCOMPARE(set.indicators.constFirst().sortOrder, 1);
}

QTEST_GUILESS_MAIN(TstIndicatorJson)

#include "tst_indicatorjson.moc"
