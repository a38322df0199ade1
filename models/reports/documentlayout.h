// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/drawing.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QPageLayout>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace juzhen {

/// A document laid out once: pages of positioned drawing commands. Preview, printer and PDF all
/// draw these pages, so page ends and borders are the same everywhere. A value; any thread may
/// draw its own copy.
class DocumentLayout
{
public:
    DocumentLayout(QString title, const QPageLayout& paper, QList<DrawnPage> pages);

    [[nodiscard]] qsizetype pageCount() const { return m_pages.size(); }

    /// Paper size and orientation, without margins (the pages bring their own).
    [[nodiscard]] const QPageLayout& paper() const { return m_paper; }

    [[nodiscard]] const QString& title() const { return m_title; }

    [[nodiscard]] const QList<DrawnPage>& pages() const { return m_pages; }

    /// Draws page @p index (from 0) with the paper's corner at the painter's origin, one
    /// millimetre being @p pixelsPerMm of the painter's units. The ground isn't filled.
    void paintPage(QPainter& painter, qsizetype index, double pixelsPerMm) const;

    /// Draws all pages, or the device's page ranges, on a printer, print preview or PDF writer;
    /// sets the device to this paper first. Throws Error(NotWritable) when the device won't begin.
    void paint(QPagedPaintDevice& device) const;

    /// Page @p index as a picture on white, for an own preview.
    [[nodiscard]] QImage image(qsizetype index, double dotsPerInch) const;

    /// The document as a PDF file with embedded fonts, and a text layer that holds the characters
    /// written and not look-alikes of them. Throws Error(Internal) when no PDF came about.
    [[nodiscard]] QByteArray pdf() const;

    /// Writes pdf() to @p path: into a temporary file beside it that takes the place of an older
    /// one only when it is complete on the disk; then reads it back. Throws Error(NotWritable),
    /// Error(DiskFull).
    void writePdf(const QString& path) const;

private:
    QString m_title;
    QPageLayout m_paper;
    QList<DrawnPage> m_pages;
};

} // namespace juzhen
