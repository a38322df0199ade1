// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/requiredfields.h"
#include "models/exchange/importtemplate.h"
#include "models/exchange/ziparchive.h"
#include "models/stores/referencestore.h"
#include "tests/exchange/importing.h"
#include "tests/exchange/testbooks.h"

#include <QtTest>

using namespace juzhen;
using namespace juzhen::testing;

namespace {

WordBook wordsOf(Session& session)
{
    ReferenceStore reference(session);
    return {reference.regions(), reference.platforms(), reference.vocabulary(), true};
}

/// The column of an account as the catalogue calls it: host_unit_id → hostUnit.
QString catalogueKey(QString column)
{
    for (const char* ending : {"_id", "_code"}) {
        if (column.endsWith(QLatin1String(ending)) && column != QLatin1String("platform_id")) {
            column.chop(static_cast<int>(qstrlen(ending)));
        }
    }
    QString key;
    for (const QString& part : column.split(u'_')) {
        key += key.isEmpty() ? part : part.left(1).toUpper() + part.mid(1);
    }
    return key;
}

} // namespace

/// The sheets that units are given to fill in.
class TstImportTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUnderstoodByTheImport_data();
    void isUnderstoodByTheImport();
    void offersWhatTheImportKnows_data();
    void offersWhatTheImportKnows();
    void hasListsAndHints();
    void asksForWhatAnAccountNeeds();
    void onlyAsXlsx();
};

void TstImportTemplate::isUnderstoodByTheImport_data()
{
    QTest::addColumn<ImportKind>("kind");
    for (const auto& entry : importKindKeys) {
        QTest::newRow(entry.key) << entry.value;
    }
}

void TstImportTemplate::isUnderstoodByTheImport()
{
    QFETCH(ImportKind, kind);
    TestRegister office;
    const QString path = office.folder() + QStringLiteral("/模板.xlsx");
    Progress progress;
    writeImportTemplate(kind, path, wordsOf(office.session()), progress);
    const ImportOptions options = suggestImport(kind, path, progress);
    QCOMPARE(options.sheet, 0);
    QCOMPARE(options.layout.headerFirstRow, 3);
    QCOMPARE(options.layout.headerLastRow, 3);
    QStringList asked;
    for (const ImportField& field : FieldCatalog::of(kind).fields()) {
        if (field.inTemplate) {
            asked.append(field.key);
        }
    }
    QStringList understood;
    for (const MappedColumn& column : options.mapping.columns()) {
        understood.append(column.field);
    }
    QCOMPARE(understood, asked); // every column by its own field
    QCOMPARE(openSheetReader(path)->sheets().size(), 3);
    QVERIFY(openSheetReader(path)->sheets()[2].hidden);
}

void TstImportTemplate::offersWhatTheImportKnows_data()
{
    QTest::addColumn<ImportKind>("kind");
    QTest::newRow("accounts") << ImportKind::Accounts;
    QTest::newRow("units") << ImportKind::Units;
    QTest::newRow("persons") << ImportKind::Persons;
    QTest::newRow("operators") << ImportKind::Operators;
}

/// A row for each choice of each list: none of them may be a word that the import doesn't know.
void TstImportTemplate::offersWhatTheImportKnows()
{
    QFETCH(ImportKind, kind);
    TestRegister office;
    Session& session = office.session();
    const WordBook words = wordsOf(session);
    const QString name = FieldCatalog::of(kind).fields().constFirst().title;
    for (const ImportField& field : FieldCatalog::of(kind).fields()) {
        const QStringList choices = templateChoices(field, words);
        QCOMPARE(choices.isEmpty(), field.choices.isEmpty() && field.type != FieldType::YesNo);
        if (choices.isEmpty()) {
            continue;
        }
        QStringList lines{name + u',' + field.title};
        int number = 0;
        for (const QString& choice : choices) {
            lines.append(QStringLiteral("示例%1,%2").arg(++number).arg(choice));
        }
        const ImportPlan plan = prepared(session, sheet(office, lines), kind);
        QCOMPARE(said(plan.warnings), QStringList());
        QCOMPARE(plan.counts.rejected, 0);
        QCOMPARE(plan.counts.read, choices.size());
        QCOMPARE(plan.options.mapping.columnOf(field.key), 1);
    }
}

void TstImportTemplate::hasListsAndHints()
{
    TestRegister office;
    const QString path = office.folder() + QStringLiteral("/模板.xlsx");
    Progress progress;
    writeImportTemplate(ImportKind::Accounts, path, wordsOf(office.session()), progress);
    const QByteArray xml = ZipArchive(path, {}).read("xl/worksheets/sheet1.xml");
    QVERIFY(xml.contains("type=\"list\""));
    QVERIFY(xml.contains("type=\"date\""));
    QVERIFY(xml.contains("promptTitle="));
    QVERIFY(xml.contains("!$A$1:$A$"));
}

void TstImportTemplate::asksForWhatAnAccountNeeds()
{
    QStringList needed{QStringLiteral("region")};
    for (const auto& entry : requiredFieldKeys) {
        if (entry.value != RequiredField::Icon) { // a picture, no column
            needed.append(catalogueKey(QString::fromLatin1(entry.key)));
        }
    }
    QStringList wanted;
    for (const ImportField& field : FieldCatalog::of(ImportKind::Accounts).fields()) {
        if (field.wanted) {
            wanted.append(field.key);
        }
    }
    needed.sort();
    wanted.sort();
    QCOMPARE(wanted, needed);
}

void TstImportTemplate::onlyAsXlsx()
{
    TestRegister office;
    Progress progress;
    QCOMPARE(kindThrownBy([&] {
                 writeImportTemplate(ImportKind::Accounts,
                                     office.folder() + QStringLiteral("/模板.csv"),
                                     wordsOf(office.session()), progress);
             }),
             Error::Kind::Usage);
}

QTEST_GUILESS_MAIN(TstImportTemplate)
#include "tst_importtemplate.moc"
