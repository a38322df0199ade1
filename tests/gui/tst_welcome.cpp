// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace juzhen {

/// The first start: nothing to open yet, three ways to begin.
class TstWelcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void asksForABeginning_data();
    void asksForABeginning();
    void offersRecentRegisters();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstWelcome::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TstWelcome::asksForABeginning_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("sample") << QStringLiteral("welcomeSample")
                            << QByteArray(SIGNAL(sampleRequested()));
    QTest::newRow("import") << QStringLiteral("welcomeImport")
                            << QByteArray(SIGNAL(importRequested()));
    QTest::newRow("empty") << QStringLiteral("welcomeNew") << QByteArray(SIGNAL(newRequested()));
}

void TstWelcome::asksForABeginning()
{
    QFETCH(QString, button);
    QFETCH(QByteArray, request);
    Settings settings(file(QStringLiteral("s.ini")));
    PageContext context;
    context.settings = &settings;
    MainWindow window(context);
    window.showWelcome();
    window.show();
    QVERIFY(!window.isShowingRegister());
    const QSignalSpy asked(&window, request.constData());
    auto* const card = window.findChild<QAbstractButton*>(button);
    QTest::mouseClick(card, Qt::LeftButton);
    QTRY_COMPARE(asked.size(), 1);
    QTest::keyClick(card, Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 2);
}

void TstWelcome::offersRecentRegisters()
{
    Settings settings(file(QStringLiteral("s.ini")));
    settings.addRecentRegister(QStringLiteral("/data/四川.juzhen"));
    PageContext context;
    context.settings = &settings;
    MainWindow window(context);
    window.showWelcome();
    window.show();
    QSignalSpy asked(&window, &MainWindow::recentRequested);
    auto* const link = window.findChild<QPushButton*>(QStringLiteral("recentRegister"));
    QCOMPARE(link->text(), QStringLiteral("四川.juzhen"));
    QTest::mouseClick(link, Qt::LeftButton);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("/data/四川.juzhen"));
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstWelcome)
#include "tst_welcome.moc"
