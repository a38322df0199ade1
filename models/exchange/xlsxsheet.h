// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/celltextbuffer.h"
#include "models/exchange/sheetreader.h"
#include "models/exchange/xmlparser.h"

#include <QList>

#include <vector>

namespace juzhen {

struct XlsxWorkbook;

/// Turns the XML of one worksheet into rows of cells. Made by the reader for one pass.
class XlsxSheetHandler : public XmlHandler
{
public:
    XlsxSheetHandler(const QString& path,
                     const ReadLimits& limits,
                     const XlsxWorkbook& book,
                     const QList<QString>& sharedStrings,
                     const RowCallback& row);

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

private:
    enum class Content : quint8
    {
        Number,
        Shared,
        Inline,
        FormulaText,
        Boolean,
        Error,
        IsoDate
    };

    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void endRow();
    void endCell();
    void addNumber(std::string_view text);
    void addShared(std::string_view text);
    void addIsoDate();
    [[noreturn]] void throwTooLarge(const QString& what) const;

    QString m_path;
    const ReadLimits& m_limits;
    const XlsxWorkbook& m_book;
    const QList<QString>& m_sharedStrings;
    const RowCallback& m_row;

    std::vector<Cell> m_cells;
    CellTextBuffer m_value;
    CellTextBuffer m_formula;
    qint64 m_cellCount = 0;
    int m_rowNumber = 0;
    int m_rowsSeen = 0;
    int m_cellsInRow = 0;
    int m_column = -1;
    int m_style = 0;
    Content m_content = Content::Number;
    bool m_inCell = false;
    bool m_inValue = false; ///< characters belong to the value
    bool m_inFormula = false;
    bool m_hasFormula = false;
    bool m_phonetic = false;
    bool m_outOfOrder = false;
};

} // namespace juzhen
