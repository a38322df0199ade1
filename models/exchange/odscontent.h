// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/celltextbuffer.h"
#include "models/exchange/sheetreader.h"
#include "models/exchange/xmlparser.h"

#include <QByteArray>
#include <QSet>

#include <vector>

namespace juzhen {

/// Walks through the content of an OpenDocument spreadsheet, keeping the place: sheet, row, cell,
/// with all their repetitions. What is done there is up to the subclasses.
class OdsContentHandler : public XmlHandler
{
public:
    OdsContentHandler(const QString& path, const ReadLimits& limits);

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

protected:
    virtual void sheetStarts(const XmlAttributes& attributes) = 0;

    virtual void sheetEnds() {}

    virtual void cellStarts(const XmlAttributes& attributes) = 0;

    /// A cell ends that stands in the columns from column() on, @p repeat times.
    virtual void cellEnds(int repeat) = 0;

    /// The row ends that stands from row() on, @p repeat times.
    virtual void rowEnds(int repeat) = 0;

    /// Elements outside the cells, such as styles.
    virtual void otherStarts(std::string_view, const XmlAttributes&) {}

    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] const ReadLimits& limits() const { return m_limits; }

    [[nodiscard]] int row() const { return m_row; }

    [[nodiscard]] int column() const { return m_column; }

    [[nodiscard]] CellTextBuffer& text() { return m_text; }

    [[noreturn]] void throwTooLarge(const QString& what) const;

private:
    void startInCell(std::string_view name, const XmlAttributes& attributes);
    void endCell();
    void endRow();

    QString m_path;
    const ReadLimits& m_limits;
    CellTextBuffer m_text;
    int m_row = 1;
    int m_column = 0;
    int m_rowRepeat = 1;
    int m_cellRepeat = 1;
    int m_paragraphs = 0;
    int m_ignored = 0; ///< depth inside an element whose text isn't the cell's (a comment)
    int m_tables = 0;  ///< depth of tables; a table inside a cell is no sheet
    int m_paragraphDepth = 0;
    bool m_inCell = false;
    bool m_covered = false;
    bool m_inRow = false;
};

/// The first pass: names of the sheets, hidden ones, merged cells.
class OdsOutlineHandler : public OdsContentHandler
{
public:
    using OdsContentHandler::OdsContentHandler;

    QList<SheetInfo> sheets;
    QList<QList<CellRange>> merges; ///< one list for each of sheets

protected:
    void sheetStarts(const XmlAttributes& attributes) override;
    void cellStarts(const XmlAttributes& attributes) override;

    void cellEnds(int) override {}

    void rowEnds(int) override {}

    void otherStarts(std::string_view name, const XmlAttributes& attributes) override;

private:
    QByteArray m_style;
    QSet<QByteArray> m_hiddenStyles;
};

/// The second pass: the rows of one sheet.
class OdsSheetHandler : public OdsContentHandler
{
public:
    OdsSheetHandler(const QString& path,
                    const ReadLimits& limits,
                    int sheet,
                    const RowCallback& row);

protected:
    void sheetStarts(const XmlAttributes& attributes) override;
    void sheetEnds() override;
    void cellStarts(const XmlAttributes& attributes) override;
    void cellEnds(int repeat) override;
    void rowEnds(int repeat) override;

private:
    [[nodiscard]] Cell cell();

    int m_sheet;
    const RowCallback& m_callback;
    std::vector<Cell> m_cells;
    qint64 m_cellCount = 0;
    int m_currentSheet = -1;
    std::string m_valueType;
    std::string m_value;
    bool m_hasFormula = false;
};

} // namespace juzhen
