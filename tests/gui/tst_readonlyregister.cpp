// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/translations.h"
#include "models/db/migrations.h"
#include "models/exchange/sampleregister.h"
#include "models/itemmodels/pagedtablemodel.h"
#include "models/stores/session.h"
#include "tests/app/closedfolder.h"
#include "tests/support/earlierregister.h"
#include "ui/actions/actions.h"
#include "ui/feedback/messagebar.h"
#include "ui/lists/listpane.h"
#include "ui/mainwindow.h"
#include "ui/pages.h"
#include "ui/widgets/chip.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace juzhen {

/// A register that can't be written (on a disc, in a folder of others) is shown to be read.
class TstReadOnlyRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void saysSo();
    void everyPageShows();
    void nothingCanBeChanged();
    void refusesAnEarlierVersion();

private:
    [[nodiscard]] QString file() const
    {
        return m_home.filePath(QStringLiteral("closed/示例.juzhen"));
    }

    [[nodiscard]] Message message() { return m_program->window().messageBar()->message(); }

    QTemporaryDir m_home;
    std::unique_ptr<ClosedFolder> m_closed;
    Translations m_translations;
    std::unique_ptr<Application> m_program;
};

void TstReadOnlyRegister::initTestCase()
{
    QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral("closed")));
    SessionSource source;
    source.location = file();
    SampleOptions options;
    options.accounts = 60;
    options.quarters = 2;
    Progress progress;
    makeSample(*Session::create(source), options, progress);
    m_closed = std::make_unique<ClosedFolder>(m_home.filePath(QStringLiteral("closed")));
    if (!m_closed->isClosed()) {
        QSKIP("This system doesn't let a folder be closed.");
    }
}

void TstReadOnlyRegister::init()
{
    const QString settings = m_home.filePath(QStringLiteral("settings.ini"));
    QFile::remove(settings);
    m_program = std::make_unique<Application>(m_translations, settings);
    m_program->start(file());
    QVERIFY(m_program->window().isShowingRegister());
}

void TstReadOnlyRegister::saysSo()
{
    MainWindow& window = m_program->window();
    QVERIFY(window.findChild<Chip*>(QStringLiteral("readOnlyMark")) != nullptr);
    QCOMPARE(message().severity, Message::Severity::Warning);
    QVERIFY2(message().text.contains(QStringLiteral("复制")), qPrintable(message().text));
}

void TstReadOnlyRegister::everyPageShows()
{
    MainWindow& window = m_program->window();
    for (const PageEntry& entry : allPages(PageContext{})) {
        window.goTo(entry.id);
        QTest::qWait(200); // whatever fails beside the window, fails by then
        QVERIFY2(message().severity != Message::Severity::Error,
                 qPrintable(entry.id + QLatin1String(": ") + message().text));
    }
    window.goTo(QStringLiteral("accounts"));
    auto* const list = window.page(QStringLiteral("accounts"))->findChild<ListPane*>();
    QTRY_COMPARE(list->model()->rowCount(), 60);
}

void TstReadOnlyRegister::nothingCanBeChanged()
{
    MainWindow& window = m_program->window();
    const QStringList before = QDir(m_closed->path()).entryList(QDir::Files);
    const QStringList changing{actionName(ActionId::Add), actionName(ActionId::Import)};
    int met = 0;
    for (const PageEntry& entry : allPages(PageContext{})) {
        window.goTo(entry.id);
        QTest::qWait(100);
        const QList<QAction*> actions = window.page(entry.id)->actions();
        for (const QAction* action : actions) {
            if (changing.contains(action->objectName())) {
                QVERIFY2(!action->isEnabled(), qPrintable(entry.id + action->objectName()));
                ++met;
            }
        }
    }
    QVERIFY(met > 5);
    window.goTo(QStringLiteral("accounts"), {{QStringLiteral("account"), 1}});
    QTest::qWait(300);
    const auto* const file = window.findChild<QAbstractButton*>(QStringLiteral("newFiling"));
    QVERIFY(file != nullptr && file->isVisible() && !file->isEnabled());
    window.goTo(QStringLiteral("import"));
    auto* const batches = window.findChild<QTreeWidget*>(QStringLiteral("importBatches"));
    QTRY_VERIFY(batches->topLevelItemCount() > 0);
    batches->setCurrentItem(batches->topLevelItem(0));
    QVERIFY(!window.findChild<QAbstractButton*>(QStringLiteral("reverseImport"))->isEnabled());
    m_program.reset();
    QCOMPARE(QDir(m_closed->path()).entryList(QDir::Files), before); // no log, no lock
}

void TstReadOnlyRegister::refusesAnEarlierVersion()
{
    const QString folder = m_home.filePath(QStringLiteral("earlier"));
    QVERIFY(QDir().mkpath(folder));
    const QString earlier = folder + QStringLiteral("/以前.juzhen");
    {
        SessionSource source;
        source.location = earlier;
        const auto session = Session::create(source);
        testing::undoAttachmentRoles(session->database());
        session->database().execute(QStringLiteral("DELETE FROM schema_version WHERE version = %1")
                                        .arg(migrations::latest()));
    }
    const ClosedFolder closed(folder);
    m_program->openRegister(earlier);
    QCOMPARE(message().severity, Message::Severity::Error);
    QVERIFY2(message().text.contains(QStringLiteral("旧版本")), qPrintable(message().text));
    // What was open stays open.
    QCOMPARE(m_program->openedRegister()->session().displayName(), file());
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstReadOnlyRegister)
#include "tst_readonlyregister.moc"
