// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/operatorstore.h"
#include "models/stores/personstore.h"
#include "tests/gui/importpagetest.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTest>

namespace juzhen {

using namespace testing;

/// What the import page offers for each kind of file, and what somebody chooses there.
class TstImportKinds : public testing::ImportPageTest
{
    Q_OBJECT

private Q_SLOTS:

    void init() { setUp(); }

    void cleanup() { takeDown(); }

    void findsByTheChosenKey();
    void emptyCellsMayClear();
    void rowsWithErrorsMayStopIt();
    void choicesBelongToTheKind_data();
    void choicesBelongToTheKind();
    void importsPersons();
    void importsContractors();
    void importsTheNationalExport();
};

void TstImportKinds::findsByTheChosenKey()
{
    openSheet({QStringLiteral("账号名称,平台类型,账号链接,粉丝量"),
               QStringLiteral("示例发布,微博,https://weibo.com/u/1,1")});
    apply();
    openSheet({QStringLiteral("账号名称,平台类型,账号链接,粉丝量"),
               QStringLiteral("改了名,微博,https://weibo.com/u/1,2")});
    const auto applyText = [this] {
        return m_office->textOf(QStringLiteral("importCounts"));
    };
    const QString asNew = applyText();
    choose("importKey", 3); // link
    QTRY_VERIFY(applyText() != asNew && isReady());
    apply();
    QCOMPARE(accounts(), 1);
    QCOMPARE(accountNamed(m_office->session(), QStringLiteral("示例发布")).fans,
             std::optional<qint64>(2));
    // A key that no column brings.
    openSheet({QStringLiteral("账号名称,粉丝量"), QStringLiteral("示例发布,3")});
    choose("importKey", 1); // id
    QTRY_VERIFY(applyText().contains(QStringLiteral("账号ID")));
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("applyImport"))->isEnabled());
}

void TstImportKinds::emptyCellsMayClear()
{
    const QString columns = QStringLiteral("账号名称,平台类型,更新频率");
    openSheet({columns, QStringLiteral("示例发布,微博,每日")});
    apply();
    openSheet({columns, QStringLiteral("示例发布,微博,")});
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("applyImport"))->isEnabled());
    choose("importBlanks", 1);
    QTRY_VERIFY(m_office->find<QPushButton>(QStringLiteral("applyImport"))->isEnabled());
    apply();
    QVERIFY(
        accountNamed(m_office->session(), QStringLiteral("示例发布")).updateFrequency.isEmpty());
    // It is chosen anew for the next file.
    openSheet({columns, QStringLiteral("示例发布,微博,")});
    QCOMPARE(m_office->find<QComboBox>(QStringLiteral("importBlanks"))->currentIndex(), 0);
}

void TstImportKinds::rowsWithErrorsMayStopIt()
{
    openSheet({QStringLiteral("账号名称,开设日期"), QStringLiteral("示例发布,2025-02-30"),
               QStringLiteral("示例教育,2025-02-28")});
    QVERIFY(m_office->find<QPushButton>(QStringLiteral("applyImport"))->isEnabled());
    choose("importOnRejected", 1);
    QTRY_VERIFY(m_office->textOf(QStringLiteral("importCounts")).contains(QStringLiteral("停止")));
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("applyImport"))->isEnabled());
}

void TstImportKinds::choicesBelongToTheKind_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QStringList>("shown");
    const QString rejected = QStringLiteral("importOnRejected");
    const QStringList general{QStringLiteral("importExisting"), QStringLiteral("importBlanks"),
                              rejected};
    QTest::newRow("accounts") << QByteArray("accounts")
                              << QStringList{QStringLiteral("importKey")} + general;
    QTest::newRow("units") << QByteArray("units") << general;
    QTest::newRow("persons") << QByteArray("persons") << general;
    QTest::newRow("operators") << QByteArray("operators") << general;
    QTest::newRow("results") << QByteArray("results")
                             << QStringList{QStringLiteral("importExisting"), rejected,
                                            QStringLiteral("importQuarter")};
    QTest::newRow("metrics") << QByteArray("metrics")
                             << general + QStringList{QStringLiteral("importMonth")};
    QTest::newRow("national") << QByteArray("national") << QStringList{rejected};
}

void TstImportKinds::choicesBelongToTheKind()
{
    QFETCH(QByteArray, kind);
    QFETCH(QStringList, shown);
    open(sheet(m_office->bench.data,
               {QStringLiteral("名称,是否合格,月份"), QStringLiteral("示例,是,2025-10")}),
         kind.constData());
    QTRY_VERIFY(!m_office->page()->findChild<ImportReview*>()->isBusy());
    QStringList visible;
    for (const char* name : {"importKey", "importExisting", "importBlanks", "importOnRejected",
                             "importQuarter", "importMonth"}) {
        if (m_office->find<QComboBox>(QString::fromLatin1(name))) {
            visible.append(QString::fromLatin1(name));
        }
    }
    QCOMPARE(visible, shown);
}

void TstImportKinds::importsPersons()
{
    open(sheet(m_office->bench.data,
               {QStringLiteral("姓名,所在单位,职务,联系电话,职责"),
                QStringLiteral("张三,示例局,科长,13812345678,分管负责人、终审人"),
                QStringLiteral("李四,示例局,科员,139****0000,管理员"),
                QStringLiteral("王五,示例局,科员,12,")}),
         "persons");
    QTRY_VERIFY(isReady());
    m_office->picture(QStringLiteral("import-persons"));
    m_office->page()->findChild<QTabWidget*>()->setCurrentIndex(1);
    const QString left = m_office->wordsIn(QStringLiteral("importProblems"));
    QVERIFY2(left.startsWith(QStringLiteral("4 | 联系电话 | ")), qPrintable(left));
    QVERIFY2(!left.contains(QStringLiteral("unstorable")), qPrintable(left));
    m_office->press("applyImport");
    QTRY_COMPARE(PersonStore(m_office->session()).all().size(), 2);
    QTRY_VERIFY(!m_office->bench.tasks.isBusy());
}

void TstImportKinds::importsContractors()
{
    open(sheet(m_office->bench.data,
               {QStringLiteral("代运营机构,资质种类,资质编号,资质有效期至,合同编号,主办单位"),
                QStringLiteral("示例公司,营业执照,Y1,2027-01-31,HT-1,示例局"),
                QStringLiteral("示例公司,增值电信业务经营许可证,Z1,2027-01-31,HT-2,示例局")}),
         "operators");
    QTRY_VERIFY(isReady());
    m_office->press("applyImport");
    QTRY_COMPARE(OperatorStore(m_office->session()).all().size(), 1);
    QTRY_VERIFY(!m_office->bench.tasks.isBusy());
    open(sheet(m_office->bench.data, {QStringLiteral("代运营机构,资质种类,资质编号,资质有效期至"),
                                      QStringLiteral("示例公司,营业执照,Y1,2028-01-31")}),
         "operators");
    QTRY_VERIFY(isReady());
    const QString preview = m_office->wordsIn(QStringLiteral("importPreview"));
    QVERIFY2(preview.contains(QStringLiteral("有效期至")), qPrintable(preview));
    m_office->picture(QStringLiteral("import-contractors"));
}

void TstImportKinds::importsTheNationalExport()
{
    addAccount(m_office->session(), QStringLiteral("示例发布"));
    openSheet({QStringLiteral("账号名称,平台类型,账号ID,主办单位,账号状态"),
               QStringLiteral("示例公安,微博,1001,示例局,正常运行")});
    apply();
    open(sheet(m_office->bench.data, {QStringLiteral("标识码,新媒体名称,类型,账号ID,状态"),
                                      QStringLiteral("N1,示例公安,微博,1001,已录入"),
                                      QStringLiteral("N9,未登记的,微博,1009,已录入")}),
         "national");
    QTRY_VERIFY(isReady());
    const QString counts = m_office->textOf(QStringLiteral("importCounts"));
    QVERIFY2(counts.contains(QStringLiteral("1 个正常运行")), qPrintable(counts));
    m_office->picture(QStringLiteral("import-national"));
    apply();
    QCOMPARE(accountNamed(m_office->session(), QStringLiteral("示例公安")).nationalId,
             QStringLiteral("N1"));
    QCOMPARE(accounts(), 2);
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstImportKinds)
#include "tst_importkinds.moc"
