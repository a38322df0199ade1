// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/pagecache.h"

#include <QTest>

using namespace juzhen;

/// However long a list is, only so many of its rows are in memory.
class TstPageCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRowsByPage();
    void forgetsWhatWasNotLookedAt();
};

namespace {

QList<QVariantList> page(int number, int rows = PageCache::rowsPerPage)
{
    QList<QVariantList> values;
    for (int i = 0; i < rows; ++i) {
        values.append(QVariantList{number * PageCache::rowsPerPage + i});
    }
    return values;
}

} // namespace

void TstPageCache::findsRowsByPage()
{
    PageCache cache;
    QVERIFY(!cache.row(0));
    cache.insert(2, page(2, 30)); // the last page of a list is short
    for (const int row : {200, 215, 229}) {
        QVERIFY(cache.row(row));
        QCOMPARE(cache.row(row)->first().toInt(), row);
    }
    QVERIFY(!cache.row(199));
    QVERIFY(!cache.row(230));
    cache.insert(2, page(7)); // came anew
    QCOMPARE(cache.row(200)->first().toInt(), 700);
    cache.clear();
    QVERIFY(!cache.row(200));
}

void TstPageCache::forgetsWhatWasNotLookedAt()
{
    PageCache cache;
    for (int number = 0; number < PageCache::mostPages; ++number) {
        cache.insert(number, page(number));
    }
    QVERIFY(cache.row(0)); // looked at again: the oldest is page 1 now
    cache.insert(1000, page(1000));
    QCOMPARE(cache.pages().size(), PageCache::mostPages);
    QVERIFY(cache.row(0));
    QVERIFY(!cache.row(PageCache::rowsPerPage));
    QVERIFY(cache.row(1000 * PageCache::rowsPerPage));
}

QTEST_GUILESS_MAIN(TstPageCache)
#include "tst_pagecache.moc"
