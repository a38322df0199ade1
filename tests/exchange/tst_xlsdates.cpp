// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlscontainer.h"
#include "models/exchange/xlsdates.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

namespace juzhen {

/// Which numbers of an old workbook are days.
class TstXlsDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsDaysFromNumbers();
    void writesWhatItReads();
    void leavesAloneWhatIsUnusual_data();
    void leavesAloneWhatIsUnusual();
    void standsDamage();

private:
    /// The place of the first record of a type behind its length; −1 without any.
    [[nodiscard]] qsizetype bodyOf(quint16 type) const;

    const QString m_path = QStringLiteral(JUZHEN_TEST_DATA "/示例_Excel97.xls");
    const QByteArray m_workbook = workbookOf(m_path);
};

qsizetype TstXlsDates::bodyOf(quint16 type) const
{
    for (qsizetype at = 0; at + 4 <= m_workbook.size();
         at += 4 + qFromLittleEndian<quint16>(m_workbook.constData() + at + 2)) {
        if (qFromLittleEndian<quint16>(m_workbook.constData() + at) == type) {
            return at + 4;
        }
    }
    return -1;
}

void TstXlsDates::tellsDaysFromNumbers()
{
    auto dates = XlsDates::split(m_workbook);
    QVERIFY(dates);
    const QByteArray plain = dates->takeWorkbook();
    QCOMPARE(plain.size(), m_workbook.size());
    QVERIFY(plain != m_workbook);
    for (quint32 row = 2; row < 5; ++row) { // 开设日期 of three accounts
        QVERIFY(dates->isDate(0, row, 3));
        QVERIFY(!dates->isDate(0, row, 2)); // 粉丝量
    }
    QVERIFY(!dates->isDate(0, 1, 3));
    QVERIFY(!dates->isDate(1, 2, 3));
    QVERIFY(!dates->isDate(7, 2, 3));
    QVERIFY(!XlsDates::split(plain)); // no format of dates is left
}

void TstXlsDates::writesWhatItReads()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("表.xls"));
    QVERIFY(writeWorkbook(path, m_workbook));
    QCOMPARE(workbookOf(path), m_workbook);
    QVERIFY(!writeWorkbook(folder.filePath(QStringLiteral("none/表.xls")), m_workbook));
    QVERIFY(workbookOf(folder.filePath(QStringLiteral("none.xls"))).isEmpty());
    QFile cut(path);
    QVERIFY(cut.resize(cut.size() / 2));
    (void)workbookOf(path); // whatever it gives
}

void TstXlsDates::leavesAloneWhatIsUnusual_data()
{
    QTest::addColumn<quint16>("record");
    QTest::addColumn<int>("byte");
    QTest::addColumn<char>("value");
    QTest::newRow("days since 1904") << quint16{0x0022} << 0 << '\1';
    QTest::newRow("a sheet of charts") << quint16{0x0085} << 5 << '\2';
    QTest::newRow("a sheet that stands nowhere") << quint16{0x0085} << 3 << '\x7f';
    QTest::newRow("another version") << quint16{0x0809} << 1 << '\5';
}

void TstXlsDates::leavesAloneWhatIsUnusual()
{
    QFETCH(quint16, record);
    QFETCH(int, byte);
    QFETCH(char, value);
    const qsizetype place = bodyOf(record);
    QVERIFY(place >= 0);
    QByteArray workbook = m_workbook;
    workbook[place + byte] = value;
    QVERIFY(!XlsDates::split(workbook));
}

void TstXlsDates::standsDamage()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 2000; ++i) {
        QByteArray workbook = m_workbook.left(random.bounded(m_workbook.size()) + 1);
        for (int change = random.bounded(8); change > 0; --change) {
            workbook[random.bounded(workbook.size())] = static_cast<char>(random.bounded(256));
        }
        const qsizetype size = workbook.size();
        if (auto dates = XlsDates::split(workbook)) {
            QCOMPARE(dates->takeWorkbook().size(), size);
        }
    }
}

} // namespace juzhen

QTEST_GUILESS_MAIN(juzhen::TstXlsDates)
#include "tst_xlsdates.moc"
