// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/readlimits.h"

#include <QString>

#include <string>
#include <string_view>

namespace juzhen {

/// Collects the pieces of one cell's text and refuses endless ones. Owned by a sheet handler.
class CellTextBuffer
{
public:
    CellTextBuffer(QString path, const ReadLimits& limits)
        : m_path(std::move(path))
        , m_limit(static_cast<size_t>(limits.cellText))
    {}

    void clear() { m_text.clear(); }

    void append(std::string_view piece)
    {
        m_text.append(piece);
        // A UTF-16 unit takes at most three bytes of UTF-8.
        if (m_text.size() > 3 * m_limit) {
            throwTooLong();
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }

    [[nodiscard]] std::string_view utf8() const { return m_text; }

    /// The text. Throws Error(TooLarge) when it is longer than a cell can be.
    [[nodiscard]] QString text() const;

private:
    [[noreturn]] void throwTooLong() const;

    QString m_path;
    size_t m_limit;
    std::string m_text;
};

} // namespace juzhen
