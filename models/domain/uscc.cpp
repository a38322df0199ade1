// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/uscc.h"

#include <array>

namespace juzhen {

namespace {

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr std::array weights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

} // namespace

QChar usccCheckCharacter(QStringView first17)
{
    if (first17.size() != static_cast<qsizetype>(weights.size())) {
        return {};
    }
    qsizetype sum = 0;
    for (qsizetype i = 0; i < first17.size(); ++i) {
        const auto value = alphabet.indexOf(first17.at(i));
        if (value < 0) {
            return {};
        }
        sum += value * weights[static_cast<std::size_t>(i)];
    }
    const auto modulus = alphabet.size();
    return alphabet.at((modulus - sum % modulus) % modulus);
}

bool isUscc(QStringView code)
{
    if (code.size() != 18) {
        return false;
    }
    const auto check = usccCheckCharacter(code.left(17));
    return !check.isNull() && check == code.back();
}

} // namespace juzhen
