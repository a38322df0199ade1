// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace juzhen;

/// The digests of the history's chain are SHA-256, whoever computes them.
class TstSha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownDigests_data();
    void knownDigests();
    void sameAsQt();
};

/// Examples of FIPS 180-4.
void TstSha256::knownDigests_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("nothing")
        << QByteArray()
        << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("one block")
        << QByteArray("abc")
        << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

void TstSha256::knownDigests()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, digest);
    QCOMPARE(Sha256().hex(content), digest);
}

void TstSha256::sameAsQt()
{
    Sha256 sha; // one for all, as the history does it
    for (int size = 0; size < 600; ++size) {
        const QByteArray content(size, static_cast<char>(size));
        QCOMPARE(sha.hex(content),
                 QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }
}

QTEST_GUILESS_MAIN(TstSha256)
#include "tst_sha256.moc"
