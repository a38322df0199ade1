// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/documentlayout.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <QSet>

#include <memory>

namespace juzhen {

/// The pages of a document as they will be printed, one below the other. Pages in view are drawn in
/// the background at the zoom of the moment. Owned by the reports page.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int leastZoom = 25; ///< percent
    static constexpr int mostZoom = 400;

    explicit PagePreview(QWidget* parent = nullptr);

    /// Null for none.
    void setLayout(const std::shared_ptr<const DocumentLayout>& document);

    /// In percent of the paper's own size on the screen; 0 fits the width.
    void setZoom(int percent);

    /// The zoom in effect, in percent.
    [[nodiscard]] int zoom() const;

    [[nodiscard]] bool fitsWidth() const { return m_zoom == 0; }

    /// The page in the middle of the view, from 0; −1 without a document.
    [[nodiscard]] int currentPage() const;

    /// The drawn page, or a null image while it is not in view or not ready.
    [[nodiscard]] QImage pageImage(int page) const { return m_images.value(page); }

Q_SIGNALS:
    /// The page in view, or the zoom.
    void viewChanged();
    void pageDrawn(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void forgetImages();
    void requestPage(int page);
    [[nodiscard]] QSizeF paperMm() const;
    [[nodiscard]] QSize pageSize() const;
    [[nodiscard]] QRect pageRect(int page) const;
    [[nodiscard]] int pageCount() const;

    std::shared_ptr<const DocumentLayout> m_document;
    int m_zoom = 0;
    int m_generation = 0; ///< grows whenever images drawn so far lose their use
    QHash<int, QImage> m_images;
    QSet<int> m_requested;
};

} // namespace juzhen
