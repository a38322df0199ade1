// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcefile.h"
#include "tests/architecture/translations.h"

#include <QDir>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace juzhen {

/// Guards the translations: Chinese is complete, English has its plural forms, nothing is left
/// over, and every text keeps the place markers of its source.
class TstTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEntries_data();
    void judgesEntries();
    void readsFiles();
    void comparesWithTheCode();
    void filesAreFinished_data();
    void filesAreFinished();
};

namespace {

/// Lets lupdate write what the code says now into @p file, a copy of a .ts file.
QString update(const QString& file, const QStringList& folders, bool pluralsOnly)
{
    QStringList arguments = {QStringLiteral("-silent"),     QStringLiteral("-no-obsolete"),
                             QStringLiteral("-locations"),  QStringLiteral("absolute"),
                             QStringLiteral("-extensions"), QStringLiteral("h,cpp"),
                             QStringLiteral("-I"),          QStringLiteral(".")};
    if (pluralsOnly) {
        arguments << QStringLiteral("-pluralonly");
    }
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(JUZHEN_SOURCE_DIR));
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(JUZHEN_LUPDATE),
                  arguments + folders + QStringList({QStringLiteral("-ts"), file}));
    if (!lupdate.waitForFinished(-1) || lupdate.exitCode() != 0) {
        return QString::fromUtf8(lupdate.readAll()) + lupdate.errorString();
    }
    return {};
}

/// What is wrong with the file @p name in @p folder against the code below @p sources, one line
/// each.
QStringList faults(const QDir& folder, const QString& name, const QStringList& sources)
{
    const QString language = name.section(u'_', 1).chopped(3);
    const QString path = folder.filePath(name);
    const QTemporaryDir temporary;
    const QString copy = temporary.filePath(name);
    if (!QFile::copy(path, copy)) {
        return {name + u" is missing"};
    }
    const QString problem = update(copy, sources, language == u"en");
    if (!problem.isEmpty()) {
        return {u"lupdate: " + problem};
    }
    QHash<QString, TranslationEntry> needed;
    for (const TranslationEntry& entry : readTranslations(copy)) {
        needed.insert(entry.key(), entry);
    }
    QStringList found;
    for (const TranslationEntry& entry : readTranslations(path)) {
        const bool used = needed.remove(entry.key()) > 0;
        const QString fault =
            used ? entryFault(entry, language) : QStringLiteral("no code says this any more");
        if (!fault.isEmpty()) {
            found << QStringLiteral("%1:%2: \"%3\": %4")
                         .arg(name)
                         .arg(entry.line)
                         .arg(entry.source, fault);
        }
    }
    for (const TranslationEntry& entry : std::as_const(needed)) {
        const QString place = temporary.filePath(entry.place.section(u':', 0, -2));
        found << QStringLiteral("%1:%2: \"%3\" is not in %4")
                     .arg(QDir(QStringLiteral(JUZHEN_SOURCE_DIR))
                              .relativeFilePath(QDir::cleanPath(place)),
                          entry.place.section(u':', -1), entry.source, name);
    }
    found.sort();
    return found;
}

void write(const QString& path, const QString& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

} // namespace

void TstTranslations::judgesEntries_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("fault");

    const QString zh = QStringLiteral("zh_CN");
    const QString en = QStringLiteral("en");
    QTest::newRow("fine") << zh << u"Import %1"_qs << QStringList(u"导入%1"_qs) << QString();
    QTest::newRow("order may differ")
        << zh << u"%1 of %2"_qs << QStringList(u"共%2个,第%1个"_qs) << QString();
    QTest::newRow("marker lost") << zh << u"%1 of %2"_qs << QStringList(u"第%1个"_qs)
                                 << u"place"_qs;
    QTest::newRow("marker added") << zh << u"Import"_qs << QStringList(u"导入%1"_qs) << u"place"_qs;
    QTest::newRow("count lost") << zh << u"%n rows"_qs << QStringList(u"行"_qs) << u"place"_qs;
    QTest::newRow("English singular without count")
        << en << u"%n row(s)"_qs << QStringList({u"One row"_qs, u"%n rows"_qs}) << QString();
    QTest::newRow("English plural without count")
        << en << u"%n row(s)"_qs << QStringList({u"One row"_qs, u"Rows"_qs}) << u"place"_qs;
    QTest::newRow("empty") << zh << u"Import"_qs << QStringList(QString()) << u"empty"_qs;
    QTest::newRow("left English") << zh << u"Import"_qs << QStringList(u"Import"_qs)
                                  << u"Chinese"_qs;
    QTest::newRow("nothing to translate")
        << zh << u"%1 / %2"_qs << QStringList(u"%1 / %2"_qs) << QString();
    QTest::newRow("a name") << zh << u"PDF"_qs << QStringList(u"PDF"_qs) << QString();
    QTest::newRow("Chinese source") << zh << u"导入"_qs << QStringList(u"导入"_qs) << u"English"_qs;
}

void TstTranslations::judgesEntries()
{
    QFETCH(QString, language);
    QFETCH(QString, source);
    QFETCH(QStringList, texts);
    QFETCH(QString, fault);

    TranslationEntry entry;
    entry.source = source;
    entry.texts = texts;
    const QString found = entryFault(entry, language);
    QVERIFY2(fault.isEmpty() ? found.isEmpty() : found.contains(fault), qUtf8Printable(found));
}

void TstTranslations::readsFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ts"));
    write(path, QStringLiteral(R"(<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="zh_CN">
<context><name>Page</name>
<message numerus="yes"><location filename="a.cpp" line="7"/><source>%n rows</source>
<translation><numerusform>%n 行</numerusform></translation></message>
<message><source>Open</source><comment>verb</comment><translation type="unfinished"/></message>
</context></TS>)"));
    const auto entries = readTranslations(path);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).texts, QStringList(QStringLiteral("%n 行")));
    QCOMPARE(entries.at(0).place, QStringLiteral("a.cpp:7"));
    QVERIFY(entries.at(0).plural);
    QCOMPARE(entries.at(1).key(), QStringLiteral("Page\nOpen\nverb"));
    QCOMPARE(entryFault(entries.at(1), QStringLiteral("zh_CN")), QStringLiteral("unfinished"));
}

void TstTranslations::comparesWithTheCode()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("a.cpp")),
          QStringLiteral("struct Page { Q_OBJECT void f(); };\nvoid Page::f()\n{\n"
                         "    tr(\"Open\");\n    tr(\"Close\");\n}\n"));
    write(folder.filePath(QStringLiteral("x_zh_CN.ts")),
          QStringLiteral(R"(<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="zh_CN"><context><name>Page</name>
<message><source>Open</source><translation>打开</translation></message>
<message><source>Gone</source><translation>没有了</translation></message>
</context></TS>)"));
    const QStringList found =
        faults(QDir(folder.path()), QStringLiteral("x_zh_CN.ts"), {folder.path()});
    QCOMPARE(found.size(), 2);
    const QString all = found.join(u'\n');
    QVERIFY2(all.contains(u"a.cpp:5: \"Close\" is not in x_zh_CN.ts"), qUtf8Printable(all));
    QVERIFY2(all.contains(u"x_zh_CN.ts:4: \"Gone\": no code"), qUtf8Printable(all));
}

void TstTranslations::filesAreFinished_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Chinese") << QStringLiteral("juzhen_zh_CN.ts");
    QTest::newRow("English") << QStringLiteral("juzhen_en.ts");
}

void TstTranslations::filesAreFinished()
{
    QFETCH(QString, name);
    const QDir folder(QStringLiteral(JUZHEN_SOURCE_DIR "/translations"));
    const QStringList found = faults(
        folder, name, {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models")});
    QVERIFY2(found.isEmpty(), printed(found).constData());
}

} // namespace juzhen

QTEST_GUILESS_MAIN(juzhen::TstTranslations)
#include "tst_translations.moc"
