// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/uid.h"

#include <QRandomGenerator>
#include <QUuid>

#include <chrono>

namespace juzhen {

QString newUid()
{
    using namespace std::chrono;
    const auto now = static_cast<quint64>(
        duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count());
    constexpr quint64 perMillisecond = 1'000'000;
    const quint64 time = now / perMillisecond;
    const quint64 fraction = (now % perMillisecond) * 4096 / perMillisecond;
    const quint64 random = QRandomGenerator::global()->generate64();
    const auto byte = [](quint64 bits, int shift) {
        return static_cast<uchar>((bits >> shift) & 0xFF);
    };
    const QUuid uid(static_cast<uint>(time >> 16), static_cast<ushort>(time & 0xFFFF),
                    static_cast<ushort>(0x7000 | fraction),
                    static_cast<uchar>(0x80 | (byte(random, 56) & 0x3F)), byte(random, 48),
                    byte(random, 40), byte(random, 32), byte(random, 24), byte(random, 16),
                    byte(random, 8), byte(random, 0));
    return uid.toString(QUuid::WithoutBraces);
}

} // namespace juzhen
