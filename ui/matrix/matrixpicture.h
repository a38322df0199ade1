// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/matrixstore.h"
#include "models/text/wordbook.h"
#include "ui/widgets/chip.h"

#include <QFont>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace juzhen {

/// A picture of one matrix: the main accounts in the middle, the others as one card per platform
/// left and right of them, each with the shape and colour of its status and, unless it runs as it
/// should, the word. A value; it is laid out once and drawn anywhere: on the screen, as PNG, SVG
/// and on paper.
class MatrixPicture
{
public:
    /// An account with the place where its name is written, and its mark.
    struct Label
    {
        qint64 account = 0;
        QString text;
        QRectF box;
        QRectF mark;
        ChipLook look;
        bool isMain = false;
    };

    /// A frame around accounts: of a platform, or of the main accounts.
    struct Card
    {
        QString title;
        QRectF box;
        QRectF titleBox;
        bool isMiddle = false;
    };

    struct Look
    {
        QPalette palette;
        QFont font;
    };

    /// @p title is written above; @p accounts may be empty.
    MatrixPicture(QString title,
                  const QList<MatrixAccount>& accounts,
                  const WordBook& words,
                  Look look);

    /// In logical pixels.
    [[nodiscard]] QSizeF size() const { return m_size; }

    [[nodiscard]] const QString& title() const { return m_title; }

    [[nodiscard]] const QList<Label>& labels() const { return m_labels; }

    /// The middle first.
    [[nodiscard]] const QList<Card>& cards() const { return m_cards; }

    /// The account at a point of the picture, or 0.
    [[nodiscard]] qint64 accountAt(QPointF point) const;

    /// What the picture shows, in words for those who don't see it.
    [[nodiscard]] QString description() const;

    /// Draws it with its corner at the painter's origin; the ground isn't filled.
    void paint(QPainter& painter) const;

private:
    struct Group;

    void layOut(const QList<MatrixAccount>& accounts, const WordBook& words);
    [[nodiscard]] Group groupOf(const QString& title,
                                const QList<MatrixAccount>& accounts,
                                const WordBook& words,
                                bool isMiddle) const;
    [[nodiscard]] QList<Group> groupsOf(const QList<MatrixAccount>& accounts,
                                        const WordBook& words) const;
    void place(const Group& group, QPointF corner);
    void placeLegend();
    void paintCard(QPainter& painter, const Card& card) const;
    void paintLinks(QPainter& painter) const;
    [[nodiscard]] QFont boldFont() const;

    QString m_title;
    Look m_look;
    QSizeF m_size;
    QRectF m_titleBox;
    QList<Card> m_cards;
    QList<Label> m_labels;
    QList<Label> m_legend; ///< the looks that occur
};

} // namespace juzhen
