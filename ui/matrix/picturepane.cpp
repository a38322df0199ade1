// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/picturepane.h"

#include "models/exchange/safefile.h"
#include "models/reports/documentrenderer.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/matrix/picturecanvas.h"
#include "ui/matrix/picturefiles.h"
#include "ui/reports/previewdialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace juzhen {

PicturePane::PicturePane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_stack))
    , m_canvas(new PictureCanvas)
    , m_empty(new EmptyState(m_stack))
    , m_save(new QPushButton(icon("image"), tr("Save picture…"), this))
    , m_print(new QPushButton(icon("print"), tr("Print…"), this))
{
    m_scroll->setObjectName(QStringLiteral("pictureScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_canvas);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    m_save->setObjectName(QStringLiteral("savePicture"));
    m_print->setObjectName(QStringLiteral("printPicture"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_stack, 1);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_print);
    foot->addWidget(m_save);
    layout->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &PicturePane::askToSave);
    connect(m_print, &QPushButton::clicked, this, &PicturePane::print);
    connect(m_canvas, &PictureCanvas::accountWanted, this, &PicturePane::accountWanted);
    clear();
}

void PicturePane::clear()
{
    ++m_asked;
    sayNothing(tr("Choose a region, system or unit."),
               tr("Its matrix is drawn with the main account in the middle."));
}

void PicturePane::sayNothing(const QString& text, const QString& hint)
{
    m_picture.reset();
    m_accounts.clear();
    m_empty->setContent(QStringLiteral("matrix"), text, hint);
    m_stack->setCurrentWidget(m_empty);
    m_save->setEnabled(false);
    m_print->setEnabled(false);
}

void PicturePane::show(UnitHierarchy hierarchy,
                       const QString& place,
                       qint64 unit,
                       const QString& name)
{
    const quint64 asked = ++m_asked;
    m_context.reader
        ->run([hierarchy, place, unit](Session& session, Progress&) {
            return MatrixStore(session).members(hierarchy, place, unit, mostAccounts);
        })
        .then(this,
              [this, asked, name](const MatrixMembers& members) {
                  if (asked == m_asked) {
                      m_name = name;
                      take(members);
                  }
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void PicturePane::take(const MatrixMembers& members)
{
    if (members.total == 0) {
        sayNothing(tr("%1 has no account.").arg(m_name),
                   tr("Accounts that are closed or cancelled aren't drawn."));
        return;
    }
    if (members.total > members.accounts.size()) {
        sayNothing(tr("%1 has %2 accounts, too many for one picture.")
                       .arg(m_name, NumberWords::count(members.total)),
                   tr("Choose a region or unit below it; up to %1 accounts can be drawn.")
                       .arg(NumberWords::count(mostAccounts)));
        return;
    }
    m_accounts = members.accounts;
    draw();
}

void PicturePane::draw()
{
    m_picture = std::make_shared<const MatrixPicture>(m_name, m_accounts, *m_context.words,
                                                      MatrixPicture::Look{palette(), font()});
    m_canvas->setPicture(m_picture);
    m_stack->setCurrentWidget(m_scroll);
    m_save->setEnabled(true);
    m_print->setEnabled(true);
}

void PicturePane::changeEvent(QEvent* event)
{
    const bool looks =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looks && m_picture) {
        draw();
    }
    QWidget::changeEvent(event);
}

MatrixPicture PicturePane::onPaper() const
{
    return MatrixPicture(m_name, m_accounts, *m_context.words, paperLook());
}

void PicturePane::askToSave()
{
    const FileQuestion question{
        tr("Save the picture of the matrix"),
        QStringLiteral("reports"),
        {tr("PDF documents (*.pdf)"), tr("Pictures (*.png)"), tr("Drawings (*.svg)")},
        tr("Matrix of %1").arg(m_name) + QStringLiteral(".pdf"),
        QStringLiteral("pdf")};
    m_context.questions->saveFile(this, question, [this](const QString& path) { save(path); });
}

void PicturePane::save(const QString& path)
{
    if (!m_picture) {
        return;
    }
    const MatrixPicture paper = onPaper();
    const QString ending = QFileInfo(path).suffix().toLower();
    const Document document = pictureDocument(paper, m_context.session->clock().today());
    m_context.jobs
        ->run([paper, document, ending, path](Session&, Progress&) {
            if (ending != QLatin1String("png") && ending != QLatin1String("svg")) {
                DocumentRenderer().layOut(document).writePdf(path);
                return;
            }
            const QByteArray content =
                ending == QLatin1String("svg") ? pictureSvg(paper) : picturePng(paper);
            SafeFile file(path, content.size());
            file.write(content);
            file.commit();
        })
        .then(this, [this, path] { showWritten(this, path); })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void PicturePane::print()
{
    if (!m_picture) {
        return;
    }
    const Document document = pictureDocument(onPaper(), m_context.session->clock().today());
    m_context.jobs
        ->run([document](Session&, Progress&) {
            return std::make_shared<const DocumentLayout>(DocumentRenderer().layOut(document));
        })
        .then(this,
              [this](const std::shared_ptr<const DocumentLayout>& layout) {
                  auto* dialog = new PreviewDialog(m_context, layout, this);
                  dialog->setAttribute(Qt::WA_DeleteOnClose);
                  dialog->open();
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

} // namespace juzhen
