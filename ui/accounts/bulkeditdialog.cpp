// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/bulkeditdialog.h"

#include "models/domain/governedfields.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/errorwords.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"
#include "ui/accounts/bulkeditfields.h"
#include "ui/accounts/bulkeditpreview.h"
#include "ui/feedback/message.h"
#include "ui/feedback/tasklist.h"
#include "ui/theme/space.h"
#include "ui/undo/bulkundo.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace juzhen {

BulkEditDialog::BulkEditDialog(const PageContext& context,
                               const QList<qint64>& accounts,
                               QWidget* page)
    : QDialog(page)
    , m_context(context)
    , m_page(page)
    , m_accounts(accounts)
    , m_pages(new QStackedWidget(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("bulkEditDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Edit %1 accounts").arg(NumberWords::count(accounts.size())));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    column->setSpacing(space::normal);
    m_pages->addWidget(makeFieldPage());
    m_preview = new BulkEditPreview(m_context, m_pages);
    m_pages->addWidget(m_preview);
    column->addWidget(m_pages, 1);
    m_problem->setObjectName(QStringLiteral("bulkProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addLayout(makeButtons());
    resize(180 * space::unit, 150 * space::unit);
    connect(m_fields, &BulkEditFields::changed, this, &BulkEditDialog::updateButtons);
    updateButtons();
}

QWidget* BulkEditDialog::makeFieldPage()
{
    auto* const page = new QWidget(m_pages);
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    QStringList governed;
    for (const QLatin1String field : governedFields) {
        governed.append(FieldWords::label(SubjectKind::Account, QString(field)));
    }
    auto* const words = new QLabel(
        tr("Only ticked fields are written; an empty ticked field is cleared. %1 are changed by "
           "filings and can't be edited here.")
            .arg(NumberWords::list(governed)),
        page);
    words->setObjectName(QStringLiteral("bulkExplanation"));
    words->setWordWrap(true);
    m_fields = new BulkEditFields(m_context, page);
    auto* const scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_fields);
    column->addWidget(words);
    column->addWidget(scroll, 1);
    return page;
}

QLayout* BulkEditDialog::makeButtons()
{
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::small);
    auto* const cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_back = new QPushButton(tr("Back"), this);
    m_back->setObjectName(QStringLiteral("bulkBack"));
    m_back->setAutoDefault(false);
    m_next = new QPushButton(this);
    m_next->setObjectName(QStringLiteral("bulkNext"));
    m_next->setProperty("accent", true);
    m_next->setDefault(true);
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &BulkEditDialog::showFields);
    connect(m_next, &QPushButton::clicked, this,
            [this] { m_pages->currentIndex() == 0 ? look() : apply(); });
    return row;
}

BulkEdit BulkEditDialog::wanted() const
{
    return {m_accounts, m_fields->values()};
}

void BulkEditDialog::look()
{
    m_busy = true;
    m_problem->hide();
    updateButtons();
    m_context.reader
        ->run([edit = wanted()](Session& session, Progress&) {
            return BulkEditStore(session).preview(edit);
        })
        .then(this, [this](const BulkPreview& preview) { showPreview(preview); })
        .onFailed(this, [this](const Error& error) { fail(error); });
}

void BulkEditDialog::showFields()
{
    m_problem->hide();
    m_pages->setCurrentIndex(0);
    updateButtons();
}

void BulkEditDialog::showPreview(const BulkPreview& preview)
{
    m_busy = false;
    m_changed = preview.changed;
    m_preview->show(preview);
    m_pages->setCurrentIndex(1);
    updateButtons();
}

void BulkEditDialog::reject()
{
    if (!m_writing) {
        QDialog::reject();
    }
}

void BulkEditDialog::apply()
{
    m_busy = true;
    m_writing = true;
    m_problem->hide();
    updateButtons();
    const QString title =
        tr("Edit of %1 accounts: %2")
            .arg(NumberWords::count(m_changed), NumberWords::list(m_fields->labels()));
    const auto progress = std::make_shared<Progress>();
    progress->start(m_accounts.size());
    const int entry = m_context.tasks->add(title, progress);
    m_context.jobs
        ->run(
            [edit = wanted(), title](Session& session, Progress& step) {
                return BulkEditStore(session).apply(edit, title,
                                                    [&step](qint64 done) { step.advance(done); });
            },
            progress)
        .then(this,
              [this, entry, title](const BulkChange& change) {
                  m_context.tasks->remove(entry);
                  finish(change, title);
              })
        .onFailed(this, [this, entry](const Error& error) {
            m_context.tasks->remove(entry);
            fail(error);
        });
}

void BulkEditDialog::finish(const BulkChange& change, const QString& title)
{
    if (!change.rows.isEmpty()) {
        edit::pushBulk(m_context, m_page, change, title);
    }
    showSuccess(m_page, tr("%1 accounts are changed. Undo takes all of it back.")
                            .arg(NumberWords::count(change.rows.size())));
    accept();
}

void BulkEditDialog::updateButtons()
{
    const bool fields = m_pages->currentIndex() == 0;
    m_back->setVisible(!fields);
    m_back->setEnabled(!m_busy);
    m_pages->setEnabled(!m_busy);
    if (fields) {
        m_next->setText(tr("Look at the changes"));
        m_next->setEnabled(!m_busy && !m_fields->values().isEmpty() && !m_fields->isUnreadable());
    } else {
        m_next->setText(tr("Change %1 accounts").arg(NumberWords::count(m_changed)));
        m_next->setEnabled(!m_busy && m_changed > 0);
    }
}

void BulkEditDialog::fail(const Error& error)
{
    m_busy = false;
    m_writing = false;
    m_problem->setText(ErrorWords::sentence(error));
    m_problem->show();
    updateButtons();
}

} // namespace juzhen
