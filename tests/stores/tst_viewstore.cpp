// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/viewstore.h"
#include "tests/support/testregister.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace juzhen;

namespace {

SavedView view(const QString& name, const QString& owner)
{
    SavedView view;
    view.page = QStringLiteral("accounts");
    view.name = name;
    view.owner = owner;
    view.definition = QStringLiteral("{}");
    return view;
}

QStringList namesOf(const QList<SavedView>& views)
{
    QStringList names;
    for (const SavedView& one : views) {
        names.append(one.name);
    }
    return names;
}

} // namespace

/// Named views on both engines: who sees which, what a name is worth.
class TstViewStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void keepsOwnAndShared_data() { TestRegister::addEngineRows(); }

    void keepsOwnAndShared();

    void replacesAndRenames_data() { TestRegister::addEngineRows(); }

    void replacesAndRenames();

    void sharedNeedsThePermission();
};

void TstViewStore::keepsOwnAndShared()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    ViewStore views(reg.session());
    SavedView shared = view(QStringLiteral("全办"), {});
    SavedView own = view(QStringLiteral("我的"), reg.session().source().login);
    SavedView foreign = view(QStringLiteral("别人的"), QStringLiteral("someone"));
    views.save(shared);
    views.save(own);
    views.save(foreign);
    QCOMPARE(namesOf(views.of(QStringLiteral("accounts"))), (QStringList{own.name, shared.name}));
    QVERIFY(views.of(QStringLiteral("units")).isEmpty());
    views.remove(own);
    QCOMPARE(namesOf(views.of(QStringLiteral("accounts"))), QStringList{shared.name});
}

void TstViewStore::replacesAndRenames()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    ViewStore views(reg.session());
    const QString login = reg.session().source().login;
    SavedView first = view(QStringLiteral("甲"), login);
    SavedView second = view(QStringLiteral("乙"), login);
    views.save(first);
    views.save(second);
    SavedView again = view(QStringLiteral("甲"), login);
    again.definition = QStringLiteral("{\"sort\":[]}");
    views.save(again);
    QCOMPARE(again.uid, first.uid);
    QCOMPARE(views.of(QStringLiteral("accounts")).size(), 2);
    views.rename(second, QStringLiteral("丙"));
    const auto now = views.of(QStringLiteral("accounts"));
    QVERIFY(namesOf(now).contains(QStringLiteral("丙")));
    QCOMPARE(testing::kindThrownBy([&] { views.rename(again, QStringLiteral("丙")); }),
             std::optional(Error::Kind::Invalid));
    QCOMPARE(testing::kindThrownBy([&] { views.rename(again, QStringLiteral(" ")); }),
             std::optional(Error::Kind::Invalid));
}

void TstViewStore::sharedNeedsThePermission()
{
    TestRegister reg;
    SavedView shared = view(QStringLiteral("全办"), {});
    ViewStore(reg.session()).save(shared);
    const auto stranger = reg.another(QStringLiteral("stranger"));
    ViewStore views(*stranger);
    SavedView another = view(QStringLiteral("另一"), {});
    QCOMPARE(testing::kindThrownBy([&] { views.save(another); }),
             std::optional(Error::Kind::Denied));
    QCOMPARE(testing::kindThrownBy([&] { views.rename(shared, QStringLiteral("改")); }),
             std::optional(Error::Kind::Denied));
    QCOMPARE(testing::kindThrownBy([&] { views.remove(shared); }),
             std::optional(Error::Kind::Denied));
    SavedView own = view(QStringLiteral("自己"), QStringLiteral("stranger"));
    views.save(own);
    QCOMPARE(views.of(QStringLiteral("accounts")).size(), 2);
}

QTEST_GUILESS_MAIN(TstViewStore)
#include "tst_viewstore.moc"
