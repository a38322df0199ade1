// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/columnwidth.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace juzhen {

namespace {

constexpr int narrowest = 6;
constexpr int widest = 50;

struct WidthOf
{
    int operator()(std::monostate) const { return 0; }

    int operator()(const QString& text) const { return displayWidth(text); }

    int operator()(qint64 number) const { return static_cast<int>(QString::number(number).size()); }

    int operator()(double number) const { return static_cast<int>(QString::number(number).size()); }

    int operator()(QDate) const { return 10; }

    int operator()(bool) const { return 5; }
};

} // namespace

int displayWidth(const QString& text)
{
    return static_cast<int>(
        std::accumulate(text.begin(), text.end(), qsizetype{0}, [](qsizetype sum, QChar c) {
            return sum + (c.unicode() < 0x1100 ? 1 : 2);
        }));
}

int displayWidth(const OutCell& cell)
{
    return std::visit(WidthOf(), cell);
}

int columnWidth(int measured)
{
    return measured < 0 ? -measured : std::clamp(measured + 2, narrowest, widest);
}

bool isFilled(const OutCell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell)) {
        return !text->isEmpty();
    }
    if (const auto* number = std::get_if<double>(&cell)) {
        return std::isfinite(*number);
    }
    if (const auto* date = std::get_if<QDate>(&cell)) {
        return date->isValid();
    }
    return !std::holds_alternative<std::monostate>(cell);
}

} // namespace juzhen
