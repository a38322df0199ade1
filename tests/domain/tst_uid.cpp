// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/uid.h"

#include <QDateTime>
#include <QSet>
#include <QTest>
#include <QUuid>

#include <thread>
#include <vector>

using namespace juzhen;

class TestUid : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void isAUuidOfVersionSeven()
    {
        const QString uid = newUid();
        QCOMPARE(uid.size(), 36);
        QCOMPARE(QUuid::fromString(uid).toString(QUuid::WithoutBraces), uid);
        QCOMPARE(uid.at(14), QLatin1Char('7'));
        QVERIFY(QStringLiteral("89ab").contains(uid.at(19)));
    }

    void beginsWithTheTime()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const QString uid = newUid();
        const qint64 after = QDateTime::currentMSecsSinceEpoch();
        const qint64 time = QString(uid.left(8) + uid.mid(9, 4)).toLongLong(nullptr, 16);
        QVERIFY(time >= before);
        QVERIFY(time <= after);
    }

    /// An import makes them one behind the other; a step back now and then would do no harm.
    void growsWithTime()
    {
        const QString first = newUid();
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        QVERIFY(first < newUid());
    }

    void isNeverGivenTwiceByAnyThread()
    {
        constexpr int each = 20'000;
        std::vector<QStringList> made(4);
        std::vector<std::thread> threads;
        for (auto& list : made) {
            threads.emplace_back([&list] {
                for (int i = 0; i < each; ++i) {
                    list.append(newUid());
                }
            });
        }
        QSet<QString> all;
        for (size_t i = 0; i < threads.size(); ++i) {
            threads[i].join();
            all.unite({made[i].cbegin(), made[i].cend()});
        }
        QCOMPARE(all.size(), 4 * each);
    }
};

QTEST_GUILESS_MAIN(TestUid)
#include "tst_uid.moc"
