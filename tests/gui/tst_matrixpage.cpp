// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/database.h"
#include "models/db/query.h"
#include "models/domain/pinyin.h"
#include "models/itemmodels/matrixgapsmodel.h"
#include "models/itemmodels/matrixmodel.h"
#include "models/itemmodels/publiclistmodel.h"
#include "models/stores/publicliststore.h"
#include "models/stores/unitstore.h"
#include "models/stores/writescope.h"
#include "tests/gui/choosing.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/feedback/messagebar.h"
#include "ui/matrix/picturepane.h"
#include "ui/reports/pagepreview.h"
#include "ui/reports/previewdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

namespace juzhen {

using namespace testing;

/// The matrix through the window: the tree both ways, the gaps beside it, the way to the record.
class TstMatrixPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyRegister();
    void showsTheGapsOfAPlace();
    void kindsOfGaps();
    void leadsToTheAccounts();
    void leadsFromTheTreeToTheAccount();
    void bySystem();
    void staysOpenWhenTheRegisterChanges_trap6();
    void exportsWhatIsShown();
    void publicListShowsTheChanges();
    void publicListMayHoldVerticalUnits();
    void exportsThePublicList();
    void onlyEditorsExportThePublicList();
    void drawsTheMatrixOfAPlace();
    void savesThePicture();
    void tooManyForOnePicture();
    void printsWithPreview();

private:
    void makeOffice();
    void go();
    [[nodiscard]] QTreeView* tree() const;
    [[nodiscard]] const MatrixGapsModel* gaps() const;
    [[nodiscard]] QModelIndex node(const QStringList& names) const;
    void choosePlace(const QStringList& names);

    std::unique_ptr<OfficeWindow> m_office;
    Account m_main;
    Account m_second;
};

void TstMatrixPage::init()
{
    m_office = std::make_unique<OfficeWindow>();
}

void TstMatrixPage::cleanup()
{
    m_office.reset();
}

/// A unit of Wuhou with a main account and one of another name on the same platform.
void TstMatrixPage::makeOffice()
{
    Session& session = m_office->session();
    const Unit unit = addUnit(session);
    m_main = addAccount(session, QStringLiteral("示例发布"), unit);
    Account after = m_main;
    after.isMain = true;
    AccountStore(session).update(m_main, after);
    m_main = after;
    m_second = addAccount(session, QStringLiteral("示例播报"), unit);
}

void TstMatrixPage::go()
{
    m_office->go("matrix");
    QTRY_VERIFY(tree()->model()->rowCount() > 0);
}

QTreeView* TstMatrixPage::tree() const
{
    return m_office->find<QTreeView>(QStringLiteral("matrixTree"));
}

const MatrixGapsModel* TstMatrixPage::gaps() const
{
    const auto* table = m_office->find<RegisterTable>(QStringLiteral("matrixGaps"));
    return table ? qobject_cast<const MatrixGapsModel*>(table->model()) : nullptr;
}

QModelIndex TstMatrixPage::node(const QStringList& names) const
{
    QModelIndex found;
    for (const QString& name : names) {
        const QModelIndex parent = found;
        found = {};
        for (int row = 0; row < tree()->model()->rowCount(parent); ++row) {
            const QModelIndex one = tree()->model()->index(row, 0, parent);
            if (one.data().toString() == name) {
                found = one;
            }
        }
        if (!found.isValid()) {
            break;
        }
    }
    return found;
}

void TstMatrixPage::choosePlace(const QStringList& names)
{
    QVERIFY(node(names).isValid());
    tree()->setFocus();
    tree()->setCurrentIndex(node(names));
}

void TstMatrixPage::emptyRegister()
{
    m_office->go("matrix");
    QTRY_COMPARE(m_office->find<QLabel>(QStringLiteral("gapPlace"))->text(),
                 QStringLiteral("整个台账"));
    QCOMPARE(gaps()->rowCount(), 0);
}

void TstMatrixPage::showsTheGapsOfAPlace()
{
    makeOffice();
    go();
    QCOMPARE(gaps()->rowCount(), 2); // one district in scope: no region without an account
    m_office->picture(QStringLiteral("matrix-gaps"));
    addAccount(m_office->session(), QStringLiteral("甲")); // no host: nobody's gap
    Account elsewhere = addAccount(m_office->session(), QStringLiteral("锦江发布"));
    Account after = elsewhere;
    after.regionCode = QStringLiteral("510104");
    AccountStore(m_office->session()).update(elsewhere, after);
    // Now the city is in scope, with all its districts.
    QTRY_VERIFY(gaps()->rowCount() > 2);
    QTRY_VERIFY(node({QStringLiteral("成都市"), QStringLiteral("武侯区")}).isValid());
    choosePlace({QStringLiteral("成都市"), QStringLiteral("武侯区")});
    QTRY_COMPARE(gaps()->rowCount(), 2);
    QCOMPARE(m_office->find<QLabel>(QStringLiteral("gapPlace"))->text(), QStringLiteral("武侯区"));
    choosePlace({QStringLiteral("成都市"), QStringLiteral("青羊区")});
    QTRY_COMPARE(gaps()->rowCount(), 1);
    QCOMPARE(gaps()->rows().first().kind, MatrixGap::Kind::NoAccount);
    // By a click: here by where the gap is, last first.
    choosePlace({QStringLiteral("成都市")});
    QTRY_VERIFY(gaps()->rowCount() > 2);
    const auto* table = m_office->find<RegisterTable>(QStringLiteral("matrixGaps"));
    clickHeader(*table, MatrixGapsModel::SubjectColumn);
    clickHeader(*table, MatrixGapsModel::SubjectColumn);
    const auto subject = [&](int row) {
        return gaps()->index(row, MatrixGapsModel::SubjectColumn).data().toString();
    };
    for (int row = 1; row < gaps()->rowCount(); ++row) {
        QVERIFY(pinyinKey(subject(row)) <= pinyinKey(subject(row - 1)));
    }
}

void TstMatrixPage::kindsOfGaps()
{
    makeOffice();
    go();
    auto* kinds = m_office->find<QComboBox>(QStringLiteral("gapKind"));
    QCOMPARE(kinds->count(), 5);
    QVERIFY(kinds->itemText(0).contains(QStringLiteral("2")));
    kinds->setCurrentIndex(kinds->findData(QStringLiteral("differing_names")));
    QCOMPARE(gaps()->rowCount(), 1);
    QVERIFY(m_office->wordsIn(QStringLiteral("matrixGaps")).contains(m_second.name));
    kinds->setCurrentIndex(kinds->findData(QStringLiteral("no_account")));
    QCOMPARE(gaps()->rowCount(), 0);
}

void TstMatrixPage::leadsToTheAccounts()
{
    makeOffice();
    addAccount(m_office->session(), QStringLiteral("示例别处"),
               addUnit(m_office->session(), QStringLiteral("示例区教育局")));
    go();
    QCOMPARE(gaps()->rows().first().kind, MatrixGap::Kind::SeveralOnPlatform);
    QVERIFY(!m_office->textOf(QStringLiteral("gapSentence")).isEmpty()); // however narrow its cell
    m_office->press("openGap");
    QCOMPARE(m_office->page()->pageId(), QStringLiteral("accounts"));
    QTRY_COMPARE(m_office->rows(), 2); // the two that share the platform, and not the third
}

void TstMatrixPage::leadsFromTheTreeToTheAccount()
{
    makeOffice();
    go();
    QModelIndex found;
    QTRY_VERIFY([&] {
        tree()->expandAll();
        found = tree()
                    ->model()
                    ->match(tree()->model()->index(0, 0), MatrixModel::AccountIdRole,
                            m_second.id.value(), 1, Qt::MatchExactly | Qt::MatchRecursive)
                    .value(0);
        return found.isValid();
    }());
    tree()->setFocus();
    tree()->setCurrentIndex(found);
    QTest::keyClick(tree(), Qt::Key_Return);
    QTRY_COMPARE(m_office->page()->pageId(), QStringLiteral("accounts"));
    QTRY_COMPARE(m_office->textOf(QStringLiteral("accountName")), m_second.name);
}

void TstMatrixPage::bySystem()
{
    Session& session = m_office->session();
    Unit school;
    school.name = QStringLiteral("示例区教育局");
    school.regionCode = QStringLiteral("510107");
    school.domain = QStringLiteral("education");
    UnitStore(session).create(school);
    addAccount(session, QStringLiteral("示例教育"), school);
    addAccount(session, QStringLiteral("示例教育"), school, QStringLiteral("douyin"));
    go();
    m_office->press("segment_system");
    QTRY_COMPARE(tree()->model()->index(0, 0).data(MatrixModel::CodeRole).toString(),
                 QStringLiteral("education"));
    QTRY_COMPARE(gaps()->rowCount(), 1);
    QVERIFY(gaps()->rows().first().isOfSystem());
    m_office->picture(QStringLiteral("matrix-system"));
    m_office->press("openGap");
    QTRY_COMPARE(m_office->rows(), 2);
}

void TstMatrixPage::staysOpenWhenTheRegisterChanges_trap6()
{
    makeOffice();
    go();
    const QStringList district{QStringLiteral("成都市"), QStringLiteral("武侯区")};
    tree()->expand(node(district.mid(0, 1)));
    tree()->expand(node(district));
    choosePlace(district);
    addAccount(m_office->session(), QStringLiteral("示例之三"), {}, QStringLiteral("douyin"));
    QTRY_COMPARE(node(district).siblingAtColumn(MatrixModel::CountColumn).data().toString(),
                 QStringLiteral("3"));
    QVERIFY(tree()->isExpanded(node(district)));
    QCOMPARE(tree()->currentIndex().data().toString(), QStringLiteral("武侯区"));
}

void TstMatrixPage::exportsWhatIsShown()
{
    makeOffice();
    go();
    const QString path = m_office->bench.data.folder() + QStringLiteral("/缺口.xlsx");
    m_office->bench.questions.answers = {path};
    m_office->trigger(ActionId::Export);
    QTRY_VERIFY(m_office->message().contains(QStringLiteral("2")));
    QVERIFY(QFile::exists(path));
}

void TstMatrixPage::publicListShowsTheChanges()
{
    makeOffice();
    PublicListStore store(m_office->session());
    store.remember(store.selection(QDate(2025, 11, 20)).entries);
    Account gone = m_main;
    gone.isMain = false;
    AccountStore(m_office->session()).update(m_main, gone);
    Account come = m_second;
    come.isMain = true;
    AccountStore(m_office->session()).update(m_second, come);
    go();
    m_office->press("segment_public");
    const QString list = QStringLiteral("publicList");
    QTRY_VERIFY(m_office->wordsIn(list).contains(m_second.name));
    const QStringList lines = m_office->wordsIn(list).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).startsWith(QStringLiteral("新增 | ") + m_second.name));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("移除 | ") + m_main.name));
    const auto first = [&] {
        return m_office->wordsIn(list).section(QLatin1Char('\n'), 0, 0);
    };
    auto* table = m_office->find<RegisterTable>(list);
    clickHeader(*table, PublicListModel::ChangeColumn); // xin zeng, yi chu
    QVERIFY(first().startsWith(QStringLiteral("新增")));
    clickHeader(*table, PublicListModel::ChangeColumn);
    QVERIFY(first().startsWith(QStringLiteral("移除")));
    const auto* summary = m_office->find<QLabel>(QStringLiteral("publicSummary"));
    QVERIFY(summary->text().contains(QStringLiteral("新增 1 个")));
    m_office->picture(QStringLiteral("matrix-public"));
}

void TstMatrixPage::publicListMayHoldVerticalUnits()
{
    makeOffice();
    Session& session = m_office->session();
    const Unit unit = UnitStore(session).all().first();
    Unit vertical = unit;
    vertical.vertical = true;
    UnitStore(session).update(unit, vertical);
    go();
    m_office->press("segment_public");
    const auto* summary = m_office->find<QLabel>(QStringLiteral("publicSummary"));
    QTRY_VERIFY(summary->text().contains(QStringLiteral("垂直管理单位的主账号 1 个")));
    const QString list = QStringLiteral("publicList");
    QVERIFY(!m_office->wordsIn(list).contains(m_main.name));
    m_office->find<QCheckBox>(QStringLiteral("withVertical"))->click();
    QTRY_VERIFY(m_office->wordsIn(list).contains(m_main.name));
}

void TstMatrixPage::exportsThePublicList()
{
    makeOffice();
    go();
    const QString folder = m_office->bench.data.folder() + QStringLiteral("/公开");
    QVERIFY(QDir().mkpath(folder));
    m_office->bench.questions.answers = {folder};
    auto* publish = m_office->page()->findChild<QAction*>(QStringLiteral("publish"));
    QVERIFY(publish);
    QCOMPARE(m_office->page()->primaryAction(), publish);
    publish->trigger();
    QTRY_VERIFY(m_office->message().contains(QStringLiteral("主账号 1 个")));
    const Message message = m_office->window->messageBar()->message();
    QVERIFY(!message.actionText.isEmpty()); // leads to the page
    QVERIFY(QFile::exists(folder + QStringLiteral("/public-list.html")));
    QVERIFY(QFile::exists(folder + QStringLiteral("/public-list.json")));
    // What was exported is what is compared with now.
    const auto* summary = m_office->find<QLabel>(QStringLiteral("publicSummary"));
    QTRY_VERIFY(summary && summary->text().contains(QStringLiteral("新增 0 个")));
}

void TstMatrixPage::onlyEditorsExportThePublicList()
{
    Query(m_office->session().database(), QStringLiteral("UPDATE app_user SET roles = 'inspector'"))
        .run();
    m_office->session().reloadUser();
    m_office->go("matrix");
    const auto* publish = m_office->page()->findChild<QAction*>(QStringLiteral("publish"));
    QVERIFY(!publish->isEnabled());
    QVERIFY(!publish->toolTip().isEmpty());
}

void TstMatrixPage::drawsTheMatrixOfAPlace()
{
    makeOffice();
    addAccount(m_office->session(), QStringLiteral("示例视频"), {}, QStringLiteral("douyin"));
    go();
    m_office->press("segment_picture");
    auto* pane = m_office->page()->findChild<PicturePane*>();
    QVERIFY(!pane->picture()); // nothing is chosen yet
    choosePlace({QStringLiteral("成都市"), QStringLiteral("武侯区")});
    QTRY_VERIFY(pane->picture());
    QCOMPARE(pane->picture()->labels().size(), 3);
    QCOMPARE(pane->picture()->title(), QStringLiteral("武侯区"));
    QTRY_VERIFY(tree()->columnWidth(MatrixModel::NameColumn) > 100); // still read beside it
    m_office->picture(QStringLiteral("matrix-picture"));
    const QStringList unit{QStringLiteral("成都市"), QStringLiteral("武侯区"),
                           QStringLiteral("示例区人民政府办公室")};
    choosePlace(unit);
    QTRY_COMPARE(pane->picture()->labels().size(), 2);
    // A closed account is no longer drawn.
    Account after = stored(m_office->session(), m_second);
    const Account before = after;
    after.status = AccountStatus::Closed;
    AccountStore(m_office->session()).repair(before, after, QStringLiteral("测试"));
    QTRY_COMPARE(pane->picture()->labels().size(), 1);
}

void TstMatrixPage::savesThePicture()
{
    makeOffice();
    go();
    m_office->press("segment_picture");
    choosePlace({QStringLiteral("成都市"), QStringLiteral("武侯区")});
    for (const char* name : {"/矩阵.pdf", "/矩阵.png", "/矩阵.svg"}) {
        const QString path = m_office->bench.data.folder() + QString::fromUtf8(name);
        m_office->bench.questions.answers = {path};
        m_office->press("savePicture");
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(m_office->message().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(200);
        QVERIFY(head.startsWith("%PDF") || head.startsWith("\x89PNG") || head.contains("<svg"));
    }
}

void TstMatrixPage::tooManyForOnePicture()
{
    {
        WriteScope scope(m_office->session());
        for (int i = 0; i <= PicturePane::mostAccounts; ++i) {
            addAccount(m_office->session(), QStringLiteral("示例%1").arg(i));
        }
        scope.commit();
    }
    go();
    m_office->press("segment_picture");
    choosePlace({QStringLiteral("成都市"), QStringLiteral("武侯区")});
    auto* pane = m_office->page()->findChild<PicturePane*>();
    QTRY_VERIFY([&] {
        const auto labels = pane->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("61"));
        });
    }());
    QVERIFY(!pane->picture());
}

void TstMatrixPage::printsWithPreview()
{
    makeOffice();
    go();
    m_office->press("segment_picture");
    choosePlace({QStringLiteral("成都市"), QStringLiteral("武侯区")});
    m_office->press("printPicture");
    PreviewDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = m_office->page()->findChild<PreviewDialog*>()) != nullptr);
    auto* preview = dialog->findChild<PagePreview*>();
    QTRY_VERIFY(!preview->pageImage(0).isNull());
    QVERIFY(dialog->findChild<QPushButton*>(QStringLiteral("printNow"))->isEnabled());
    dialog->reject();
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstMatrixPage)
#include "tst_matrixpage.moc"
