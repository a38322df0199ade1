// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persons/personpanel.h"

#include "models/stores/personstore.h"
#include "models/stores/session.h"
#include "models/stores/thresholdstore.h"
#include "models/text/numberwords.h"
#include "ui/feedback/guarded.h"
#include "ui/forms/newunit.h"
#include "ui/lists/historyview.h"
#include "ui/lists/recordnames.h"
#include "ui/lists/statuslook.h"
#include "ui/persons/personaccounts.h"
#include "ui/persons/personform.h"
#include "ui/theme/space.h"
#include "ui/undo/personedit.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

namespace juzhen {

PersonPanel::PersonPanel(const PageContext& context, QWidget* parent)
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
    connect(m_conflict.form(), &MergeForm::accepted, this, &PersonPanel::storeMerge);
    connect(m_conflict.form(), &MergeForm::declined, this, [this] { m_conflict.end(); });
    m_conflict.cover({m_tabs, m_buttons});
    connect(m_form, &RecordForm::edited, this, &PersonPanel::updateButtons);
    updateButtons();
}

void PersonPanel::buildHead()
{
    m_name = new QLabel(this);
    m_name->setObjectName(QStringLiteral("personName"));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setType(m_name, TypeSize::Section, QFont::DemiBold);
    m_state = new Chip(this);
    m_last = new QLabel(this);
    m_last->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_name);
    row->addWidget(m_state);
    row->addWidget(m_last);
    row->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void PersonPanel::buildTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("personTabs"));
    m_tabs->setDocumentMode(true);
    auto* scroll = new QScrollArea(m_tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form = new PersonForm(scroll);
    offerNewUnit(m_form->editor(QStringLiteral("unit_id")), m_context);
    scroll->setWidget(m_form);
    m_accounts = new PersonAccounts(m_context, m_tabs);
    m_history = new HistoryView(m_context, m_tabs);
    m_tabs->addTab(scroll, tr("Data"));
    m_tabs->addTab(m_accounts, tr("Accounts and roles"));
    m_tabs->addTab(m_history, tr("History"));
    static_cast<QVBoxLayout*>(layout())->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PersonPanel::showRelated);
    connect(m_accounts, &PersonAccounts::requestPage, this, &PersonPanel::requestPage);
}

void PersonPanel::buildButtons()
{
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_handover = new QPushButton(tr("Hand over…"), this);
    m_handover->setObjectName(QStringLiteral("handOver"));
    m_discard = new QPushButton(tr("Discard"), this);
    m_discard->setObjectName(QStringLiteral("discardPerson"));
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(QStringLiteral("savePerson"));
    m_save->setProperty("accent", true);
    m_save->setShortcut(QKeySequence::Save);
    row->addWidget(m_handover);
    row->addStretch();
    row->addWidget(m_discard);
    row->addWidget(m_save);
    connect(m_handover, &QPushButton::clicked, this, &PersonPanel::handoverWanted);
    connect(m_save, &QPushButton::clicked, this, &PersonPanel::save);
    connect(m_discard, &QPushButton::clicked, this, &PersonPanel::discard);
}

void PersonPanel::setUnitChoices(const QList<Choice>& units)
{
    m_form->setUnitChoices(units);
}

void PersonPanel::show(qint64 id)
{
    guarded(this, [&] { showPerson(PersonStore(*m_context.session).require(Id<Person>(id))); });
}

void PersonPanel::startNew(Id<Unit> unit)
{
    Person person;
    person.unitId = unit;
    showPerson(person);
    m_tabs->setCurrentIndex(0);
    m_form->focusField(QStringLiteral("name"));
}

void PersonPanel::showPerson(const Person& person)
{
    m_conflict.end();
    m_form->show(person);
    const bool stored = person.id.isValid();
    m_name->setText(stored ? person.name : tr("New person"));
    m_state->setVisible(stored);
    const int warnDays = ThresholdStore(*m_context.session).current().handoverWarnDays;
    m_state->setLook(statusLook(stateOf(person, m_context.session->clock().today(), warnDays)));
    m_last->setText(person.validTo.isValid()
                        ? tr("last day %1").arg(NumberWords::date(person.validTo))
                        : QString());
    for (int tab = 1; tab < m_tabs->count(); ++tab) {
        m_tabs->setTabEnabled(tab, stored);
    }
    showRelated();
    updateButtons();
}

void PersonPanel::showRelated()
{
    // Only what is looked at is read.
    guarded(this, [this] {
        if (!shown().id.isValid()) {
            return;
        }
        if (m_tabs->currentWidget() == m_accounts) {
            m_accounts->show(shown());
        } else if (m_tabs->currentWidget() == m_history) {
            m_history->show(SubjectKind::Person, shown().id.value());
        }
    });
}

void PersonPanel::showAccounts()
{
    m_tabs->setCurrentWidget(m_accounts);
    showRelated();
}

const Person& PersonPanel::shown() const
{
    return m_form->shown();
}

bool PersonPanel::hasUnsavedEdits() const
{
    return m_form->isModified();
}

bool PersonPanel::save()
{
    if (!m_form->check()) {
        m_tabs->setCurrentIndex(0);
        return false;
    }
    return store(shown(), m_form->edited());
}

bool PersonPanel::store(const Person& before, const Person& wanted)
{
    bool done = false;
    guarded(this, [&] {
        PersonStore store(*m_context.session);
        Person stored = wanted;
        if (!wanted.id.isValid()) {
            store.create(stored);
        } else if (!editUnlessChanged(
                       [&] {
                           stored =
                               edit::person(*m_context.session, *m_context.undo, before, wanted);
                       },
                       [&] { startMerge(before, wanted); })) {
            return;
        }
        showPerson(store.require(stored.id));
        done = true;
        Q_EMIT saved(stored.id.value());
    });
    return done;
}

void PersonPanel::startMerge(const Person& before, const Person& mine)
{
    Session& session = *m_context.session;
    const RecordMerge<Person> versions{before, PersonStore(session).require(before.id), mine};
    m_conflict.start(
        versions,
        tr("Somebody else has changed this person while you were typing (%1). Choose what shall "
           "be stored; nothing is written before.")
            .arg(lastChangeOf(session, SubjectKind::Person, before.id.value())),
        m_names->changeWords());
}

bool PersonPanel::storeMerge()
{
    return store(m_conflict.theirs(), m_conflict.merged());
}

void PersonPanel::discard()
{
    if (shown().id.isValid()) {
        show(shown().id.value());
    } else {
        showPerson(Person(shown()));
    }
}

void PersonPanel::reload()
{
    if (shown().id.isValid() && !hasUnsavedEdits()) {
        show(shown().id.value());
    }
}

void PersonPanel::updateButtons()
{
    const bool modified = m_form->isModified();
    const bool mayEdit = m_context.session->may(Permission::EditAccounts);
    m_handover->setEnabled(!modified && shown().id.isValid() && mayEdit);
    m_save->setEnabled(modified && mayEdit);
    m_discard->setEnabled(modified);
}

} // namespace juzhen
