// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixpicture.h"

#include "models/text/numberwords.h"
#include "ui/lists/statuslook.h"
#include "ui/theme/space.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace juzhen {

namespace {

struct PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::MatrixPicture)
};

constexpr double nameWidth = 10; ///< of a column of names, in the height of the letters
constexpr int mostRows = 10;     ///< of a card, before it takes a further column
constexpr double linkRoom = 10 * space::unit;
constexpr double cardGap = space::wide;
constexpr double padding = space::normal;
constexpr double rowGap = space::small;
constexpr double markEdge = 3 * space::unit;
constexpr double markRoom = markEdge + space::small;
constexpr double cornerRadius = space::small;
constexpr int wrapping = Qt::TextWrapAnywhere | Qt::AlignLeft | Qt::AlignTop;

/// The height that @p text needs in a column of @p width.
double heightOf(const QString& text, double width, const QFont& font)
{
    const QFontMetricsF metrics(font);
    return std::ceil(metrics.boundingRect(QRectF(0, 0, width, 10000), wrapping, text).height());
}

double totalHeight(const QList<double>& heights)
{
    double sum = 0;
    for (const double height : heights) {
        sum += height + (sum > 0 ? cardGap : 0);
    }
    return sum;
}

} // namespace

/// A card before it has its place: boxes from its own corner.
struct MatrixPicture::Group
{
    Card card;
    QList<Label> labels;
    QSizeF size;
};

MatrixPicture::MatrixPicture(QString title,
                             const QList<MatrixAccount>& accounts,
                             const WordBook& words,
                             Look look)
    : m_title(std::move(title))
    , m_look(std::move(look))
{
    layOut(accounts, words);
}

QFont MatrixPicture::boldFont() const
{
    QFont bold = m_look.font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

MatrixPicture::Group MatrixPicture::groupOf(const QString& title,
                                            const QList<MatrixAccount>& accounts,
                                            const WordBook& words,
                                            bool isMiddle) const
{
    Group group;
    group.card.title = title;
    group.card.isMiddle = isMiddle;
    const double column = nameWidth * QFontMetricsF(m_look.font).height();
    const int count = static_cast<int>(accounts.size());
    const int columns = std::max(1, (count + mostRows - 1) / mostRows);
    const int rows = (count + columns - 1) / columns;
    const double width = columns * column + (columns - 1) * padding + 2 * padding;
    const double titleHeight = heightOf(title, width - 2 * padding, boldFont());
    group.card.titleBox = QRectF(padding, padding, width - 2 * padding, titleHeight);
    double bottom = padding + titleHeight;
    QPointF next(padding, bottom + rowGap);
    for (int i = 0; i < count; ++i) {
        if (i > 0 && i % rows == 0) {
            next = QPointF(next.x() + column + padding, group.card.titleBox.bottom() + rowGap);
        }
        const MatrixAccount& account = accounts.at(i);
        Label label;
        label.account = account.id;
        label.isMain = account.isMain;
        label.look = statusLook(account.status);
        label.text = account.name;
        if (isMiddle) {
            label.text =
                PictureWords::tr("%1 · %2").arg(label.text, words.platform(account.platformCode));
        }
        if (account.status != AccountStatus::Active) {
            label.text = PictureWords::tr("%1 · %2").arg(label.text, label.look.text);
        }
        const double textWidth = column - markRoom;
        const double height = heightOf(label.text, textWidth, m_look.font);
        label.box = QRectF(next.x() + markRoom, next.y(), textWidth, height);
        const double line = QFontMetricsF(m_look.font).height();
        label.mark = QRectF(next.x(), next.y() + (line - markEdge) / 2, markEdge, markEdge);
        group.labels.append(label);
        next.ry() += height + rowGap;
        bottom = std::max(bottom, label.box.bottom());
    }
    group.size = QSizeF(width, bottom + padding);
    return group;
}

QList<MatrixPicture::Group> MatrixPicture::groupsOf(const QList<MatrixAccount>& accounts,
                                                    const WordBook& words) const
{
    QList<Group> groups;
    QStringList platforms;
    for (const Platform& platform : words.platforms()) {
        platforms.append(platform.code); // in the office's own order
    }
    for (const MatrixAccount& account : accounts) {
        if (!platforms.contains(account.platformCode)) {
            platforms.append(account.platformCode);
        }
    }
    for (const QString& platform : std::as_const(platforms)) {
        QList<MatrixAccount> members;
        for (const MatrixAccount& account : accounts) {
            if (!account.isMain && account.platformCode == platform) {
                members.append(account);
            }
        }
        if (!members.isEmpty()) {
            const QString name = platform.isEmpty() ? PictureWords::tr("Platform not known")
                                                    : words.platform(platform);
            groups.append(
                groupOf(PictureWords::tr("%1 (%2)").arg(name, NumberWords::count(members.size())),
                        members, words, false));
        }
    }
    return groups;
}

void MatrixPicture::place(const Group& group, QPointF corner)
{
    Card card = group.card;
    card.box = QRectF(corner, group.size);
    card.titleBox.translate(corner);
    m_cards.append(card);
    for (Label label : group.labels) {
        label.box.translate(corner);
        label.mark.translate(corner);
        m_labels.append(label);
    }
}

void MatrixPicture::layOut(const QList<MatrixAccount>& accounts, const WordBook& words)
{
    QList<MatrixAccount> mains;
    for (const MatrixAccount& account : accounts) {
        if (account.isMain) {
            mains.append(account);
        }
    }
    const Group middle = groupOf(mains.isEmpty() ? PictureWords::tr("No main account")
                                                 : PictureWords::tr("Main account"),
                                 mains, words, true);
    const QList<Group> groups = groupsOf(accounts, words);
    // Each card goes to the side that is lower so far; the order of platforms stays on each.
    QList<const Group*> sides[2];
    QList<double> heights[2];
    double widths[2] = {0, 0};
    for (const Group& group : groups) {
        const int side = totalHeight(heights[0]) < totalHeight(heights[1]) ? 0 : 1;
        sides[side].append(&group);
        heights[side].append(group.size.height());
        widths[side] = std::max(widths[side], group.size.width());
    }
    const double left = widths[0] > 0 ? widths[0] + linkRoom : 0;
    const double right = widths[1] > 0 ? widths[1] + linkRoom : 0;
    const double width = left + middle.size.width() + right;
    const double titleHeight = heightOf(m_title, width, boldFont());
    m_titleBox = QRectF(0, 0, width, titleHeight);
    const double top = titleHeight + cardGap;
    const double body =
        std::max({totalHeight(heights[0]), totalHeight(heights[1]), middle.size.height()});
    place(middle, {left, top + (body - middle.size.height()) / 2});
    for (const int side : {0, 1}) {
        double y = top + (body - totalHeight(heights[side])) / 2;
        for (const Group* group : std::as_const(sides[side])) {
            // The left cards end where the links begin.
            const double x = side == 0 ? widths[0] - group->size.width() : width - widths[1];
            place(*group, {x, y});
            y += group->size.height() + cardGap;
        }
    }
    m_size = QSizeF(width, top + body);
    placeLegend();
}

void MatrixPicture::placeLegend()
{
    const QFontMetricsF metrics(m_look.font);
    QPointF next(0, m_size.height() + cardGap);
    for (const Label& label : std::as_const(m_labels)) {
        const bool known = std::any_of(m_legend.begin(), m_legend.end(), [&](const Label& one) {
            return one.text == label.look.text;
        });
        if (known) {
            continue;
        }
        Label entry;
        entry.look = label.look;
        entry.text = label.look.text;
        const double width = std::ceil(metrics.horizontalAdvance(entry.text)) + 1;
        if (next.x() > 0 && next.x() + markRoom + width > m_size.width()) {
            next = QPointF(0, next.y() + metrics.height() + rowGap);
        }
        entry.mark =
            QRectF(next.x(), next.y() + (metrics.height() - markEdge) / 2, markEdge, markEdge);
        entry.box = QRectF(next.x() + markRoom, next.y(), width, metrics.height());
        next.rx() += markRoom + width + cardGap;
        m_legend.append(entry);
    }
    if (!m_legend.isEmpty()) {
        m_size.setHeight(m_legend.last().box.bottom());
    }
}

qint64 MatrixPicture::accountAt(QPointF point) const
{
    for (const Label& label : m_labels) {
        if (label.box.united(label.mark).contains(point)) {
            return label.account;
        }
    }
    return 0;
}

QString MatrixPicture::description() const
{
    QStringList sentences{m_title};
    for (const Card& card : m_cards) {
        QStringList names;
        for (const Label& label : m_labels) {
            if (card.box.contains(label.box)) {
                names.append(label.text);
            }
        }
        sentences.append(
            names.isEmpty() ? card.title
                            : PictureWords::tr("%1: %2").arg(card.title, NumberWords::list(names)));
    }
    return sentences.join(QLatin1Char('\n'));
}

void MatrixPicture::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setFont(boldFont());
    painter.setPen(m_look.palette.color(QPalette::Text));
    painter.drawText(m_titleBox, wrapping, m_title);
    paintLinks(painter);
    for (const Card& card : m_cards) {
        paintCard(painter, card);
    }
    painter.setFont(m_look.font);
    for (const QList<Label>* labels : {&m_labels, &m_legend}) {
        for (const Label& label : *labels) {
            paintChipShape(&painter, label.look.shape, label.mark,
                           toneColor(m_look.palette, label.look.tone));
            painter.setPen(m_look.palette.color(QPalette::Text));
            painter.drawText(label.box, wrapping, label.text);
        }
    }
    painter.restore();
}

void MatrixPicture::paintLinks(QPainter& painter) const
{
    painter.setPen(QPen(m_look.palette.color(QPalette::Dark), 1.5));
    painter.setBrush(Qt::NoBrush);
    const QRectF& middle = m_cards.first().box;
    for (const Card& card : m_cards) {
        if (card.isMiddle) {
            continue;
        }
        const bool isLeft = card.box.center().x() < middle.center().x();
        const QPointF from(isLeft ? middle.left() : middle.right(), middle.center().y());
        const QPointF to(isLeft ? card.box.right() : card.box.left(), card.box.center().y());
        const double half = (to.x() - from.x()) / 2;
        QPainterPath path(from);
        path.cubicTo(from + QPointF(half, 0), to - QPointF(half, 0), to);
        painter.drawPath(path);
    }
}

void MatrixPicture::paintCard(QPainter& painter, const Card& card) const
{
    const bool lacksMain = card.isMiddle && !m_labels.value(0).isMain;
    const QPalette& palette = m_look.palette;
    const Tone tone = lacksMain ? Tone::Warning : Tone::Accent;
    painter.setPen(card.isMiddle ? QPen(toneColor(palette, tone), 2.5,
                                        lacksMain ? Qt::DashLine : Qt::SolidLine)
                                 : QPen(palette.color(QPalette::Mid), 1));
    painter.setBrush(card.isMiddle ? toneSurface(palette, tone) : palette.color(QPalette::Base));
    painter.drawRoundedRect(card.box, cornerRadius, cornerRadius);
    painter.setFont(boldFont());
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(card.titleBox, wrapping, card.title);
}

} // namespace juzhen
