// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/reports/documentlayout.h"
#include "models/reports/fonts.h"

namespace juzhen {

/// Turns a Document into pages. The one renderer of all reports: use layOut() once and hand its
/// result to preview, printer and PDF. May be used in any thread.
class DocumentRenderer
{
public:
    explicit DocumentRenderer(DocumentFonts fonts = DocumentFonts::fromMachine());

    [[nodiscard]] DocumentLayout layOut(const Document& document) const;

    /// The typefaces used, to tell of missing ones before printing.
    [[nodiscard]] const DocumentFonts& fonts() const { return m_fonts; }

private:
    DocumentFonts m_fonts;
};

} // namespace juzhen
