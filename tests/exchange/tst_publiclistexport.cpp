// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/database.h"
#include "models/db/query.h"
#include "models/exchange/publiclistexport.h"
#include "models/exchange/publicpage.h"
#include "models/exchange/qrcode.h"
#include "models/exchange/sampleregister.h"
#include "models/stores/accountstore.h"
#include "models/stores/attachmentstore.h"
#include "models/stores/auditlog.h"
#include "models/stores/publicliststore.h"
#include "models/stores/referencestore.h"
#include "models/stores/unitstore.h"
#include "models/stores/writescope.h"
#include "tests/support/testregister.h"
#include "tests/support/thrown.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace juzhen {

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Stands in for the window's cleaner: the picture as it is, marked as seen.
QByteArray keep(const QByteArray& content, int)
{
    return content == "broken" ? QByteArray() : "clean:" + content;
}

/// A page's elements with what matters to a reader of it.
struct PageFacts
{
    bool wellFormed = false;
    QString language;
    int headings = 0;
    QStringList links;   ///< href
    QStringList sources; ///< src
    QStringList alts;
    QStringList elements;
    QString text;
};

PageFacts readPage(const QByteArray& html)
{
    PageFacts facts;
    QXmlStreamReader xml(html);
    bool inStyle = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const QString name = xml.name().toString();
            facts.elements.append(name);
            inStyle = name == QLatin1String("style");
            if (name == QLatin1String("html")) {
                facts.language = xml.attributes().value(QLatin1String("lang")).toString();
            }
            if (name == QLatin1String("h1")) {
                ++facts.headings;
            }
            for (const auto& attribute : xml.attributes()) {
                const QString value = attribute.value().toString();
                if (attribute.name() == QLatin1String("href")) {
                    facts.links.append(value);
                } else if (attribute.name() == QLatin1String("src")) {
                    facts.sources.append(value);
                } else if (attribute.name() == QLatin1String("alt")) {
                    facts.alts.append(value);
                }
            }
        } else if (xml.isCharacters() && !inStyle) {
            facts.text += xml.text();
        } else if (xml.isEndElement()) {
            inStyle = false;
        }
    }
    facts.wellFormed = !xml.hasError();
    return facts;
}

struct Office
{
    explicit Office(const QString& engine = QStringLiteral("sqlite"))
        : data(engine)
    {
        ReferenceStore reference(data.session());
        words = WordBook(reference.regions(), reference.platforms(), reference.vocabulary(), true);
        Unit unit;
        unit.name = QStringLiteral("示例区人民政府办公室");
        unit.regionCode = QStringLiteral("510107");
        unit.leaderName = QStringLiteral("领导某某");
        unit.leaderPhone = QStringLiteral("13800000001");
        unit.contactName = QStringLiteral("联系某某");
        unit.contactPhone = QStringLiteral("028-80000002");
        UnitStore(data.session()).create(unit);
        host = unit.id;
    }

    Account add(const QString& name, const QString& url = {}, bool main = true)
    {
        Account account;
        account.name = name;
        account.platformCode = QStringLiteral("weibo");
        account.hostUnitId = host;
        account.regionCode = QStringLiteral("510107");
        account.isMain = main;
        account.url = url;
        account.editorName = QStringLiteral("运维某某");
        account.editorPhone = QStringLiteral("13900000003");
        account.dedicatedPerson = QStringLiteral("专人某某");
        account.reviewer1 = QStringLiteral("初审某某");
        account.reviewer2 = QStringLiteral("复审某某");
        account.reviewer3 = QStringLiteral("终审某某");
        account.remark = QStringLiteral("备注某某 13700000004");
        account.profile = QStringLiteral("简介某某");
        AccountStore(data.session()).create(account);
        return account;
    }

    void change(Account& account, const std::function<void(Account&)>& edit)
    {
        Account after = account;
        edit(after);
        AccountStore(data.session()).repair(account, after, QStringLiteral("测试"));
        account = AccountStore(data.session()).require(account.id);
    }

    void attach(const Account& account,
                const QString& file,
                const QByteArray& content,
                AttachmentRole role = AttachmentRole::Icon)
    {
        Attachment attachment;
        attachment.subjectKind = SubjectKind::Account;
        attachment.subjectId = account.id.value();
        attachment.fileName = file;
        attachment.role = role;
        attachment.mimeType = QStringLiteral("image/png");
        AttachmentStore(data.session()).add(attachment, content);
    }

    PublishResult publish(bool withChanges = false)
    {
        Progress progress;
        return publishList(data.session(), {folder(), true, withChanges}, words, &keep, progress);
    }

    [[nodiscard]] QString folder() const { return data.folder() + QStringLiteral("/公开"); }

    [[nodiscard]] QByteArray html() const
    {
        return contents(folder() + QStringLiteral("/public-list.html"));
    }

    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(contents(folder() + QStringLiteral("/public-list.json")))
            .object();
    }

    TestRegister data;
    WordBook words;
    Id<Unit> host;
};

} // namespace

/// The public list of main accounts: who is in it, how it looks to readers and programs, what has
/// changed, and what never gets out.
class TstPublicListExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void runningMainAccounts_data() { TestRegister::addEngineRows(); }

    void runningMainAccounts();

    void remembersTheLastExport_data() { TestRegister::addEngineRows(); }

    void remembersTheLastExport();
    void onlyWhoMayEdit();

    void countiesStandWithTheirCity_data() { TestRegister::addEngineRows(); }

    void countiesStandWithTheirCity();
    void pageIsAccessibleAndAlone();
    void hostileNames();
    void jsonForTheWebsite();
    void changesAreTold();
    void nothingPersonalGetsOut();
    void personsNamesAreHeldBack();
    void onlyIconsAndCodesGetOut();
    void qrCodeIsReadable_data();
    void qrCodeIsReadable();
    void failedWriteRemembersNothing();
    void manyAccounts();
};

void TstPublicListExport::runningMainAccounts()
{
    QFETCH(QString, engine);
    Office office(engine);
    office.add(u"示例发布"_qs);
    office.add(u"示例成员"_qs, {}, false);
    Account paused = office.add(u"示例暂停"_qs);
    Account closed = office.add(u"示例关停"_qs);
    office.change(paused, [](Account& account) { account.status = AccountStatus::Suspended; });
    office.change(closed, [](Account& account) { account.status = AccountStatus::Closed; });
    PublicListStore store(office.data.session());
    const auto selection = store.selection(QDate(2025, 11, 20));
    QStringList names;
    for (const PublicEntry& one : selection.entries) {
        names.append(one.name);
        QCOMPARE(one.paused, one.name == u"示例暂停"_qs);
        QCOMPARE(one.unitName, u"示例区人民政府办公室"_qs);
        QCOMPARE(one.regionCode, u"510107"_qs);
    }
    names.sort();
    QStringList expected{u"示例发布"_qs, u"示例暂停"_qs};
    expected.sort();
    QCOMPARE(names, expected);
    QCOMPARE(selection.accountIds.size(), 2);
}

void TstPublicListExport::remembersTheLastExport()
{
    QFETCH(QString, engine);
    Office office(engine);
    Account account = office.add(u"示例发布"_qs, u"https://weibo.com/u/1"_qs);
    PublicListStore store(office.data.session());
    QVERIFY(!store.last());
    const qint64 before = office.data.session().log().size();
    const auto entries = store.selection(QDate(2025, 11, 20)).entries;
    store.remember(entries);
    QCOMPARE(office.data.session().log().size(), before + 1);
    QVERIFY(!office.data.session().log().firstBrokenEntry());
    const auto last = store.last();
    QVERIFY(last);
    QCOMPARE(last->entries, entries);
    QCOMPARE(last->by, u"tester"_qs);
    QCOMPARE(last->day(), QDate(2025, 11, 20));
    office.change(account, [](Account& one) { one.name = u"示例新名"_qs; });
    store.remember(store.selection(QDate(2025, 11, 20)).entries);
    QCOMPARE(store.last()->entries.first().name, u"示例新名"_qs); // the newest one
}

void TstPublicListExport::onlyWhoMayEdit()
{
    Office office;
    office.add(u"示例发布"_qs);
    Query(office.data.session().database(), u"UPDATE app_user SET roles = 'inspector'"_qs).run();
    office.data.session().reloadUser();
    QCOMPARE(testing::kindThrownBy([&] { (void)office.publish(); }), Error::Kind::Denied);
    QVERIFY(!QDir(office.folder()).exists());
}

void TstPublicListExport::countiesStandWithTheirCity()
{
    QFETCH(QString, engine);
    Office office(engine);
    const auto addIn = [&office](const QString& name, const QString& region) {
        Account account = office.add(name);
        office.change(account, [&region](Account& changed) { changed.regionCode = region; });
    };
    addIn(u"示例自贡"_qs, u"510300"_qs);
    addIn(u"示例武侯"_qs, u"510107"_qs);
    addIn(u"示例成都"_qs, u"510100"_qs);
    addIn(u"示例四川"_qs, u"510000"_qs);
    office.publish();
    const QString html = QString::fromUtf8(office.html());
    qsizetype last = 0;
    for (const auto& words :
         {u"四川省</h2>"_qs, u"示例四川</h3>"_qs, u"成都市</h2>"_qs, u"示例成都</h3>"_qs,
          u"示例武侯</h3>"_qs, u"自贡市</h2>"_qs, u"示例自贡</h3>"_qs}) {
        const auto place = html.indexOf(words);
        QVERIFY2(place > last, qPrintable(words));
        last = place;
    }
    QCOMPARE(html.count(u"</h2>"_qs), 3);
}

void TstPublicListExport::pageIsAccessibleAndAlone()
{
    Office office;
    Account account = office.add(u"示例发布"_qs, u"https://weibo.com/u/1234567890"_qs);
    office.attach(account, u"图标.png"_qs, "picture");
    office.add(u"示例之二"_qs);
    const auto result = office.publish();
    QCOMPARE(result.accounts, 2);
    QCOMPARE(result.codesMade, 1);
    const QByteArray html = office.html();
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    const auto style = html.indexOf("<style>");
    const QByteArray sheet = html.mid(style, html.indexOf("</style>") - style);
    QVERIFY(sheet.contains("font: 1rem/1.6 Noto Sans CJK SC"));
    QVERIFY(!sheet.contains('&')); // a browser reads no entities here
    const PageFacts page = readPage(html);
    QVERIFY(page.wellFormed);
    QCOMPARE(page.language, u"zh-CN"_qs);
    QCOMPARE(page.headings, 1);
    for (const char* element : {"main", "h2", "h3", "ul", "li", "title", "style"}) {
        QVERIFY2(page.elements.contains(QLatin1String(element)), element);
    }
    for (const char* element : {"script", "link", "iframe", "object", "base", "form"}) {
        QVERIFY2(!page.elements.contains(QLatin1String(element)), element);
    }
    // Every picture has words, and brings its content along.
    QCOMPARE(page.sources.size(), 2);
    QCOMPARE(page.alts.size(), page.elements.count(u"img"_qs));
    for (const QString& alt : page.alts) {
        QVERIFY(alt.contains(u"示例发布"_qs));
    }
    for (const QString& source : page.sources) {
        QVERIFY2(source.startsWith(u"data:image/"_qs), qPrintable(source));
    }
    // The only addresses are the link past the head and the account's own.
    QCOMPARE(page.links, (QStringList{u"#list"_qs, u"https://weibo.com/u/1234567890"_qs}));
    QVERIFY(!html.contains("url(") && !html.contains("@import"));
    QCOMPARE(html.count("https://") + html.count("http://"), 1);
    QVERIFY(html.contains("default-src 'none'"));
    QVERIFY(html.contains("@media print"));
}

void TstPublicListExport::hostileNames()
{
    Office office;
    const QString name = u"<script>alert(\"1\")</script>'&amp;\u202e"_qs;
    office.add(name, u"https://weibo.com/u/1?a=\"onload=x"_qs);
    (void)office.publish(true);
    const QByteArray html = office.html();
    QVERIFY(!html.contains("<script"));
    const PageFacts page = readPage(html);
    QVERIFY(page.wellFormed);
    QVERIFY(page.text.contains(u"<script>alert(\"1\")</script>'&amp;"_qs)); // as it is written
    QVERIFY(!page.text.contains(QChar(0x202e)));
    QCOMPARE(page.links.size(), 2);
    const QJsonObject account = office.json().value(u"accounts"_qs).toArray().first().toObject();
    QCOMPARE(account.value(u"name"_qs).toString(), u"<script>alert(\"1\")</script>'&amp;"_qs);
}

void TstPublicListExport::jsonForTheWebsite()
{
    Office office;
    Account account = office.add(u"示例发布"_qs, u"https://weibo.com/u/1"_qs);
    office.attach(account, u"logo.png"_qs, "picture");
    office.add(u"示例之二"_qs, u"无"_qs);
    (void)office.publish();
    const QJsonObject json = office.json();
    QCOMPARE(json.value(u"day"_qs).toString(), u"2025-11-20"_qs);
    QVERIFY(!json.contains(u"changes"_qs));
    const QJsonArray accounts = json.value(u"accounts"_qs).toArray();
    QCOMPARE(accounts.size(), 2);
    const QSet<QString> allowed{u"name"_qs, u"unit"_qs,     u"region"_qs,        u"region_code"_qs,
                                u"url"_qs,  u"platform"_qs, u"platform_code"_qs, u"paused"_qs,
                                u"icon"_qs, u"qrcode"_qs};
    for (const QJsonValue& value : accounts) {
        const QStringList keys = value.toObject().keys();
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()), allowed);
    }
    QJsonObject first = accounts.at(0).toObject();
    QJsonObject second = accounts.at(1).toObject();
    if (first.value(u"name"_qs).toString() != u"示例发布"_qs) {
        std::swap(first, second);
    }
    QVERIFY(first.value(u"icon"_qs).toString().startsWith(u"data:image/png;base64,"_qs));
    QVERIFY(first.value(u"qrcode"_qs).toString().startsWith(u"data:image/svg+xml;base64,"_qs));
    QCOMPARE(first.value(u"region"_qs).toString(), u"成都市武侯区"_qs);
    QVERIFY(second.value(u"url"_qs).isNull());
    QVERIFY(second.value(u"qrcode"_qs).isNull());
}

void TstPublicListExport::changesAreTold()
{
    Office office;
    Account stays = office.add(u"示例发布"_qs);
    Account goes = office.add(u"示例离去"_qs);
    const auto first = office.publish(true);
    QVERIFY(!first.dayBefore.isValid());
    QCOMPARE(first.difference.added.size(), 2);
    office.data.clock().setNow(QDateTime(QDate(2025, 12, 1), QTime(12, 0)).toUTC());
    office.change(goes, [](Account& account) { account.status = AccountStatus::Closed; });
    office.change(stays, [](Account& account) { account.name = u"示例改名"_qs; });
    office.add(u"示例新来"_qs);
    const auto second = office.publish(true);
    QCOMPARE(second.dayBefore, QDate(2025, 11, 20));
    const QJsonObject changes = office.json().value(u"changes"_qs).toObject();
    QCOMPARE(changes.value(u"since"_qs).toString(), u"2025-11-20"_qs);
    const auto nameIn = [&](const char* list) {
        return changes.value(QLatin1String(list)).toArray().at(0).toObject().value(u"name"_qs);
    };
    QCOMPARE(nameIn("added").toString(), u"示例新来"_qs);
    QCOMPARE(nameIn("removed").toString(), u"示例离去"_qs);
    QCOMPARE(nameIn("renamed").toString(), u"示例改名"_qs);
    const PageFacts page = readPage(office.html());
    QVERIFY(page.text.contains(u"示例离去"_qs));
    const auto third = office.publish(false);
    QVERIFY(third.difference.isEmpty());
    QVERIFY(!office.json().contains(u"changes"_qs)); // the section is left out unless asked for
    QVERIFY(!readPage(office.html()).text.contains(u"示例离去"_qs));
}

/// Whatever the register knows of people and their telephones stays in it.
void TstPublicListExport::nothingPersonalGetsOut()
{
    Office office;
    Account account = office.add(u"示例热线13600000005"_qs, u"https://u:p@weibo.com/u/1"_qs);
    office.attach(account, u"张某某的图标13500000006.png"_qs, "picture");
    (void)office.publish(true);
    const QString html = QString::fromUtf8(office.html());
    const QString json = QString::fromUtf8(contents(office.folder() + u"/public-list.json"_qs));
    static const QRegularExpression phone(u"(?<![0-9A-Za-z+/=])1[3-9]\\d{9}(?!\\d)"_qs);
    for (const QString& text : {html, json}) {
        QVERIFY(text.contains(u"示例热线"_qs));
        QVERIFY(!text.contains(u"某某"_qs));
        QVERIFY(!text.contains(u"tester"_qs));
        QVERIFY(!text.contains(u"u:p@"_qs));
        QVERIFY(!text.contains(u"80000002"_qs));
        QVERIFY2(!phone.match(text).hasMatch(), qPrintable(phone.match(text).captured()));
        QVERIFY(!text.contains(account.uid));
    }
    // The sample register is full of people.
    TestRegister sample;
    SampleOptions options;
    options.accounts = 120;
    Progress progress;
    (void)makeSample(sample.session(), options, progress);
    ReferenceStore reference(sample.session());
    const WordBook words(reference.regions(), reference.platforms(), reference.vocabulary(), true);
    const QString folder = sample.folder() + u"/out"_qs;
    const auto result = publishList(sample.session(), {folder, true, true}, words, &keep, progress);
    QVERIFY(result.accounts > 0);
    const QString page = QString::fromUtf8(contents(result.page));
    Query people(sample.session().database(),
                 u"SELECT editor_name, editor_phone, dedicated_person, reviewer1, reviewer2, "
                 u"reviewer3 FROM account UNION ALL SELECT leader_name, leader_phone, "
                 u"contact_name, contact_phone, '', '' FROM unit"_qs);
    people.run();
    int checked = 0;
    while (people.next()) {
        for (int i = 0; i < 6; ++i) {
            if (people.text(i).size() >= 2) {
                ++checked;
                QVERIFY2(!page.contains(QString(u'>' + people.text(i))),
                         qPrintable(people.text(i)));
                QVERIFY(i != 1 || !page.contains(people.text(i)));
            }
        }
    }
    QVERIFY(checked > 100);
}

void TstPublicListExport::personsNamesAreHeldBack()
{
    Office office;
    office.add(u"王小明"_qs);
    office.add(u"示例发布"_qs);
    const auto result = office.publish();
    QCOMPARE(result.heldBack, QStringList{u"王小明"_qs});
    QCOMPARE(result.accounts, 1);
    QVERIFY(!office.html().contains(u"王小明"_qs.toUtf8()));
}

void TstPublicListExport::onlyIconsAndCodesGetOut()
{
    Office office;
    Account account = office.add(u"示例发布"_qs, u"https://weibo.com/u/1"_qs);
    // What the name says doesn't count.
    office.attach(account, u"图标二维码.png"_qs, "evidence", AttachmentRole::Evidence);
    office.attach(account, u"图标.png"_qs, "broken");
    office.attach(account, u"码.png"_qs, "code", AttachmentRole::QrCode);
    const auto result = office.publish();
    QCOMPARE(result.codesMade, 0); // the attached one is taken
    const QJsonObject shown = office.json().value(u"accounts"_qs).toArray().first().toObject();
    QVERIFY(shown.value(u"icon"_qs).isNull());
    QCOMPARE(shown.value(u"qrcode"_qs).toString(),
             QString::fromLatin1("data:image/png;base64," + QByteArray("clean:code").toBase64()));
    QVERIFY(!office.html().contains(QByteArray("evidence").toBase64().chopped(2)));
}

void TstPublicListExport::qrCodeIsReadable_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("link") << u"https://weibo.com/u/1234567890"_qs;
    QTest::newRow("Chinese") << u"https://示例.政务/发布?名=甲"_qs;
    QTest::newRow("long") << u"https://weibo.com/"_qs + QString(400, u'x');
}

/// Another program reads what was drawn.
void TstPublicListExport::qrCodeIsReadable()
{
    QFETCH(QString, text);
    const QrCode code = qrCode(text);
    QVERIFY(code.width >= 21);
    QVERIFY(qrCode(QString()).isDark.isEmpty());
    QVERIFY(qrSvg(qrCode(QString(5000, u'x'))).isEmpty());
    // The SVG draws every dark module once, and no other.
    QXmlStreamReader xml(qrSvg(code));
    QString path;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"path") {
            path = xml.attributes().value(u"d"_qs).toString();
        }
    }
    QVERIFY(!xml.hasError());
    QByteArray drawn(code.isDark.size(), 0);
    static const QRegularExpression run(u"M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z"_qs);
    auto runs = run.globalMatch(path);
    while (runs.hasNext()) {
        const auto match = runs.next();
        for (int i = 0; i < match.captured(3).toInt(); ++i) {
            drawn[(match.captured(2).toInt() - 4) * code.width + match.captured(1).toInt() - 4
                  + i] += 1;
        }
    }
    QCOMPARE(drawn, code.isDark);
    if (QStandardPaths::findExecutable(u"zbarimg"_qs).isEmpty()) {
        QSKIP("zbarimg is not installed.");
    }
    constexpr int scale = 4;
    const int edge = (code.width + 8) * scale;
    QByteArray picture =
        "P5 " + QByteArray::number(edge) + ' ' + QByteArray::number(edge) + " 255\n";
    for (int y = 0; y < edge; ++y) {
        for (int x = 0; x < edge; ++x) {
            const int column = x / scale - 4;
            const int row = y / scale - 4;
            const bool inside = column >= 0 && row >= 0 && column < code.width && row < code.width;
            picture += inside && code.at(column, row) ? '\0' : '\xff';
        }
    }
    const QTemporaryDir folder;
    const QString path2 = folder.filePath(u"code.pgm"_qs);
    QFile file(path2);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(picture);
    file.close();
    QProcess reader;
    reader.start(u"zbarimg"_qs, {u"--quiet"_qs, u"--raw"_qs, path2});
    QVERIFY(reader.waitForFinished());
    QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()).trimmed(), text);
}

void TstPublicListExport::failedWriteRemembersNothing()
{
    Office office;
    office.add(u"示例发布"_qs);
    QVERIFY(QDir().mkpath(office.folder() + u"/public-list.json"_qs)); // a folder in its place
    QCOMPARE(testing::kindThrownBy([&] { (void)office.publish(); }), Error::Kind::NotWritable);
    QVERIFY(!PublicListStore(office.data.session()).last());
    QVERIFY(office.html().isEmpty());
    QCOMPARE(QDir(office.folder()).entryList(QDir::Files).size(), 0); // nothing left behind
}

void TstPublicListExport::manyAccounts()
{
    Office office;
    WriteScope scope(office.data.session());
    for (int i = 0; i < 300; ++i) {
        office.add(u"示例发布%1"_qs.arg(i), u"https://weibo.com/u/%1"_qs.arg(100000 + i));
    }
    scope.commit();
    QCOMPARE(office.publish().accounts, 300);
    QCOMPARE(readPage(office.html()).elements.count(u"li"_qs), 300);
}

} // namespace juzhen

QTEST_GUILESS_MAIN(juzhen::TstPublicListExport)
#include "tst_publiclistexport.moc"
