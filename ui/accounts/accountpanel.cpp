// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountpanel.h"

#include "models/domain/governedfields.h"
#include "models/domain/requiredfields.h"
#include "models/stores/accountstore.h"
#include "models/stores/session.h"
#include "ui/accounts/accountattachments.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/accountmatrix.h"
#include "ui/accounts/accountpictures.h"
#include "ui/accounts/relatedtable.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/lists/historyview.h"
#include "ui/lists/recordnames.h"
#include "ui/lists/statuslook.h"
#include "ui/metrics/accountmetrics.h"
#include "ui/persons/accountcustodies.h"
#include "ui/theme/space.h"
#include "ui/undo/accountedit.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/mergeform.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTabWidget>
#include <QUndoStack>

namespace juzhen {

AccountPanel::AccountPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_conflict(new MergeForm(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    buildHead();
    buildTabs();
    m_names = new RecordNames(m_context, this);
    layout->addWidget(m_conflict.form(), 1);
    connect(m_conflict.form(), &MergeForm::accepted, this, &AccountPanel::storeMerge);
    connect(m_conflict.form(), &MergeForm::declined, this, [this] { m_conflict.end(); });
    buildButtons();
    m_conflict.cover({m_tabs, m_buttons});
    connect(m_form, &AccountForm::modified, this, &AccountPanel::updateButtons);
    updateButtons();
}

void AccountPanel::buildHead()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_icon = new QLabel(this);
    m_icon->setObjectName(QStringLiteral("accountIcon"));
    m_icon->hide();
    m_name = new QLabel(this);
    m_name->setObjectName(QStringLiteral("accountName"));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setType(m_name, TypeSize::Section, QFont::DemiBold);
    m_status = new Chip(this);
    m_missing = new QPushButton(this);
    m_missing->setObjectName(QStringLiteral("accountMissing"));
    m_missing->setFlat(true);
    m_missing->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor where it goes on from
    m_missing->setIcon(icon("next"));
    m_missing->setToolTip(tr("Go to the next field that is to be completed (F8)"));
    connect(m_missing, &QPushButton::clicked, this, &AccountPanel::goToMissing);
    auto* const key = new QShortcut(Qt::Key_F8, this);
    connect(key, &QShortcut::activated, this, &AccountPanel::goToMissing);
    row->addWidget(m_icon);
    row->addWidget(m_name);
    row->addWidget(m_status);
    row->addWidget(m_missing);
    row->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void AccountPanel::buildTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    auto* scroll = new QScrollArea(m_tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form = new AccountForm(m_context, scroll);
    scroll->setWidget(m_form);
    m_filings = new RelatedTable(RelatedTable::Kind::Filings, m_context, m_tabs);
    m_inspections = new RelatedTable(RelatedTable::Kind::Inspections, m_context, m_tabs);
    m_rectification = new RelatedTable(RelatedTable::Kind::Rectification, m_context, m_tabs);
    m_custodies = new AccountCustodies(m_context, m_tabs);
    m_metrics = new AccountMetrics(m_context, m_tabs);
    m_matrix = new AccountMatrix(m_context, m_tabs);
    m_attachments = new AccountAttachments(m_context, m_tabs);
    m_pictures = new AccountPictures(m_context, m_tabs);
    m_history = new HistoryView(m_context, m_tabs);
    m_tabs->addTab(scroll, tr("Data"));
    m_tabs->addTab(m_pictures, tr("Icon and QR code"));
    m_tabs->addTab(m_custodies, tr("Responsible persons"));
    m_tabs->addTab(m_matrix, tr("Matrix"));
    m_tabs->addTab(m_filings, tr("Filings"));
    m_tabs->addTab(m_inspections, tr("Inspections"));
    m_tabs->addTab(m_rectification, tr("Rectification"));
    m_tabs->addTab(m_metrics, tr("Metrics"));
    m_tabs->addTab(m_attachments, tr("Attachments"));
    m_tabs->addTab(m_history, tr("History"));
    static_cast<QVBoxLayout*>(layout())->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AccountPanel::showRelated);
    connect(m_pictures, &AccountPictures::iconShown, this, &AccountPanel::showIcon);
    connect(m_custodies, &AccountCustodies::requestPage, this, &AccountPanel::requestPage);
    connect(m_matrix, &AccountMatrix::requestPage, this, &AccountPanel::requestPage);
    for (RelatedTable* table : {m_filings, m_inspections, m_rectification}) {
        connect(table, &RelatedTable::requestPage, this, &AccountPanel::requestPage);
    }
}

void AccountPanel::buildButtons()
{
    m_buttons = new QWidget(this);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    m_file = new QPushButton(tr("New filing…"), this);
    m_file->setObjectName(QStringLiteral("newFiling"));
    m_contractor = new QPushButton(tr("Contractor"), this);
    m_contractor->setObjectName(QStringLiteral("openContractor"));
    m_discard = new QPushButton(tr("Discard"), this);
    m_discard->setObjectName(QStringLiteral("discardAccount"));
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(QStringLiteral("saveAccount"));
    m_save->setProperty("accent", true);
    row->addWidget(m_file);
    row->addWidget(m_contractor);
    row->addStretch();
    row->addWidget(m_discard);
    row->addWidget(m_save);
    layout()->addWidget(m_buttons);
    connect(m_save, &QPushButton::clicked, this, &AccountPanel::save);
    auto* key = new QShortcut(QKeySequence::Save, this);
    connect(key, &QShortcut::activated, this, [this] {
        if (m_save->isVisible() && m_save->isEnabled()) {
            save();
        }
    });
    connect(m_discard, &QPushButton::clicked, this, &AccountPanel::discard);
    connect(m_contractor, &QPushButton::clicked, this, [this] {
        Q_EMIT requestPage(QStringLiteral("operators"),
                           {{QStringLiteral("operator"), m_form->shown().operatorId.value()}});
    });
    connect(m_file, &QPushButton::clicked, this, [this] {
        Q_EMIT requestPage(QStringLiteral("filings"), {{QStringLiteral("newFor"), shownId()}});
    });
}

void AccountPanel::setUnitChoices(const QList<Choice>& units)
{
    m_form->setUnitChoices(units);
}

void AccountPanel::show(qint64 id)
{
    guarded(this, [&] { showAccount(AccountStore(*m_context.session).require(Id<Account>(id))); });
}

void AccountPanel::startNew()
{
    showAccount(Account{});
    m_tabs->setCurrentIndex(0);
    m_form->offerLink(QGuiApplication::clipboard()->text());
    m_form->focusField(QStringLiteral("name"));
}

void AccountPanel::showAccount(const Account& account)
{
    m_conflict.end();
    m_form->show(account);
    const bool stored = account.id.isValid();
    m_name->setText(stored ? account.name : tr("New account"));
    m_status->setVisible(stored);
    m_status->setLook(statusLook(account.status));
    m_lacksIcon = false; // until it has been looked for
    showMissing();
    for (int tab = 1; tab < m_tabs->count(); ++tab) {
        m_tabs->setTabEnabled(tab, stored);
    }
    m_pictures->show(account);
    showRelated();
    updateButtons();
}

void AccountPanel::showIcon(const QImage& icon)
{
    m_icon->setVisible(!icon.isNull());
    if (!icon.isNull()) {
        const int edge = controlHeight(font());
        const qreal ratio = devicePixelRatioF();
        QPixmap pixmap = QPixmap::fromImage(
            icon.scaled(QSize(edge, edge) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(ratio);
        m_icon->setPixmap(pixmap);
    }
    m_lacksIcon = icon.isNull() && needsIcon(m_form->shown());
    showMissing();
}

void AccountPanel::showMissing()
{
    const Account& account = m_form->shown();
    const auto missing = fieldKeys(missingFields(account)).size() + (m_lacksIcon ? 1 : 0);
    m_missing->setVisible(account.id.isValid() && missing > 0);
    m_missing->setText(tr("%n field(s) to be completed", nullptr, static_cast<int>(missing)));
}

void AccountPanel::goToMissing()
{
    if (m_form->focusNextMissing()) {
        m_tabs->setCurrentIndex(0);
    } else if (m_lacksIcon) {
        m_tabs->setCurrentWidget(m_pictures);
    }
}

void AccountPanel::showRelated()
{
    // Only what is looked at is read.
    guarded(this, [this] {
        if (m_tabs->currentWidget() == m_custodies) {
            m_custodies->show(m_form->shown().id);
        } else if (auto* table = qobject_cast<RelatedTable*>(m_tabs->currentWidget())) {
            table->show(m_form->shown().id);
        } else if (m_tabs->currentWidget() == m_matrix) {
            m_matrix->show(m_form->shown());
        } else if (m_tabs->currentWidget() == m_attachments) {
            m_attachments->show(m_form->shown().id);
        } else if (m_tabs->currentWidget() == m_metrics) {
            m_metrics->show(m_form->shown().id);
        } else if (m_tabs->currentWidget() == m_history) {
            m_history->show(SubjectKind::Account, shownId());
        }
    });
}

qint64 AccountPanel::shownId() const
{
    return m_form->shown().id.value();
}

bool AccountPanel::hasUnsavedEdits() const
{
    return m_form->isModified();
}

bool AccountPanel::save()
{
    bool fits = false;
    if (!guarded(this, [&] { fits = m_form->check(); })) { // it asks the register for the unit
        return false;
    }
    if (!fits) {
        m_tabs->setCurrentIndex(0);
        return false;
    }
    return store(m_form->shown(), m_form->edited());
}

bool AccountPanel::store(const Account& before, const Account& wanted)
{
    bool done = false;
    guarded(this, [&] {
        Account stored = wanted;
        try {
            if (wanted.id.isValid()) {
                stored = edit::account(*m_context.session, *m_context.undo, before, wanted);
            } else {
                AccountStore(*m_context.session).create(stored);
            }
        } catch (const Error& error) {
            if (error.kind() == Error::Kind::Conflict) {
                startMerge(before, wanted);
                return;
            }
            const bool taken = error.kind() == Error::Kind::Invalid
                               && error.subject() == QLatin1String("platform_id");
            if (taken
                && m_form->showProblem(error.subject(),
                                       tr("Another account of this platform has this id."))) {
                m_tabs->setCurrentIndex(0);
                return;
            }
            throw;
        }
        showAccount(AccountStore(*m_context.session).require(stored.id));
        done = true;
        Q_EMIT saved(stored.id.value());
    });
    return done;
}

void AccountPanel::startMerge(const Account& before, const Account& mine)
{
    Session& session = *m_context.session;
    const RecordMerge<Account> versions{before, AccountStore(session).require(before.id), mine};
    m_conflict.start(versions,
                     tr("Somebody else has changed this account while you were typing (%1). "
                        "Choose what shall be stored; nothing is written before.")
                         .arg(lastChangeOf(session, SubjectKind::Account, before.id.value())),
                     m_names->changeWords(), [&versions](const QString& key) {
                         // A filing governs it: it may be filled where it is empty, no more.
                         const auto* column = accountColumn(key);
                         return isGoverned(key)
                                && !column->read(versions.theirs).toString().isEmpty();
                     });
}

bool AccountPanel::storeMerge()
{
    return store(m_conflict.theirs(), m_conflict.merged());
}

void AccountPanel::discard()
{
    if (shownId() > 0) {
        show(shownId());
    } else {
        showAccount(Account{});
    }
}

void AccountPanel::reload()
{
    if (shownId() > 0 && !hasUnsavedEdits()) {
        show(shownId());
    }
}

void AccountPanel::focusField(const QString& key)
{
    m_tabs->setCurrentIndex(0);
    m_form->focusField(key);
}

void AccountPanel::updateButtons()
{
    const bool modified = m_form->isModified();
    const bool mayEdit = m_context.session->may(Permission::EditAccounts);
    m_save->setEnabled(modified && mayEdit);
    m_discard->setEnabled(modified);
    m_file->setEnabled(shownId() > 0 && m_context.session->may(Permission::EditFilings));
    m_contractor->setVisible(m_form->shown().operatorId.isValid());
    Q_EMIT modifiedChanged(modified);
}

} // namespace juzhen
