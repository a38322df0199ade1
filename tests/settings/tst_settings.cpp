// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace juzhen {

/// What is set in one start of the program is there in the next.
class TstSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void startsWithDefaults();
    void comesBack();
    void keepsPageStates();
    void ignoresWhatItCantRead();
    void keepsTenRecentRegisters();
    void keepsNoPasswords_data();
    void keepsNoPasswords();

private:
    [[nodiscard]] QString file() const
    {
        return m_folder->filePath(QStringLiteral("settings.ini"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstSettings::startsWithDefaults()
{
    const Settings settings(file());
    QCOMPARE(settings.language(), QStringLiteral("zh_CN"));
    QCOMPARE(settings.themeMode(), ThemeMode::System);
    QVERIFY(!settings.isRailCollapsed());
    QVERIFY(settings.windowGeometry().isEmpty());
    QVERIFY(settings.currentPage().isEmpty());
    QVERIFY(settings.recentRegisters().isEmpty());
}

void TstSettings::comesBack()
{
    const QByteArray geometry("\0\1geometry", 10);
    {
        Settings settings(file());
        settings.setLanguage(QStringLiteral("en"));
        settings.setThemeMode(ThemeMode::Dark);
        settings.setRailCollapsed(true);
        settings.setWindowGeometry(geometry);
        settings.setCurrentPage(QStringLiteral("accounts"));
        settings.setFolder(QStringLiteral("import"), QStringLiteral("/台账/2025"));
        QVERIFY(settings.save());
    }
    const Settings settings(file());
    QCOMPARE(settings.language(), QStringLiteral("en"));
    QCOMPARE(settings.themeMode(), ThemeMode::Dark);
    QVERIFY(settings.isRailCollapsed());
    QCOMPARE(settings.windowGeometry(), geometry);
    QCOMPARE(settings.currentPage(), QStringLiteral("accounts"));
    QCOMPARE(settings.folder(QStringLiteral("import")), QStringLiteral("/台账/2025"));
    QVERIFY(settings.folder(QStringLiteral("export")).isEmpty());
}

void TstSettings::keepsPageStates()
{
    const QJsonObject state{{QStringLiteral("search"), QStringLiteral("成都")},
                            {QStringLiteral("width"), 320}};
    {
        Settings settings(file());
        settings.setPageState(QStringLiteral("accounts"), state);
    }
    const Settings settings(file());
    QCOMPARE(settings.pageState(QStringLiteral("accounts")), state);
    QVERIFY(settings.pageState(QStringLiteral("filings")).isEmpty());
}

void TstSettings::ignoresWhatItCantRead()
{
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("[window]\nlanguage=tlh\ntheme=pink\n[pages]\naccounts={\"search\":\n");
    damaged.close();
    const Settings settings(file());
    QCOMPARE(settings.language(), QStringLiteral("zh_CN"));
    QCOMPARE(settings.themeMode(), ThemeMode::System);
    QVERIFY(settings.pageState(QStringLiteral("accounts")).isEmpty());
}

void TstSettings::keepsTenRecentRegisters()
{
    Settings settings(file());
    for (int number = 1; number <= 12; ++number) {
        settings.addRecentRegister(QStringLiteral("/r%1.juzhen").arg(number));
    }
    settings.addRecentRegister(QStringLiteral("/r5.juzhen"));
    const auto recent = settings.recentRegisters();
    QCOMPARE(recent.size(), 10);
    QCOMPARE(recent.at(0), QStringLiteral("/r5.juzhen"));
    QCOMPARE(recent.at(1), QStringLiteral("/r12.juzhen"));
    QCOMPARE(recent.count(QStringLiteral("/r5.juzhen")), 1);
    settings.removeRecentRegister(QStringLiteral("/r12.juzhen"));
    QCOMPARE(settings.recentRegisters().at(1), QStringLiteral("/r11.juzhen"));
}

void TstSettings::keepsNoPasswords_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char* name, const char* location, const char* kept) {
        QTest::newRow(name) << QString::fromUtf8(location) << QString::fromUtf8(kept);
    };
    row("file", "/台账/四川 #1.juzhen", "/台账/四川 #1.juzhen");
    row("socket", "postgresql:///juzhen?host=/run/pg", "postgresql:///juzhen?host=/run/pg");
    row("user", "postgresql://wang@db/juzhen", "postgresql://wang@db/juzhen");
    row("password", "postgresql://wang:secret@db:5432/juzhen", "postgresql://wang@db:5432/juzhen");
    row("parameter", "postgresql://db/juzhen?password=secret&user=wang",
        "postgresql://db/juzhen?user=wang");
    row("only a parameter", "postgresql://db/juzhen?password=secret", "postgresql://db/juzhen");
}

void TstSettings::keepsNoPasswords()
{
    QFETCH(QString, location);
    QFETCH(QString, kept);
    Settings settings(file());
    settings.addRecentRegister(location);
    QCOMPARE(settings.recentRegisters(), QStringList(kept));
    QVERIFY(settings.save());
    QFile stored(file());
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QVERIFY(!stored.readAll().contains("secret"));
}

} // namespace juzhen

QTEST_GUILESS_MAIN(juzhen::TstSettings)
#include "tst_settings.moc"
