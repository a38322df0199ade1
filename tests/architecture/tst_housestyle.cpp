// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/housestyle.h"

#include <QTest>

namespace juzhen {

/// Guards what every file has in common: the licence line, no colours outside the theme, no
/// sentences below the layer of words.
class TstHouseStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsColours_data();
    void findsColours();
    void findsSentences_data();
    void findsSentences();
    void findsMissingLicence();
    void treeNamesTheLicence();
    void treeHasNoColours();
    void treeHasNoSentencesBelow();
};

namespace {

using Check = QStringList (*)(const SourceFile&);

QStringList complaints(const QList<SourceFile>& files, Check check)
{
    QStringList found;
    for (const SourceFile& file : files) {
        found << check(file);
    }
    return found;
}

QList<SourceFile> product()
{
    return readSources({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models")},
                       {QStringLiteral(".h"), QStringLiteral(".cpp")});
}

} // namespace

void TstHouseStyle::findsColours_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("found");

    const auto row = [](const char* path, const char* line, bool found) {
        QTest::addRow("%s: %s", path, line)
            << QString::fromLatin1(path) << QString::fromLatin1(line) << found;
    };
    row("ui/a.cpp", "QColor(0, 0, 0)", true);
    row("ui/a.cpp", "const QColor line(200, 10, 0);", true);
    row("ui/a.cpp", "QColor{\"red\"}", true);
    row("ui/a.cpp", "QColor(QStringLiteral(\"red\"))", true);
    row("ui/a.cpp", "setColor(Qt::red)", true);
    row("ui/a.cpp", "setColor(Qt::darkGray)", true);
    row("ui/a.cpp", "u\"#1f5fa8\"_qs", true);
    row("ui/a.cpp", "QStringLiteral(\"#fff\")", true);
    row("ui/a.cpp", "qRgb(1, 2, 3)", true);
    row("models/reports/a.cpp", "QColor::fromRgb(1, 2, 3)", true);
    row("models/reports/a.cpp", "painter.setPen(Qt::red);", true);
    row("models/reports/a.cpp", "painter.setPen(Qt::black);", false);
    row("models/itemmodels/a.cpp", "return Qt::black;", true);
    row("ui/theme.cpp", "QColor(0, 0, 0)", false);
    row("ui/theme/palette.cpp", "QColor(0, 0, 0)", false);
    row("tests/gui/a.cpp", "QColor(0, 0, 0)", false);
    row("ui/a.cpp", "// QColor(0, 0, 0)", false);
    row("ui/a.cpp", "const QColor ink = palette().color(QPalette::Text);", false);
    row("ui/a.cpp", "QColor accent(const QPalette& palette);", false);
    row("ui/a.cpp", "image.fill(Qt::transparent);", false);
    row("ui/a.cpp", "tr(\"Row #12 of %1\")", false);
}

void TstHouseStyle::findsColours()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, found);
    QCOMPARE(colourViolations({path, {line}}).isEmpty(), !found);
}

void TstHouseStyle::findsSentences_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("found");

    const auto row = [](const char* path, const char* line, bool found) {
        QTest::addRow("%s: %s", path, line)
            << QString::fromLatin1(path) << QString::fromLatin1(line) << found;
    };
    row("models/stores/a.cpp", "return tr(\"Saved.\");", true);
    row("models/db/a.cpp", "QCoreApplication::translate(\"Db\", \"Busy.\")", true);
    row("models/domain/a.h", "Q_DECLARE_TR_FUNCTIONS(Unit)", true);
    row("models/exchange/a.cpp", "QT_TR_NOOP(\"Row\")", true);
    row("models/text/a.cpp", "return tr(\"Saved.\");", false);
    row("ui/a.cpp", "return tr(\"Saved.\");", false);
    row("models/stores/a.cpp", "// not tr(\"Saved.\")", false);
    row("models/stores/a.cpp", "const auto str(first);", false);
    row("models/stores/a.cpp", "\"select tr(x)\"", false);
}

void TstHouseStyle::findsSentences()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, found);
    QCOMPARE(sentenceViolations({path, {line}}).isEmpty(), !found);
}

void TstHouseStyle::findsMissingLicence()
{
    const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later");
    const QString script = QStringLiteral("#!/usr/bin/env bash");
    QVERIFY(licenceViolations({QStringLiteral("ui/a.cpp"), {licence}}).isEmpty());
    QVERIFY(!licenceViolations({QStringLiteral("ui/a.cpp"), {QString(), licence}}).isEmpty());
    QVERIFY(!licenceViolations({QStringLiteral("ui/a.h"), {}}).isEmpty());
    QVERIFY(licenceViolations({QStringLiteral("run"), {script, licence}}).isEmpty());
}

void TstHouseStyle::treeNamesTheLicence()
{
    QList<SourceFile> files = readSources(
        {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models"),
         QStringLiteral("tests"), QStringLiteral("resources"), QStringLiteral("translations")},
        {QStringLiteral(".h"), QStringLiteral(".cpp"), QStringLiteral("CMakeLists.txt"),
         QStringLiteral(".cmake"), QStringLiteral(".sql"), QStringLiteral(".sh")});
    for (const QString& path : {QStringLiteral("run"), QStringLiteral("test"),
                                QStringLiteral(".ci/run"), QStringLiteral("CMakeLists.txt")}) {
        files << readSource(path);
    }
    const QStringList found = complaints(files, licenceViolations);
    QVERIFY2(found.isEmpty(), printed(found).constData());
}

void TstHouseStyle::treeHasNoColours()
{
    const QStringList found = complaints(product(), colourViolations);
    QVERIFY2(found.isEmpty(), printed(found).constData());
}

void TstHouseStyle::treeHasNoSentencesBelow()
{
    const QStringList found = complaints(product(), sentenceViolations);
    QVERIFY2(found.isEmpty(), printed(found).constData());
}

} // namespace juzhen

QTEST_GUILESS_MAIN(juzhen::TstHouseStyle)
#include "tst_housestyle.moc"
