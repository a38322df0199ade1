// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/unitpanel.h"

#include "models/stores/session.h"
#include "models/stores/unitstore.h"
#include "ui/feedback/guarded.h"
#include "ui/lists/historyview.h"
#include "ui/lists/recordnames.h"
#include "ui/lists/statuslook.h"
#include "ui/theme/space.h"
#include "ui/undo/unitedit.h"
#include "ui/units/unitaccounts.h"
#include "ui/units/unitchanges.h"
#include "ui/units/unitform.h"
#include "ui/units/unitresults.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

namespace juzhen {

UnitPanel::UnitPanel(const PageContext& context, QWidget* parent)
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
    connect(m_conflict.form(), &MergeForm::accepted, this, &UnitPanel::storeMerge);
    connect(m_conflict.form(), &MergeForm::declined, this, [this] { m_conflict.end(); });
    m_conflict.cover({m_tabs, m_buttons});
    connect(m_form, &RecordForm::edited, this, &UnitPanel::updateButtons);
    updateButtons();
}

void UnitPanel::buildHead()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    m_name = new QLabel(this);
    m_name->setObjectName(QStringLiteral("unitName"));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setWordWrap(true);
    setType(m_name, TypeSize::Section, QFont::DemiBold);
    column->addWidget(m_name);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_status = new Chip(this);
    m_vertical = new Chip({tr("Vertically managed"), Tone::Info, ChipShape::Bar}, this);
    m_vertical->setToolTip(tr("Follows the superior of its own system and is left out of local "
                              "counts."));
    m_missing = new QLabel(this);
    m_missing->setObjectName(QStringLiteral("unitMissing"));
    m_missing->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_status);
    row->addWidget(m_vertical);
    row->addWidget(m_missing);
    row->addStretch();
    column->addLayout(row);
}

void UnitPanel::buildTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("unitTabs"));
    m_tabs->setDocumentMode(true);
    auto* scroll = new QScrollArea(m_tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form = new UnitForm(m_context, scroll);
    scroll->setWidget(m_form);
    m_accounts = new UnitAccounts(m_context, m_tabs);
    m_results = new UnitResults(m_context, m_tabs);
    m_changes = new UnitChanges(m_context, m_tabs);
    m_history = new HistoryView(m_context, m_tabs);
    m_tabs->addTab(scroll, tr("Data"));
    m_tabs->addTab(m_accounts, tr("Accounts"));
    m_tabs->addTab(m_results, tr("Results"));
    m_tabs->addTab(m_changes, tr("Reorganisations"));
    m_tabs->addTab(m_history, tr("History"));
    static_cast<QVBoxLayout*>(layout())->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &UnitPanel::showRelated);
    connect(m_accounts, &UnitAccounts::requestPage, this, &UnitPanel::requestPage);
    connect(m_changes, &UnitChanges::unitWanted, this, &UnitPanel::unitWanted);
}

void UnitPanel::buildButtons()
{
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_discard = new QPushButton(tr("Discard"), this);
    m_discard->setObjectName(QStringLiteral("discardUnit"));
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(QStringLiteral("saveUnit"));
    m_save->setProperty("accent", true);
    m_save->setShortcut(QKeySequence::Save);
    row->addWidget(makeReorganise());
    row->addStretch();
    row->addWidget(m_discard);
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &UnitPanel::save);
    connect(m_discard, &QPushButton::clicked, this, &UnitPanel::discard);
}

QPushButton* UnitPanel::makeReorganise()
{
    m_reorganise = new QPushButton(tr("Reorganise"), this);
    m_reorganise->setObjectName(QStringLiteral("reorganiseUnit"));
    auto* menu = new QMenu(m_reorganise);
    const auto add = [this, menu](const QString& text, const char* name,
                                  Reorganisation::Kind kind) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT reorganise(kind); });
    };
    add(tr("Rename…"), "renameUnit", Reorganisation::Kind::Rename);
    add(tr("Merge into another unit…"), "mergeUnit", Reorganisation::Kind::Merge);
    add(tr("Split…"), "splitUnit", Reorganisation::Kind::Split);
    m_reorganise->setMenu(menu);
    return m_reorganise;
}

void UnitPanel::setUnitChoices(const QList<Choice>& units)
{
    m_form->setUnitChoices(units);
}

void UnitPanel::show(qint64 id)
{
    guarded(this, [&] { showUnit(UnitStore(*m_context.session).require(Id<Unit>(id))); });
}

void UnitPanel::startNew(const Unit& proposal)
{
    showUnit(proposal);
    m_tabs->setCurrentIndex(0);
    m_form->focusField(QStringLiteral("name"));
}

void UnitPanel::focusField(const QString& key)
{
    m_tabs->setCurrentIndex(0);
    m_form->focusField(key);
}

void UnitPanel::showUnit(const Unit& unit)
{
    m_conflict.end();
    m_form->show(unit);
    const bool stored = unit.id.isValid();
    m_name->setText(stored ? unit.name : tr("New unit"));
    m_status->setVisible(stored && unit.status != UnitStatus::Normal);
    m_status->setLook(statusLook(unit.status));
    m_vertical->setVisible(stored && unit.vertical);
    const int missing = m_form->missing();
    m_missing->setText(stored && missing > 0 ? tr("%n field(s) to be completed", nullptr, missing)
                                             : QString());
    for (int tab = 1; tab < m_tabs->count(); ++tab) {
        m_tabs->setTabEnabled(tab, stored);
    }
    showRelated();
    updateButtons();
}

void UnitPanel::showRelated()
{
    // Only what is looked at is read.
    guarded(this, [this] {
        const Unit& unit = shown();
        if (m_tabs->currentWidget() == m_accounts) {
            m_accounts->show(unit.id.value(), unit.name);
        } else if (m_tabs->currentWidget() == m_results) {
            m_results->show(unit);
        } else if (m_tabs->currentWidget() == m_changes) {
            m_changes->show(unit);
        } else if (m_tabs->currentWidget() == m_history) {
            m_history->show(SubjectKind::Unit, unit.id.value());
        }
    });
}

const Unit& UnitPanel::shown() const
{
    return m_form->shown();
}

bool UnitPanel::hasUnsavedEdits() const
{
    return m_form->isModified();
}

bool UnitPanel::save()
{
    bool fits = false;
    if (!guarded(this, [&] { fits = m_form->check(); }) || !fits) {
        m_tabs->setCurrentIndex(0);
        return false;
    }
    return store(shown(), m_form->edited());
}

bool UnitPanel::store(const Unit& before, const Unit& wanted)
{
    bool done = false;
    guarded(this, [&] {
        UnitStore store(*m_context.session);
        Unit stored = wanted;
        if (!wanted.id.isValid()) {
            stored.sortOrder = store.lastOrder(stored.regionCode) + 1;
            store.create(stored);
        } else if (!editUnlessChanged(
                       [&] {
                           stored = edit::unit(*m_context.session, *m_context.undo, before, wanted);
                       },
                       [&] { startMerge(before, wanted); })) {
            return;
        }
        showUnit(store.require(stored.id));
        done = true;
        Q_EMIT saved(stored.id.value());
    });
    return done;
}

void UnitPanel::startMerge(const Unit& before, const Unit& mine)
{
    Session& session = *m_context.session;
    const RecordMerge<Unit> versions{before, UnitStore(session).require(before.id), mine};
    m_conflict.start(versions,
                     tr("Somebody else has changed this unit while you were typing (%1). Choose "
                        "what shall be stored; nothing is written before.")
                         .arg(lastChangeOf(session, SubjectKind::Unit, before.id.value())),
                     m_names->changeWords());
}

bool UnitPanel::storeMerge()
{
    return store(m_conflict.theirs(), m_conflict.merged());
}

void UnitPanel::discard()
{
    if (shown().id.isValid()) {
        show(shown().id.value());
    } else {
        showUnit(Unit(shown()));
    }
}

void UnitPanel::reload()
{
    if (shown().id.isValid() && !hasUnsavedEdits()) {
        show(shown().id.value());
    }
}

void UnitPanel::updateButtons()
{
    const bool modified = m_form->isModified();
    m_reorganise->setEnabled(!modified && shown().id.isValid()
                             && shown().status != UnitStatus::Merged
                             && m_context.session->may(Permission::EditAccounts));
    m_save->setEnabled(modified && m_context.session->may(Permission::EditAccounts));
    m_discard->setEnabled(modified);
}

} // namespace juzhen
