// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xmlparser.h"

#include "models/domain/error.h"
#include "models/exchange/ziparchive.h"

#include <charconv>
#include <cstring>
#include <exception>
#include <expat.h>
#include <memory>
#include <type_traits>

namespace juzhen {

namespace {

std::string_view localName(const char* name)
{
    const char* colon = std::strchr(name, ':');
    return colon != nullptr ? colon + 1 : name;
}

struct ParserCloser
{
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

using OwnedParser = std::unique_ptr<std::remove_pointer_t<XML_Parser>, ParserCloser>;

/// One run of expat. Exceptions must not fly through its C frames, so they are kept and thrown
/// again outside.
class Run
{
public:
    Run(const ZipArchive& archive, XmlHandler& handler)
        : m_archive(archive)
        , m_handler(handler)
        , m_parser(XML_ParserCreate(nullptr))
    {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), &Run::onStart, &Run::onEnd);
        XML_SetCharacterDataHandler(m_parser.get(), &Run::onText);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), &Run::onDoctype);
    }

    bool feed(std::string_view bytes, bool last)
    {
        const auto status = XML_Parse(m_parser.get(), bytes.data(), static_cast<int>(bytes.size()),
                                      last ? XML_TRUE : XML_FALSE);
        if (m_failure) {
            std::rethrow_exception(m_failure);
        }
        if (m_handler.isStopped()) {
            return false;
        }
        if (status == XML_STATUS_ERROR) {
            throwSyntaxError(last);
        }
        return true;
    }

private:
    template <class Body>
    void guarded(Body&& body)
    {
        try {
            body();
        } catch (...) {
            m_failure = std::current_exception();
        }
        if (m_failure || m_handler.isStopped()) {
            XML_StopParser(m_parser.get(), XML_FALSE);
        }
    }

    /// Expat may still deliver what it had in hand when it was told to stop.
    [[nodiscard]] bool isOver() const { return m_failure || m_handler.isStopped(); }

    static void onStart(void* data, const char* name, const char** attributes)
    {
        auto* run = static_cast<Run*>(data);
        if (run->isOver()) {
            return;
        }
        run->guarded([&] {
            if (++run->m_depth > run->m_archive.limits().xmlDepth) {
                throw Error(Error::Kind::TooLarge, run->m_archive.path(),
                            QStringLiteral("elements nested too deeply"));
            }
            run->m_handler.startElement(localName(name), XmlAttributes(attributes));
        });
    }

    static void onEnd(void* data, const char* name)
    {
        auto* run = static_cast<Run*>(data);
        if (run->isOver()) {
            return;
        }
        --run->m_depth;
        run->guarded([&] { run->m_handler.endElement(localName(name)); });
    }

    static void onText(void* data, const char* text, int length)
    {
        auto* run = static_cast<Run*>(data);
        if (run->isOver()) {
            return;
        }
        run->guarded([&] { run->m_handler.characters({text, static_cast<size_t>(length)}); });
    }

    static void onDoctype(void* data, const char*, const char*, const char*, int)
    {
        auto* run = static_cast<Run*>(data);
        run->guarded([&] {
            throw Error(Error::Kind::NotASpreadsheet, run->m_archive.path(),
                        QStringLiteral("a DOCTYPE, which no spreadsheet has"));
        });
    }

    [[noreturn]] void throwSyntaxError(bool last) const
    {
        const auto code = XML_GetErrorCode(m_parser.get());
        const bool truncated = last
                               && (code == XML_ERROR_NO_ELEMENTS || code == XML_ERROR_UNCLOSED_TOKEN
                                   || code == XML_ERROR_PARTIAL_CHAR);
        throw Error(truncated ? Error::Kind::Truncated : Error::Kind::NotASpreadsheet,
                    m_archive.path(),
                    QStringLiteral("XML line %1: %2")
                        .arg(QString::number(XML_GetCurrentLineNumber(m_parser.get())),
                             QString::fromUtf8(XML_ErrorString(code))));
    }

    const ZipArchive& m_archive;
    XmlHandler& m_handler;
    OwnedParser m_parser;
    std::exception_ptr m_failure;
    int m_depth = 0;
};

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const auto* pair = m_pairs; *pair != nullptr; pair += 2) {
        if (localName(*pair) == name) {
            return pair[1];
        }
    }
    return {};
}

int XmlAttributes::number(std::string_view name, int fallback) const
{
    const auto text = value(name);
    int result = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), result);
    return code == std::errc() && end == text.data() + text.size() ? result : fallback;
}

bool XmlAttributes::isTrue(std::string_view name) const
{
    const auto text = value(name);
    return text == "1" || text == "true";
}

void parseXml(const ZipArchive& archive,
              const QByteArray& part,
              XmlHandler& handler,
              Progress* progress)
{
    Run run(archive, handler);
    bool open = true;
    archive.stream(
        part, [&](std::string_view bytes) { return open = run.feed(bytes, false); }, progress);
    if (open) {
        run.feed({}, true);
    }
}

} // namespace juzhen
