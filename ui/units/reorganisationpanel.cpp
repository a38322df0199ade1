// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/reorganisationpanel.h"

#include "models/domain/unitvalidation.h"
#include "models/stores/session.h"
#include "models/stores/unitstore.h"
#include "models/tasks/lane.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/theme/space.h"
#include "ui/units/affectedaccounts.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/formgrid.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>

namespace juzhen {

using ReformKind = Reorganisation::Kind;

ReorganisationPanel::ReorganisationPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_grid(new FormGrid(1, this))
    , m_accounts(new AffectedAccounts(context, this))
    , m_summary(new QLabel(this))
{
    setType(m_title, TypeSize::Section, QFont::DemiBold);
    m_title->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("reorganisationSummary"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addWidget(makeContent(), 1);
    layout->addWidget(m_summary);
    buildFields();
    buildButtons();
    connect(m_accounts, &AffectedAccounts::changed, this, &ReorganisationPanel::showSummary);
}

QWidget* ReorganisationPanel::makeContent()
{
    // Low windows scroll what others show at once.
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(scroll);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    layout->addWidget(m_grid);
    layout->addWidget(m_accounts, 1);
    scroll->setWidget(content);
    return scroll;
}

void ReorganisationPanel::buildFields()
{
    m_newName = new QLineEdit(this);
    m_newShortName = new QLineEdit(this);
    m_successor = new ChoiceField(this);
    m_alsoEnds = new ChoiceField(this);
    m_newUnits = new QPlainTextEdit(this);
    m_newUnits->setTabChangesFocus(true);
    m_newUnits->setMaximumHeight(controlHeight(font()) * 3);
    m_unitEnds = new QCheckBox(tr("The unit itself ends"), this);
    m_document = new QLineEdit(this);
    m_document->setPlaceholderText(tr("e.g. the number of the notice that orders it"));
    m_grid->addField(QStringLiteral("successor"), tr("Merged into"), m_successor);
    m_grid->addField(QStringLiteral("newName"), tr("New name"), m_newName);
    m_grid->addField(QStringLiteral("newShortName"), tr("New short name"), m_newShortName);
    m_grid->addField(QStringLiteral("alsoEnds"), tr("Together with"), m_alsoEnds);
    m_grid->addField(QStringLiteral("newUnits"), tr("New units, one a line"), m_newUnits);
    m_grid->addField(QStringLiteral("unitEnds"), QString(), m_unitEnds)
        ->setHint(tr("Units that stand below it then go to the first of the new ones."));
    m_grid->addField(QStringLiteral("document"), tr("Basis"), m_document);
    const auto reload = [this] {
        m_accounts->load(plan().units);
        showSummary();
    };
    connect(m_alsoEnds, &ChoiceField::keyChosen, this, reload);
    connect(m_successor, &ChoiceField::keyChosen, this, &ReorganisationPanel::showSummary);
    connect(m_newName, &QLineEdit::textEdited, this, &ReorganisationPanel::showSummary);
    connect(m_newUnits, &QPlainTextEdit::textChanged, this, [this] {
        m_accounts->setTargets(newNames());
        showSummary();
    });
    connect(m_unitEnds, &QCheckBox::clicked, this, &ReorganisationPanel::showSummary);
}

void ReorganisationPanel::buildButtons()
{
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelReorganisation"));
    m_perform = new QPushButton(tr("Carry out"), this);
    m_perform->setObjectName(QStringLiteral("performReorganisation"));
    m_perform->setProperty("accent", true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_perform);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &ReorganisationPanel::cancelled);
    connect(m_perform, &QPushButton::clicked, this, &ReorganisationPanel::perform);
}

void ReorganisationPanel::setUnitChoices(const QList<Choice>& units)
{
    m_successor->setChoices(units);
    m_alsoEnds->setChoices(units);
}

void ReorganisationPanel::start(ReformKind kind, const Unit& unit)
{
    m_kind = kind;
    m_unit = unit;
    m_newName->clear();
    m_newShortName->setText(unit.shortName);
    m_successor->setKey({});
    m_alsoEnds->setKey({});
    m_newUnits->clear();
    m_unitEnds->setChecked(true);
    m_document->clear();
    m_grid->setProblems({});
    m_accounts->setTargets({});
    m_accounts->load({unit.id});
    showKind();
    showSummary();
    QWidget* first = m_newName;
    if (kind != ReformKind::Rename) {
        first = kind == ReformKind::Merge ? static_cast<QWidget*>(m_successor) : m_newUnits;
    }
    first->setFocus();
}

void ReorganisationPanel::showKind()
{
    const auto show = [this](const char* field, bool visible) {
        m_grid->field(QString::fromLatin1(field))->setVisible(visible);
    };
    show("newName", m_kind != ReformKind::Split);
    show("newShortName", m_kind == ReformKind::Rename);
    show("successor", m_kind == ReformKind::Merge);
    show("alsoEnds", m_kind == ReformKind::Merge);
    show("newUnits", m_kind == ReformKind::Split);
    show("unitEnds", m_kind == ReformKind::Split);
    FieldRow* name = m_grid->field(QStringLiteral("newName"));
    name->setRequired(m_kind == ReformKind::Rename);
    name->setHint(m_kind == ReformKind::Merge
                      ? tr("Only when a new unit takes its place: give its name instead.")
                      : QString());
    switch (m_kind) {
    case ReformKind::Rename:
        m_title->setText(tr("New name for %1").arg(m_unit.name));
        m_explanation->setText(tr("The former name is kept and still finds the unit. Accounts "
                                  "verified in the former name need a change filing."));
        break;
    case ReformKind::Merge:
        m_title->setText(tr("Merge %1").arg(m_unit.name));
        m_explanation->setText(tr("The unit ends and keeps its history. Its accounts change hosts "
                                  "by filings; until then they show as findings (R-47)."));
        break;
    case ReformKind::Split:
        m_title->setText(tr("Split %1").arg(m_unit.name));
        m_explanation->setText(tr("New units come out of this one. Each account changes hosts by "
                                  "a filing."));
        break;
    }
}

QStringList ReorganisationPanel::newNames() const
{
    QStringList names;
    const auto lines = m_newUnits->toPlainText().split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (const QString name = line.trimmed(); !name.isEmpty()) {
            names.append(name);
        }
    }
    return names;
}

Unit ReorganisationPanel::newUnit(const QString& name) const
{
    Unit unit;
    unit.name = name;
    unit.regionCode = m_unit.regionCode;
    unit.adminLevel = m_unit.adminLevel;
    unit.kind = m_unit.kind;
    unit.domain = m_unit.domain;
    unit.parentId = m_unit.parentId;
    unit.systemParentId = m_unit.systemParentId;
    unit.vertical = m_unit.vertical;
    return unit;
}

Reorganisation ReorganisationPanel::plan() const
{
    Reorganisation plan;
    plan.kind = m_kind;
    plan.units = {m_unit.id};
    plan.reason = m_document->text().trimmed();
    plan.title = title();
    plan.moves = m_accounts->moves(m_kind == ReformKind::Split);
    const QString name = m_newName->text().trimmed();
    switch (m_kind) {
    case ReformKind::Rename:
        plan.newName = name;
        plan.newShortName = m_newShortName->text().trimmed();
        break;
    case ReformKind::Merge:
        if (const Id<Unit> also(m_alsoEnds->key().toLongLong()); also.isValid()) {
            plan.units.append(also);
        }
        if (name.isEmpty()) {
            plan.successor = Id<Unit>(m_successor->key().toLongLong());
        } else {
            plan.newUnits = {newUnit(name)};
        }
        break;
    case ReformKind::Split: {
        plan.unitEnds = m_unitEnds->isChecked();
        const auto names = newNames();
        for (const QString& one : names) {
            plan.newUnits.append(newUnit(one));
        }
        break;
    }
    }
    return plan;
}

QString ReorganisationPanel::title() const
{
    switch (m_kind) {
    case ReformKind::Rename:
        return tr("%1 renamed to %2").arg(m_unit.name, m_newName->text().trimmed());
    case ReformKind::Merge:
        return tr("%1 merged into %2")
            .arg(m_unit.name, m_newName->text().trimmed().isEmpty() ? m_successor->text()
                                                                    : m_newName->text().trimmed());
    case ReformKind::Split:
        break;
    }
    return tr("%1 split into %2").arg(m_unit.name, NumberWords::list(newNames()));
}

QString ReorganisationPanel::nameProblem(const QString& name, bool renamed) const
{
    Unit unit = newUnit(name);
    unit.id = renamed ? m_unit.id : Id<Unit>();
    if (name.size() > unitNameLimit) {
        return tr("“%1” is too long; shorten it.").arg(name);
    }
    if (renamed && name == m_unit.name) {
        return tr("This is the name it has already.");
    }
    return UnitStore(*m_context.session).isNameTaken(unit)
               ? tr("“%1” belongs to another unit of the region already.").arg(name)
               : QString();
}

QHash<QString, QString> ReorganisationPanel::problems() const
{
    QHash<QString, QString> problems;
    const auto add = [&](const char* field, const QString& problem) {
        if (!problem.isEmpty()) {
            problems.insert(QString::fromLatin1(field), problem);
        }
    };
    const Reorganisation wanted = plan();
    const QString name = m_newName->text().trimmed();
    if (m_kind == ReformKind::Rename) {
        add("newName", name.isEmpty() ? tr("Type the new name.") : nameProblem(name, true));
    } else if (m_kind == ReformKind::Merge) {
        add("newName", name.isEmpty() ? QString() : nameProblem(name, false));
        if (wanted.newUnits.isEmpty() && !wanted.successor.isValid()) {
            add("successor", tr("Choose the unit that takes its place."));
        } else if (wanted.units.contains(wanted.successor)) {
            add("successor", tr("A unit that ends can't take the place of another."));
        }
        if (m_alsoEnds->key() == QString::number(m_unit.id.value())) {
            add("alsoEnds", tr("This unit ends anyway; choose another one."));
        }
    } else {
        const auto names = newNames();
        if (names.isEmpty()) {
            add("newUnits", tr("Type the name of each new unit."));
        } else if (QSet<QString>(names.begin(), names.end()).size() < names.size()) {
            add("newUnits", tr("Two of the new units have the same name."));
        }
        for (const QString& one : names) {
            add("newUnits", nameProblem(one, false));
        }
    }
    return problems;
}

void ReorganisationPanel::showSummary()
{
    const auto drafts = m_accounts->moves(false).size();
    const int left = m_accounts->leftToDo();
    QStringList sentences{tr("%n filing(s) will be drafted.", nullptr, static_cast<int>(drafts))};
    if (left > 0 && m_kind != ReformKind::Rename) {
        sentences.append(tr("%n running account(s) will be left to do.", nullptr, left));
    }
    sentences.append(tr("All of it can be taken back as one batch."));
    m_summary->setText(sentences.join(QLatin1Char(' ')));
    m_perform->setEnabled(!m_running && m_context.session->may(Permission::EditAccounts));
}

void ReorganisationPanel::perform()
{
    QHash<QString, QString> found;
    if (!guarded(this, [&] { found = problems(); })) {
        return;
    }
    m_grid->setProblems(found);
    m_grid->focusFirstProblem();
    if (!found.isEmpty() || m_running) {
        return;
    }
    m_running = true;
    showSummary();
    m_context.jobs
        ->run([wanted = plan()](Session& session, Progress&) {
            return ReorganisationStore(session).perform(wanted);
        })
        .then(this, [this](const ReorganisationResult& result) { finish(result); })
        .onFailed(this, [this](const Error& error) {
            m_running = false;
            showSummary();
            showError(this, error);
        });
}

void ReorganisationPanel::finish(const ReorganisationResult& result)
{
    m_running = false;
    QString text = tr("Done: %1. %2 filings were drafted.")
                       .arg(result.batch.title, NumberWords::count(result.filings));
    if (!result.leftTo.isEmpty()) {
        text = tr("%1 Without a draft: %2.").arg(text, NumberWords::list(result.leftTo.mid(0, 10)));
    }
    showSuccess(this, text);
    Q_EMIT performed(m_unit.id.value());
}

} // namespace juzhen
