// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/permissions.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace juzhen;

class TstPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roles_data();
    void roles();
    void everyPermissionIsHeldBySomebody();
    void severalRolesAddUp();
    void inactiveUsersMayDoNothing();
    void withoutRolesNothing();
};

void TstPermissions::roles_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QStringList>("expected");

    // Written down from the division of work in the office, not from the table of the program.
    QTest::newRow("viewer") << Role::Viewer << QStringList{};
    QTest::newRow("registrar") << Role::Registrar
                               << QStringList{u"edit_accounts"_qs, u"edit_filings"_qs,
                                              u"rectify"_qs, u"import_data"_qs};
    QTest::newRow("inspector") << Role::Inspector << QStringList{u"inspect"_qs};
    QTest::newRow("officer") << Role::Officer
                             << QStringList{u"edit_accounts"_qs, u"repair_accounts"_qs,
                                            u"edit_filings"_qs,  u"decide_filings"_qs,
                                            u"run_campaigns"_qs, u"inspect"_qs,
                                            u"rectify"_qs,       u"import_data"_qs};
    QTest::newRow("leader") << Role::Leader
                            << QStringList{u"decide_filings"_qs, u"approve_filings"_qs,
                                           u"run_campaigns"_qs, u"waive"_qs};
    QTest::newRow("administrator") << Role::Administrator << QStringList{u"administer"_qs};
}

void TstPermissions::roles()
{
    QFETCH(Role, role);
    QFETCH(QStringList, expected);
    User user;
    user.roles = {role};
    QStringList held;
    for (const auto& permission : permissionKeys) {
        QCOMPARE(mayDo(user, permission.value), carries(role, permission.value));
        if (carries(role, permission.value)) {
            held.append(QString::fromLatin1(permission.key));
        }
    }
    QCOMPARE(held, expected);
}

void TstPermissions::everyPermissionIsHeldBySomebody()
{
    for (const auto& permission : permissionKeys) {
        const bool isHeld = std::any_of(roleKeys.begin(), roleKeys.end(), [&](const auto& role) {
            return carries(role.value, permission.value);
        });
        QVERIFY2(isHeld, permission.key);
    }
}

void TstPermissions::severalRolesAddUp()
{
    User user;
    user.roles = {Role::Inspector, Role::Leader};
    QVERIFY(mayDo(user, Permission::Inspect));
    QVERIFY(mayDo(user, Permission::ApproveFilings));
    QVERIFY(!mayDo(user, Permission::Administer));
}

void TstPermissions::inactiveUsersMayDoNothing()
{
    User user;
    user.active = false;
    for (const auto& role : roleKeys) {
        user.roles.append(role.value);
    }
    for (const auto& permission : permissionKeys) {
        QVERIFY2(!mayDo(user, permission.value), permission.key);
    }
}

void TstPermissions::withoutRolesNothing()
{
    for (const auto& permission : permissionKeys) {
        QVERIFY2(!mayDo(User(), permission.value), permission.key);
    }
}

QTEST_GUILESS_MAIN(TstPermissions)
#include "tst_permissions.moc"
