// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/odsreader.h"

#include "models/domain/error.h"
#include "models/exchange/odscontent.h"
#include "models/exchange/xmlparser.h"

namespace juzhen {

namespace {

const QByteArray contentPart = "content.xml";
const QByteArray manifestPart = "META-INF/manifest.xml";

/// Looks for the mark of an encrypted part, whose other content makes no sense.
class ManifestHandler : public XmlHandler
{
public:
    bool encrypted = false;

    void startElement(std::string_view name, const XmlAttributes&) override
    {
        encrypted = encrypted || name == "encryption-data";
    }

    void endElement(std::string_view) override {}

    void characters(std::string_view) override {}
};

} // namespace

OdsReader::OdsReader(const QString& path, const ReadLimits& limits)
    : m_archive(path, limits)
{
    checkManifest();
    OdsOutlineHandler outline(path, limits);
    parseXml(m_archive, contentPart, outline);
    if (outline.sheets.isEmpty()) {
        throw Error(Error::Kind::NotASpreadsheet, path, QStringLiteral("no table in the document"));
    }
    m_sheets = outline.sheets;
    m_merges = outline.merges;
}

void OdsReader::checkManifest() const
{
    if (!m_archive.contains(manifestPart)) {
        return;
    }
    ManifestHandler manifest;
    parseXml(m_archive, manifestPart, manifest);
    if (manifest.encrypted) {
        throw Error(Error::Kind::Encrypted, m_archive.path());
    }
}

void OdsReader::checkSheet(int sheet) const
{
    if (sheet < 0 || sheet >= m_sheets.size()) {
        throw Error(Error::Kind::Internal, QStringLiteral("sheet %1").arg(sheet));
    }
}

void OdsReader::read(int sheet, const RowCallback& row, Progress& progress)
{
    checkSheet(sheet);
    OdsSheetHandler handler(m_archive.path(), m_archive.limits(), sheet, row);
    parseXml(m_archive, contentPart, handler, &progress);
}

QList<CellRange> OdsReader::merges(int sheet, Progress& progress)
{
    checkSheet(sheet);
    progress.throwIfCancelled();
    return m_merges[sheet];
}

} // namespace juzhen
