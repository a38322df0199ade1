// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QSet>

#include <memory>

namespace juzhen {

/// A paint device that draws nothing and remembers the characters drawn on it, by font. Used to
/// learn what text a recorded picture holds.
class TextCollector : public QPaintDevice
{
public:
    TextCollector();
    ~TextCollector() override;
    TextCollector(const TextCollector&) = delete;
    TextCollector& operator=(const TextCollector&) = delete;

    [[nodiscard]] const QHash<QFont, QSet<char32_t>>& characters() const;

    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace juzhen
