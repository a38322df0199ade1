// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxworkbook.h"

#include "models/domain/error.h"
#include "models/exchange/numberformats.h"
#include "models/exchange/xmlparser.h"
#include "models/exchange/ziparchive.h"

#include <QHash>

namespace juzhen {

namespace {

struct Relationship
{
    QByteArray id;
    QByteArray type; ///< last word of the type's address: worksheet, styles …
    QByteArray part;
};

class RelationshipHandler : public XmlHandler
{
public:
    explicit RelationshipHandler(QByteArray source)
        : m_source(std::move(source))
    {}

    QList<Relationship> relationships;

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External") {
            return;
        }
        const auto type = bytesOf(attributes.value("Type"));
        relationships.append({bytesOf(attributes.value("Id")),
                              type.sliced(type.lastIndexOf('/') + 1),
                              resolvePart(m_source, bytesOf(attributes.value("Target")))});
    }

    void endElement(std::string_view) override {}

    void characters(std::string_view) override {}

private:
    QByteArray m_source;
};

class WorkbookHandler : public XmlHandler
{
public:
    struct Entry
    {
        SheetInfo info;
        QByteArray relationship;
    };

    QList<Entry> entries;
    bool isWorkbook = false;
    bool date1904 = false;

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbook") {
            isWorkbook = true;
        } else if (name == "workbookPr") {
            date1904 = attributes.isTrue("date1904");
        } else if (name == "sheet") {
            const auto state = attributes.value("state");
            entries.append({{QString::fromUtf8(bytesOf(attributes.value("name"))),
                             state == "hidden" || state == "veryHidden"},
                            bytesOf(attributes.value("id"))});
        }
    }

    void endElement(std::string_view) override {}

    void characters(std::string_view) override {}
};

class StylesHandler : public XmlHandler
{
public:
    std::vector<bool> dateStyles;

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "numFmt") {
            m_formats.insert(
                attributes.number("numFmtId", -1),
                isDateFormat(QString::fromUtf8(bytesOf(attributes.value("formatCode")))));
        } else if (name == "cellXfs") {
            m_inCellFormats = true;
        } else if (name == "xf" && m_inCellFormats) {
            const int id = attributes.number("numFmtId", 0);
            const auto own = m_formats.constFind(id);
            dateStyles.push_back(own != m_formats.cend() ? *own : isBuiltinDateFormat(id));
        }
    }

    void endElement(std::string_view name) override
    {
        if (name == "cellXfs") {
            m_inCellFormats = false;
        }
    }

    void characters(std::string_view) override {}

private:
    QHash<int, bool> m_formats;
    bool m_inCellFormats = false;
};

/// xl/workbook.xml → xl/_rels/workbook.xml.rels
QByteArray relationshipsPart(const QByteArray& part)
{
    const auto slash = part.lastIndexOf('/') + 1;
    return part.first(slash) + "_rels/" + part.sliced(slash) + ".rels";
}

QList<Relationship> readRelationships(const ZipArchive& archive, const QByteArray& part)
{
    RelationshipHandler handler(part);
    const auto relationships = relationshipsPart(part);
    if (archive.contains(relationships)) {
        parseXml(archive, relationships, handler);
    }
    return handler.relationships;
}

QByteArray findWorkbook(const ZipArchive& archive)
{
    for (const auto& relationship : readRelationships(archive, {})) {
        if (relationship.type == "officeDocument") {
            return relationship.part;
        }
    }
    return "xl/workbook.xml";
}

} // namespace

QByteArray resolvePart(const QByteArray& source, const QByteArray& target)
{
    QByteArray path = target;
    if (path.startsWith('/')) {
        path = path.sliced(1);
    } else {
        path = source.first(source.lastIndexOf('/') + 1) + path;
    }
    QList<QByteArray> steps;
    for (const auto& step : path.split('/')) {
        if (step == "..") {
            if (!steps.isEmpty()) {
                steps.removeLast();
            }
        } else if (!step.isEmpty() && step != ".") {
            steps.append(step);
        }
    }
    return steps.join('/');
}

XlsxWorkbook XlsxWorkbook::read(const ZipArchive& archive)
{
    const auto part = findWorkbook(archive);
    WorkbookHandler handler;
    if (part.endsWith(".bin")) {
        throw Error(Error::Kind::NotASpreadsheet, archive.path(), QStringLiteral("xlsb"));
    }
    parseXml(archive, part, handler);

    XlsxWorkbook book;
    book.date1904 = handler.date1904;
    QHash<QByteArray, Relationship> byId;
    for (const auto& relationship : readRelationships(archive, part)) {
        byId.insert(relationship.id, relationship);
        if (relationship.type == "sharedStrings" && archive.contains(relationship.part)) {
            book.sharedStringsPart = relationship.part;
        } else if (relationship.type == "styles" && archive.contains(relationship.part)) {
            StylesHandler styles;
            parseXml(archive, relationship.part, styles);
            book.dateStyles = std::move(styles.dateStyles);
        }
    }
    for (const auto& entry : handler.entries) {
        const auto relationship = byId.value(entry.relationship);
        if (relationship.type == "worksheet" && book.sheets.size() < archive.limits().sheets) {
            book.sheets.append(entry.info);
            book.sheetParts.append(relationship.part);
        }
    }
    if (!handler.isWorkbook || book.sheets.isEmpty()) {
        throw Error(Error::Kind::NotASpreadsheet, archive.path(),
                    QStringLiteral("no worksheet in the package"));
    }
    return book;
}

} // namespace juzhen
