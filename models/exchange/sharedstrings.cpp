// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sharedstrings.h"

#include "models/domain/error.h"
#include "models/exchange/celltextbuffer.h"
#include "models/exchange/xmlparser.h"
#include "models/exchange/ziparchive.h"

namespace juzhen {

namespace {

/// What a QString costs beside its characters.
constexpr qint64 stringOverhead = 64;

class SharedStringsHandler : public XmlHandler
{
public:
    explicit SharedStringsHandler(const ZipArchive& archive)
        : m_archive(archive)
        , m_text(archive.path(), archive.limits())
    {}

    QList<QString> strings;

    void startElement(std::string_view name, const XmlAttributes&) override
    {
        if (name == "si") {
            m_text.clear();
        } else if (name == "rPh") {
            m_phonetic = true;
        } else if (name == "t") {
            m_inText = !m_phonetic;
        }
    }

    void endElement(std::string_view name) override
    {
        if (name == "t") {
            m_inText = false;
        } else if (name == "rPh") {
            m_phonetic = false;
        } else if (name == "si") {
            strings.append(unescapedXlsxText(m_text.text()));
            m_used += strings.constLast().size() * 2 + stringOverhead;
            if (m_used > m_archive.limits().sharedTextBytes) {
                throw Error(Error::Kind::TooLarge, m_archive.path(),
                            QStringLiteral("shared strings"));
            }
        }
    }

    void characters(std::string_view text) override
    {
        if (m_inText) {
            m_text.append(text);
        }
    }

private:
    const ZipArchive& m_archive;
    CellTextBuffer m_text;
    qint64 m_used = 0;
    bool m_phonetic = false;
    bool m_inText = false;
};

} // namespace

QList<QString> readSharedStrings(const ZipArchive& archive, const QByteArray& part)
{
    SharedStringsHandler handler(archive);
    parseXml(archive, part, handler);
    return handler.strings;
}

QString unescapedXlsxText(QString text)
{
    constexpr qsizetype length = 7; // _xHHHH_
    for (auto at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        if (at + length > text.size() || text[at + length - 1] != u'_') {
            continue;
        }
        bool isHex = false;
        const auto code = QStringView(text).sliced(at + 2, 4).toUShort(&isHex, 16);
        if (isHex) {
            text.replace(at, length, QChar(code));
        }
    }
    return text;
}

} // namespace juzhen
