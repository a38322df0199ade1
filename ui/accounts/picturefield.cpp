// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/picturefield.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tonelabel.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>

namespace juzhen {

namespace {

constexpr int pictureEdge = 36 * space::unit;
constexpr int signEdge = 8 * space::unit;

/// The local file in @p given, if there is one.
QString fileIn(const QMimeData* given)
{
    const auto urls = given->urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

} // namespace

/// The picture itself, which can have the focus, so that Ctrl+V has a place to go.
class PictureField::Frame : public QWidget
{
public:
    explicit Frame(PictureField* field)
        : QWidget(field)
        , m_field(field)
    {
        setFixedSize(pictureEdge, pictureEdge);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        const QRect inside = rect().adjusted(0, 0, -1, -1);
        painter.setPen(palette().color(hasFocus() ? QPalette::Link : QPalette::Mid));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRect(inside);
        const QImage& picture = m_field->picture();
        if (picture.isNull()) {
            QRect sign(0, 0, signEdge, signEdge);
            sign.moveCenter(inside.center());
            icon("image").paint(&painter, sign, Qt::AlignCenter, QIcon::Disabled);
            return;
        }
        const QRect room =
            inside.adjusted(space::tight, space::tight, -space::tight, -space::tight);
        QRect place({}, picture.size().scaled(room.size(), Qt::KeepAspectRatio));
        place.moveCenter(room.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, picture);
    }

private:
    PictureField* m_field;
};

PictureField::PictureField(const QString& name, const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_frame(new Frame(this))
    , m_words(new ToneLabel({}, Tone::Neutral, this))
    , m_problem(new ToneLabel({}, Tone::Danger, this))
    , m_buttons(new FlowLayout)
{
    setObjectName(name);
    setAccessibleName(title);
    setAcceptDrops(true);
    m_frame->setObjectName(name + QStringLiteral("Picture"));
    m_frame->setAccessibleName(title);
    m_words->setObjectName(name + QStringLiteral("Words"));
    m_problem->setObjectName(name + QStringLiteral("Problem"));
    auto* heading = new QLabel(title, this);
    setType(heading, TypeSize::Section, QFont::DemiBold);
    for (QLabel* label : {static_cast<QLabel*>(m_words), static_cast<QLabel*>(m_problem)}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_problem->hide();
    buildButtons();
    auto* column = new QVBoxLayout;
    column->setSpacing(space::small);
    column->addWidget(heading);
    column->addWidget(m_words);
    column->addWidget(m_problem);
    column->addLayout(m_buttons);
    column->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::wide);
    row->addWidget(m_frame, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    auto* key = new QShortcut(QKeySequence::Paste, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &PictureField::paste);
}

void PictureField::buildButtons()
{
    m_buttons->setContentsMargins({});
    m_buttons->setSpacing(space::small);
    m_choose = addButton(QStringLiteral("Choose"), tr("Choose a file…"));
    m_paste = addButton(QStringLiteral("Paste"), tr("Paste"));
    m_remove = addButton(QStringLiteral("Remove"), tr("Remove"));
    connect(m_choose, &QPushButton::clicked, this, &PictureField::fileWanted);
    connect(m_paste, &QPushButton::clicked, this, &PictureField::paste);
    connect(m_remove, &QPushButton::clicked, this, &PictureField::removalWanted);
}

QPushButton* PictureField::addButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName() + name);
    m_buttons->addWidget(button);
    return button;
}

void PictureField::setPicture(const QImage& picture)
{
    m_picture = picture;
    m_frame->update();
}

void PictureField::setWords(const QString& words, Tone tone)
{
    m_words->setText(words);
    m_words->setTone(tone);
    m_frame->setAccessibleDescription(words);
}

void PictureField::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void PictureField::setEditable(bool mayEdit, bool mayRemove)
{
    m_editable = mayEdit;
    m_choose->setEnabled(mayEdit);
    m_paste->setEnabled(mayEdit);
    m_remove->setVisible(mayRemove);
    m_remove->setEnabled(mayEdit);
}

void PictureField::paste()
{
    if (m_editable && !take(QGuiApplication::clipboard()->mimeData())) {
        setProblem(tr("There is no picture on the clipboard. Copy one first, or choose a file."));
    }
}

bool PictureField::take(const QMimeData* given)
{
    if (!given) {
        return false;
    }
    if (const QString file = fileIn(given); !file.isEmpty()) {
        Q_EMIT fileGiven(file);
        return true;
    }
    const QImage image = qvariant_cast<QImage>(given->imageData());
    if (image.isNull()) {
        return false;
    }
    Q_EMIT imageGiven(image);
    return true;
}

void PictureField::dragEnterEvent(QDragEnterEvent* event)
{
    const QMimeData* given = event->mimeData();
    if (m_editable && (given->hasImage() || !fileIn(given).isEmpty())) {
        event->acceptProposedAction();
    }
}

void PictureField::dropEvent(QDropEvent* event)
{
    if (take(event->mimeData())) {
        event->acceptProposedAction();
    }
}

} // namespace juzhen
