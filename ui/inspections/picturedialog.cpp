// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspections/picturedialog.h"

#include "ui/theme/space.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace juzhen {

namespace {

constexpr QSize usualSize(200 * space::unit, 150 * space::unit);

} // namespace

bool PictureDialog::open(const QString& item, const QList<QImage>& pictures, QWidget* parent)
{
    if (pictures.isEmpty()) {
        return false;
    }
    static_cast<QDialog*>(new PictureDialog(item, pictures, parent))->open();
    return true;
}

PictureDialog::PictureDialog(const QString& item, const QList<QImage>& pictures, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("pictureDialog"));
    setWindowTitle(tr("Pictures"));
    resize(usualSize.boundedTo(screen()->availableSize()));
    auto* heading = new QLabel(item, this);
    heading->setWordWrap(true);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("pictures"));
    scroll->setAccessibleName(tr("Pictures"));
    scroll->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget(scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(space::wide);
    for (const QImage& picture : pictures) {
        auto* label = new QLabel(content);
        label->setPixmap(QPixmap::fromImage(picture));
        column->addWidget(label, 0, Qt::AlignLeft);
    }
    column->addStretch();
    scroll->setWidget(content);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
}

} // namespace juzhen
