// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/duplicategroupsmodel.h"
#include "models/itemmodels/matrixgapsmodel.h"
#include "models/itemmodels/publiclistmodel.h"
#include "models/itemmodels/shownorder.h"

#include <QTest>

using namespace juzhen;

/// Tables that hold all they show are sorted by what stands in their cells.
class TstShownOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void numbersBySize();
    void equalStaysAndSecondColumnDecides();
    void unknownColumnSortsNothing();
    void sortOutlivesNewContent();

private:
    WordBook m_words;
};

namespace {

MatrixGap gapOf(const QString& name, MatrixGap::Kind kind = MatrixGap::Kind::DifferingNames)
{
    MatrixGap gap;
    gap.kind = kind;
    gap.unitId = 1;
    gap.name = name;
    return gap;
}

QStringList namesOf(const QList<MatrixGap>& gaps)
{
    QStringList names;
    for (const MatrixGap& gap : gaps) {
        names.append(gap.name);
    }
    return names;
}

} // namespace

void TstShownOrder::words_data()
{
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QStringList>("expected");
    // Chengdu, Mianyang, Zigong; the nameless last, whichever way.
    QTest::newRow("up") << false
                        << QStringList{QStringLiteral("成都"), QStringLiteral("绵阳"),
                                       QStringLiteral("自贡"), QString()};
    QTest::newRow("down") << true
                          << QStringList{QStringLiteral("自贡"), QStringLiteral("绵阳"),
                                         QStringLiteral("成都"), QString()};
}

void TstShownOrder::words()
{
    QFETCH(bool, descending);
    MatrixGapsModel model(&m_words);
    model.setSort({{QStringLiteral("subject"), descending}});
    model.setContent({gapOf(QString()), gapOf(QStringLiteral("自贡")),
                      gapOf(QStringLiteral("成都")), gapOf(QStringLiteral("绵阳"))});
    QTEST(namesOf(model.rows()), "expected");
    model.setSort({});
    QCOMPARE(namesOf(model.rows()).first(), QString());
    QCOMPARE(namesOf(model.rows()).at(1), QStringLiteral("自贡"));
}

void TstShownOrder::numbersBySize()
{
    FoundDuplicates found;
    for (const int size : {9, 10, 2}) {
        DuplicateGroup group;
        for (int i = 0; i < size; ++i) {
            group.accounts.append(size * 100 + i);
        }
        group.pairs.append(DuplicatePair());
        found.groups.append(group);
    }
    DuplicateGroupsModel model(&m_words);
    model.setContent(found);
    const auto sizes = [&] {
        QList<qsizetype> shown;
        for (const DuplicateGroup& group : model.rows()) {
            shown.append(group.accounts.size());
        }
        return shown;
    };
    model.setSort({{QStringLiteral("count"), false}});
    QCOMPARE(sizes(), (QList<qsizetype>{2, 9, 10}));
    model.setSort({{QStringLiteral("count"), true}});
    QCOMPARE(sizes(), (QList<qsizetype>{10, 9, 2}));
    model.setSort({});
    QCOMPARE(sizes(), (QList<qsizetype>{9, 10, 2}));
}

void TstShownOrder::equalStaysAndSecondColumnDecides()
{
    PublicListModel model(&m_words);
    const auto entry = [](const char16_t* name, const char16_t* unit) {
        PublicEntry made;
        made.accountUid = QString::fromUtf16(name);
        made.name = made.accountUid;
        made.unitName = QString::fromUtf16(unit);
        return made;
    };
    const QList<PublicEntry> entries{entry(u"乙发布", u"示例甲局"), entry(u"丙发布", u"示例乙局"),
                                     entry(u"甲发布", u"示例甲局")};
    model.setContent(entries, {});
    const auto names = [&] {
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row) {
            shown.append(model.index(row, PublicListModel::NameColumn).data().toString());
        }
        return shown;
    };
    model.setSort({{QStringLiteral("unit"), false}});
    QCOMPARE(names(), (QStringList{QStringLiteral("乙发布"), QStringLiteral("甲发布"),
                                   QStringLiteral("丙发布")}));
    model.setSort({{QStringLiteral("unit"), false}, {QStringLiteral("name"), false}});
    QCOMPARE(names(), (QStringList{QStringLiteral("甲发布"), QStringLiteral("乙发布"),
                                   QStringLiteral("丙发布")}));
}

void TstShownOrder::unknownColumnSortsNothing()
{
    MatrixGapsModel model(&m_words);
    model.setContent({gapOf(QStringLiteral("自贡")), gapOf(QStringLiteral("成都"))});
    QCOMPARE(shownOrder(model, {{QStringLiteral("nothing"), false}}), (QList<qsizetype>{0, 1}));
    QCOMPARE(shownOrder(MatrixGapsModel(&m_words), {{QStringLiteral("subject"), false}}),
             QList<qsizetype>());
}

void TstShownOrder::sortOutlivesNewContent()
{
    MatrixGapsModel model(&m_words);
    model.setSort({{QStringLiteral("subject"), false}});
    model.setContent({gapOf(QStringLiteral("自贡")), gapOf(QStringLiteral("成都"))});
    model.setContent({gapOf(QStringLiteral("绵阳")), gapOf(QStringLiteral("巴中"))});
    QCOMPARE(namesOf(model.rows()), (QStringList{QStringLiteral("巴中"), QStringLiteral("绵阳")}));
}

QTEST_GUILESS_MAIN(TstShownOrder)

#include "tst_shownorder.moc"
