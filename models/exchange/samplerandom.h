// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>
#include <span>

namespace juzhen {

/// Chance that comes out the same on every computer: the standard's own distributions don't.
/// Owned by whoever makes a sample register.
class SampleRandom
{
public:
    explicit SampleRandom(quint32 seed)
        : m_engine(seed)
    {}

    /// 0 … @p count − 1; @p count is at least 1.
    [[nodiscard]] int below(int count)
    {
        return static_cast<int>(m_engine() % static_cast<quint32>(count));
    }

    /// @p least … @p most, both included.
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }

    [[nodiscard]] bool chance(int perMille) { return below(1000) < perMille; }

    /// The position of one of @p weights, as often as it weighs.
    [[nodiscard]] int weighted(std::span<const int> weights)
    {
        int sum = 0;
        for (const int weight : weights) {
            sum += weight;
        }
        int at = below(sum);
        int position = 0;
        while (at >= weights[static_cast<size_t>(position)]) {
            at -= weights[static_cast<size_t>(position++)];
        }
        return position;
    }

private:
    std::mt19937 m_engine;
};

} // namespace juzhen
