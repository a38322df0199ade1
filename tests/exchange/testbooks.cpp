// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/testbooks.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <limits>
#include <stdexcept>
#include <zip.h>

namespace juzhen::testing {

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        throw std::runtime_error("test file can't be written");
    }
}

void writeZip(const QString& path, const Parts& parts)
{
    QFile::remove(path);
    int code = 0;
    auto* zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, &code);
    for (const auto& [name, content] : parts) {
        auto* source = zip_source_buffer(zip, content.constData(),
                                         static_cast<zip_uint64_t>(content.size()), 0);
        zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    if (zip_close(zip) != 0) {
        zip_discard(zip);
        throw std::runtime_error("test zip can't be written");
    }
}

Parts xlsxParts(const XlsxSource& source)
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const auto target = source.sheetTarget;
    const auto sheetPart = target.startsWith('/') ? target.sliced(1) : "xl/" + target;
    Parts parts{
        {"[Content_Types].xml",
         "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {"_rels/.rels", "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"r1\" Type=\""
                            + office
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml",
         "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\"><workbookPr "
             + source.workbookProperties
             + "/><sheets><sheet name=\"\xE7\xA4\xBA\xE4\xBE\x8B\" sheetId=\"1\" r:id=\"r1\"/>"
               "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"r1\" Type=\"" + office
             + "/worksheet\" Target=\"" + target + "\"/><Relationship Id=\"r2\" Type=\"" + office
             + "/styles\" Target=\"styles.xml\"/><Relationship Id=\"r3\" Type=\"" + office
             + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>"},
        {"xl/styles.xml",
         "<styleSheet xmlns=\"" + main + "\"><numFmts>" + source.numberFormats
             + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
             + source.cellFormats + "</cellXfs></styleSheet>"},
        {sheetPart,
         source.prologue + "<worksheet xmlns=\"" + main + "\">" + source.sheet + "</worksheet>"}};
    if (!source.sharedStrings.isEmpty()) {
        parts.append({"xl/sharedStrings.xml",
                      "<sst xmlns=\"" + main + "\">" + source.sharedStrings + "</sst>"});
    }
    return parts;
}

void writeXlsx(const QString& path, const XlsxSource& source)
{
    writeZip(path, xlsxParts(source));
}

QByteArray sheetData(const QList<QByteArray>& rows)
{
    QByteArray data = "<sheetData>";
    for (qsizetype i = 0; i < rows.size(); ++i) {
        data += "<row r=\"" + QByteArray::number(i + 1) + "\">" + rows[i] + "</row>";
    }
    return data + "</sheetData>";
}

Parts odsParts(const QByteArray& spreadsheet, const QByteArray& styles)
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"META-INF/manifest.xml",
             "<manifest:manifest xmlns:manifest=\"urn:manifest\"><manifest:file-entry "
             "manifest:full-path=\"content.xml\"/></manifest:manifest>"},
            {"content.xml",
             "<office:document-content xmlns:office=\"urn:office\" xmlns:table=\"urn:table\" "
             "xmlns:text=\"urn:text\" xmlns:style=\"urn:style\" xmlns:draw=\"urn:draw\">"
             "<office:automatic-styles>"
                 + styles + "</office:automatic-styles><office:body><office:spreadsheet>"
                 + spreadsheet + "</office:spreadsheet></office:body></office:document-content>"}};
}

void writeOds(const QString& path, const QByteArray& spreadsheet, const QByteArray& styles)
{
    writeZip(path, odsParts(spreadsheet, styles));
}

QList<SheetRow> allRows(SheetReader& reader, int sheet)
{
    Progress progress;
    return readHead(reader, sheet, std::numeric_limits<int>::max(), progress);
}

QList<SheetRow> allRows(const QString& path, const ReadOptions& options)
{
    const auto reader = openSheetReader(path, options);
    return allRows(*reader);
}

QString shown(const SheetRow& row)
{
    QStringList cells;
    for (const auto& cell : row.cells) {
        cells.append(columnName(cell.column) + u'=' + cell.displayText());
    }
    return QString::number(row.number) + u": " + cells.join(u'|');
}

QStringList shown(const QList<SheetRow>& rows)
{
    QStringList lines;
    for (const auto& row : rows) {
        lines.append(shown(row));
    }
    return lines;
}

void readEverything(const QString& path, const ReadOptions& options)
{
    const auto reader = openSheetReader(path, options);
    Progress progress;
    for (int sheet = 0; sheet < reader->sheets().size(); ++sheet) {
        (void)reader->merges(sheet, progress);
        reader->read(
            sheet, [](int, Cells) { return true; }, progress);
    }
}

SmallDisk::SmallDisk(const QString& options)
    : m_mounted(
        QProcess::execute(QStringLiteral("mount"),
                          {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                           options, QStringLiteral("tmpfs"), m_folder.path()})
        == 0)
{}

SmallDisk::~SmallDisk()
{
    if (m_mounted) {
        QProcess::execute(QStringLiteral("umount"), {m_folder.path()});
    }
}

QStringList SmallDisk::names() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace juzhen::testing
