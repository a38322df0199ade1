// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operators/operatorpanel.h"

#include "models/stores/operatorstore.h"
#include "models/stores/session.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/questions.h"
#include "ui/lists/historyview.h"
#include "ui/lists/recordnames.h"
#include "ui/operators/operatorcontracts.h"
#include "ui/operators/operatorform.h"
#include "ui/operators/operatorqualifications.h"
#include "ui/theme/space.h"
#include "ui/undo/operatoredit.h"
#include "ui/units/unitaccounts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

namespace juzhen {

OperatorPanel::OperatorPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_names(new RecordNames(context, this))
    , m_conflict(new MergeForm(this))
    , m_buttons(new QWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    buildHead();
    buildTabs();
    layout->addWidget(m_conflict.form(), 1);
    buildButtons();
    layout->addWidget(m_buttons);
    connect(m_conflict.form(), &MergeForm::accepted, this, &OperatorPanel::storeMerge);
    connect(m_conflict.form(), &MergeForm::declined, this, [this] { m_conflict.end(); });
    m_conflict.cover({m_tabs, m_buttons});
    connect(m_form, &RecordForm::edited, this, &OperatorPanel::updateButtons);
    updateButtons();
}

void OperatorPanel::buildHead()
{
    m_name = new QLabel(this);
    m_name->setObjectName(QStringLiteral("operatorName"));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setType(m_name, TypeSize::Section, QFont::DemiBold);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_name);
    row->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void OperatorPanel::buildTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("operatorTabs"));
    m_tabs->setDocumentMode(true);
    auto* scroll = new QScrollArea(m_tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form = new OperatorForm(scroll);
    scroll->setWidget(m_form);
    m_qualifications = new OperatorQualifications(m_context, m_tabs);
    m_contracts = new OperatorContracts(m_context, m_tabs);
    m_accounts = new UnitAccounts(m_context, m_tabs);
    m_history = new HistoryView(m_context, m_tabs);
    m_tabs->addTab(scroll, tr("Data"));
    m_tabs->addTab(m_qualifications, tr("Qualifications"));
    m_tabs->addTab(m_contracts, tr("Contracts"));
    m_tabs->addTab(m_accounts, tr("Accounts"));
    m_tabs->addTab(m_history, tr("History"));
    static_cast<QVBoxLayout*>(layout())->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_buttons->setVisible(tab == 0); // the records have buttons of their own
        showRelated();
    });
    connect(m_accounts, &UnitAccounts::requestPage, this, &OperatorPanel::requestPage);
    for (OperatorRecords* records : {static_cast<OperatorRecords*>(m_qualifications),
                                     static_cast<OperatorRecords*>(m_contracts)}) {
        connect(records, &OperatorRecords::edited, this, &OperatorPanel::updateButtons);
    }
}

void OperatorPanel::buildButtons()
{
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_remove = new QPushButton(tr("Delete"), this);
    m_remove->setObjectName(QStringLiteral("removeOperator"));
    m_discard = new QPushButton(tr("Discard"), this);
    m_discard->setObjectName(QStringLiteral("discardOperator"));
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(QStringLiteral("saveOperator"));
    m_save->setProperty("accent", true);
    m_save->setShortcut(QKeySequence::Save);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(m_discard);
    row->addWidget(m_save);
    connect(m_remove, &QPushButton::clicked, this, &OperatorPanel::askRemoval);
    connect(m_save, &QPushButton::clicked, this, &OperatorPanel::save);
    connect(m_discard, &QPushButton::clicked, this, &OperatorPanel::discard);
}

void OperatorPanel::setUnitChoices(const QList<Choice>& units)
{
    m_units = units;
    showRelated();
}

void OperatorPanel::show(qint64 id)
{
    guarded(this,
            [&] { showOperator(OperatorStore(*m_context.session).require(Id<Operator>(id))); });
}

void OperatorPanel::startNew()
{
    showOperator(Operator());
    m_tabs->setCurrentIndex(0);
    m_form->focusField(QStringLiteral("name"));
}

void OperatorPanel::showOperator(const Operator& contractor)
{
    m_conflict.end();
    m_form->show(contractor);
    const bool stored = contractor.id.isValid();
    m_name->setText(stored ? contractor.name : tr("New contractor"));
    for (int tab = 1; tab < m_tabs->count(); ++tab) {
        m_tabs->setTabEnabled(tab, stored);
    }
    m_buttons->setVisible(m_tabs->currentIndex() == 0);
    showRelated();
    updateButtons();
}

void OperatorPanel::showRelated()
{
    // Only what is looked at is read.
    guarded(this, [this] {
        const Id<Operator> id = shown().id;
        if (!id.isValid()) {
            return;
        }
        if (m_tabs->currentWidget() == m_qualifications) {
            m_qualifications->show(id);
        } else if (m_tabs->currentWidget() == m_contracts) {
            QList<Choice> accounts;
            const auto run = OperatorStore(*m_context.session).accounts(id);
            for (const Account& account : run) {
                accounts.append({QString::number(account.id.value()), account.name, {}});
            }
            m_contracts->setChoices(m_units, accounts);
            m_contracts->show(id);
        } else if (m_tabs->currentWidget() == m_accounts) {
            m_accounts->show(OperatorStore(*m_context.session).accounts(id), shown().name,
                             tr("This contractor runs no accounts."));
        } else if (m_tabs->currentWidget() == m_history) {
            m_history->show(SubjectKind::Operator, id.value());
        }
    });
}

void OperatorPanel::showTerms(bool contracts)
{
    m_tabs->setCurrentWidget(contracts ? static_cast<QWidget*>(m_contracts) : m_qualifications);
}

void OperatorPanel::askRemoval()
{
    m_context.questions->confirm(
        this,
        {tr("Delete “%1”?").arg(shown().name),
         tr("The contractor “%1” and its qualifications will be deleted.").arg(shown().name),
         tr("The history keeps what they said."), tr("Delete"), true},
        [this] {
            if (guarded(this, [this] { OperatorStore(*m_context.session).remove(shown()); })) {
                Q_EMIT removed();
            }
        });
}

const Operator& OperatorPanel::shown() const
{
    return m_form->shown();
}

bool OperatorPanel::hasUnsavedEdits() const
{
    return m_form->isModified() || m_qualifications->hasUnsavedEdits()
           || m_contracts->hasUnsavedEdits();
}

bool OperatorPanel::save()
{
    if (!m_form->check()) {
        m_tabs->setCurrentIndex(0);
        return false;
    }
    return store(shown(), m_form->edited());
}

bool OperatorPanel::store(const Operator& before, const Operator& wanted)
{
    bool done = false;
    guarded(this, [&] {
        OperatorStore store(*m_context.session);
        Operator stored = wanted;
        if (!wanted.id.isValid()) {
            store.create(stored);
        } else if (!editUnlessChanged(
                       [&] {
                           stored = edit::contractor(*m_context.session, *m_context.undo, before,
                                                     wanted);
                       },
                       [&] { startMerge(before, wanted); })) {
            return;
        }
        showOperator(store.require(stored.id));
        done = true;
        Q_EMIT saved(stored.id.value());
    });
    return done;
}

void OperatorPanel::startMerge(const Operator& before, const Operator& mine)
{
    Session& session = *m_context.session;
    const RecordMerge<Operator> versions{before, OperatorStore(session).require(before.id), mine};
    m_conflict.start(versions,
                     tr("Somebody else has changed this contractor while you were typing (%1). "
                        "Choose what shall "
                        "be stored; nothing is written before.")
                         .arg(lastChangeOf(session, SubjectKind::Operator, before.id.value())),
                     m_names->changeWords());
}

bool OperatorPanel::storeMerge()
{
    return store(m_conflict.theirs(), m_conflict.merged());
}

void OperatorPanel::discard()
{
    if (shown().id.isValid()) {
        show(shown().id.value());
    } else {
        showOperator(Operator(shown()));
    }
}

void OperatorPanel::reload()
{
    if (shown().id.isValid() && !hasUnsavedEdits()) {
        show(shown().id.value());
    }
}

void OperatorPanel::updateButtons()
{
    const bool modified = m_form->isModified();
    const bool mayEdit = m_context.session->may(Permission::EditAccounts);
    m_remove->setEnabled(!hasUnsavedEdits() && shown().id.isValid() && mayEdit);
    m_save->setEnabled(modified && mayEdit);
    m_discard->setEnabled(modified);
}

} // namespace juzhen
