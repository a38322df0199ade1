// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/documentrenderer.h"

#include "models/reports/flowcomposer.h"
#include "models/reports/pageframe.h"
#include "models/reports/paginator.h"

namespace juzhen {

DocumentRenderer::DocumentRenderer(DocumentFonts fonts)
    : m_fonts(std::move(fonts))
{}

DocumentLayout DocumentRenderer::layOut(const Document& document) const
{
    QPageLayout paper(QPageSize(document.page.paper), document.page.orientation, QMarginsF(),
                      QPageLayout::Millimeter, QMarginsF());
    // The origin is the paper's corner on every device, whatever margins its driver would like.
    paper.setMode(QPageLayout::FullPageMode);
    const auto size = paper.fullRect(QPageLayout::Millimeter).size() * unitsPerMm;
    const auto typeArea = QRectF({0, 0}, size).marginsRemoved(document.page.marginsMm * unitsPerMm);
    auto pages = Paginator(typeArea).paginate(
        FlowComposer(m_fonts, typeArea.size()).compose(document.blocks));
    PageFrame(m_fonts, typeArea).addTo(pages, document);
    return {document.title, paper, std::move(pages)};
}

} // namespace juzhen
