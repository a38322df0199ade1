// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/readlimits.h"
#include "models/tasks/progress.h"

#include <QByteArray>

#include <string_view>

namespace juzhen {

class ZipArchive;

/// A copy of what the parser shows.
[[nodiscard]] inline QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// The attributes of the element that is being opened. Names are compared without their prefix.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char* const* pairs)
        : m_pairs(pairs)
    {}

    /// The value, or an empty view with a null pointer when there is none.
    [[nodiscard]] std::string_view value(std::string_view name) const;

    /// The value as a whole number, @p fallback when it is missing or no such number.
    [[nodiscard]] int number(std::string_view name, int fallback) const;

    /// Whether the value is "1" or "true".
    [[nodiscard]] bool isTrue(std::string_view name) const;

    [[nodiscard]] const char* const* pairs() const { return m_pairs; }

private:
    const char* const* m_pairs;
};

/// What a part of a workbook is parsed into. Element names come without their prefix. Functions
/// may throw; the exception leaves parseXml().
class XmlHandler
{
public:
    XmlHandler() = default;
    XmlHandler(const XmlHandler&) = delete;
    XmlHandler& operator=(const XmlHandler&) = delete;
    virtual ~XmlHandler() = default;

    virtual void startElement(std::string_view name, const XmlAttributes& attributes) = 0;

    virtual void endElement(std::string_view name) = 0;

    /// A piece of text; one text may come in many pieces.
    virtual void characters(std::string_view text) = 0;

    /// Whether parsing has been ended by stop().
    [[nodiscard]] bool isStopped() const { return m_stopped; }

protected:
    /// Ends the parsing without an error.
    void stop() { m_stopped = true; }

private:
    bool m_stopped = false;
};

/// Parses a part while it is being unpacked. Documents with a DOCTYPE, and so with entities, are
/// refused. Throws Error: NotASpreadsheet (no XML), Truncated, TooLarge (nested too deeply),
/// and those of ZipArchive::stream().
void parseXml(const ZipArchive& archive,
              const QByteArray& part,
              XmlHandler& handler,
              Progress* progress = nullptr);

} // namespace juzhen
