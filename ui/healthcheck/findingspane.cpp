// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/healthcheck/findingspane.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "models/itemmodels/rulefindingsmodel.h"
#include "models/stores/findingorder.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/findingwords.h"
#include "models/text/numberwords.h"
#include "ui/feedback/guarded.h"
#include "ui/healthcheck/findingtarget.h"
#include "ui/lists/sortcolumns.h"
#include "ui/lists/statusdelegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/boundedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/registertable.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace juzhen {

namespace {

constexpr int mostAtOnce = 200; ///< findings waived by one document in one go

} // namespace

FindingsPane::FindingsPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_basis(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_open(makePart(false))
    , m_waived(makePart(true))
    , m_sentence(new BoundedLabel(QStringLiteral("findingSentence"), 3, this))
    , m_count(new QLabel(this))
    , m_fix(new QPushButton(icon("edit"), tr("Fix here"), this))
    , m_waive(new QPushButton(this))
    , m_withdraw(new QPushButton(icon("undo"), tr("Withdraw the waiver"), this))
{
    m_title->setObjectName(QStringLiteral("ruleTitle"));
    setType(m_title, TypeSize::Section, QFont::DemiBold);
    m_title->setWordWrap(true);
    m_basis->setObjectName(QStringLiteral("ruleBasis"));
    m_basis->setWordWrap(true);
    m_basis->setForegroundRole(QPalette::PlaceholderText);
    m_basis->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_count->setObjectName(QStringLiteral("findingsCount"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_title);
    layout->addWidget(m_basis);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_sentence);
    buildButtons();
}

FindingsPane::Part FindingsPane::makePart(bool waived)
{
    Part part;
    part.model = new RuleFindingsModel(waived, m_context.words, this);
    part.table = new RegisterTable(m_stack);
    part.table->setObjectName(waived ? QStringLiteral("waivedFindings")
                                     : QStringLiteral("openFindings"));
    part.table->setAccessibleName(waived ? tr("Waived findings") : tr("Open findings"));
    part.table->setColumnKeyRole(PagedTableModel::ColumnKeyRole);
    part.table->setModel(part.model);
    part.table->setWidths({{QStringLiteral("rule"), 7},
                           {QStringLiteral("subject"), 22},
                           {QStringLiteral("severity"), 12},
                           {QStringLiteral("sentence"), waived ? 30 : 44},
                           {QStringLiteral("unit"), 24},
                           {QStringLiteral("document_no"), 22},
                           {QStringLiteral("expires_on"), 18},
                           {QStringLiteral("reason"), 24}});
    part.table->setItemDelegateForColumn(RuleFindingsModel::SeverityColumn,
                                         makeSeverityDelegate(part.table));
    part.empty = new EmptyState(part.table);
    part.table->setPlaceholder(part.empty);
    m_stack->addWidget(part.table);
    connect(part.table, &RegisterTable::sortKeysChanged, this, &FindingsPane::sortAgain);
    connect(part.table, &RegisterTable::opened, this, &FindingsPane::openCurrent);
    connect(part.table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FindingsPane::showButtons);
    return part;
}

void FindingsPane::buildButtons()
{
    m_fix->setObjectName(QStringLiteral("fixHere"));
    m_fix->setToolTip(tr("Opens the record in which this is put right (Enter)"));
    m_waive->setObjectName(QStringLiteral("waive"));
    m_withdraw->setObjectName(QStringLiteral("withdrawWaiver"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_withdraw);
    row->addWidget(m_waive);
    row->addWidget(m_fix);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_fix, &QPushButton::clicked, this, &FindingsPane::openCurrent);
    connect(m_waive, &QPushButton::clicked, this, [this] { Q_EMIT waiveRequested(selected()); });
    connect(m_withdraw, &QPushButton::clicked, this,
            [this] { Q_EMIT withdrawRequested(selected()); });
    showButtons();
}

const FindingsPane::Part& FindingsPane::part() const
{
    return m_stack->currentWidget() == m_waived.table ? m_waived : m_open;
}

const FindingsPane::Part& FindingsPane::partOf(HealthFilter::Section section) const
{
    return section == HealthFilter::Section::Open ? m_open : m_waived;
}

std::pair<std::shared_ptr<const HealthCheck>, QList<qsizetype>> FindingsPane::shown() const
{
    return {part().model->check(), part().model->rows()};
}

void FindingsPane::setContent(const std::shared_ptr<const HealthCheck>& check,
                              HealthFilter::Section section,
                              const QString& rule,
                              const QList<qsizetype>& rows)
{
    m_content = {check, section, rule, rows};
    const quint64 asked = ++m_asked;
    const auto sort = sortColumns(*partOf(section).table);
    if (sort.isEmpty()) {
        show(rows);
        return;
    }
    m_context.reader
        ->run(
            [check, rows, sort](Session&, Progress&) { return sortedFindings(*check, rows, sort); })
        .then(this,
              [this, asked](const QList<qsizetype>& sorted) {
                  if (asked == m_asked) {
                      show(sorted);
                  }
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void FindingsPane::sortAgain()
{
    if (m_content.check) {
        const Content content = m_content;
        setContent(content.check, content.section, content.rule, content.rows);
    }
}

void FindingsPane::show(const QList<qsizetype>& rows)
{
    const QModelIndex was = part().table->currentIndex();
    QString keptRule;
    QString keptKey;
    if (was.isValid()) {
        keptRule = part().model->at(was.row()).finding.rule;
        keptKey = part().model->at(was.row()).finding.waiverKey;
    }
    const Part& shown = partOf(m_content.section);
    m_stack->setCurrentWidget(shown.table);
    shown.model->setContent(m_content.check, rows);
    showRule(m_content.rule);
    m_count->setText(tr("%1 rows").arg(NumberWords::count(rows.size())));
    const int row = std::max(0, shown.model->rowOf(keptRule, keptKey));
    if (row < shown.model->rowCount()) {
        shown.table->setCurrentIndex(shown.model->index(row, RuleFindingsModel::SubjectColumn));
    }
    showButtons();
}

void FindingsPane::showRule(const QString& rule)
{
    m_title->setText(rule.isEmpty() ? tr("All rules")
                                    : tr("%1 %2").arg(rule, FindingWords::ruleTitle(rule)));
    m_basis->setVisible(!rule.isEmpty());
    m_basis->setText(tr("Basis: %1").arg(FindingWords::clause(rule)));
}

void FindingsPane::setEmptyState(const QString& icon,
                                 const QString& text,
                                 const QString& hint,
                                 const QList<QAction*>& actions)
{
    for (const Part* one : {&m_open, &m_waived}) {
        one->empty->setContent(icon, text, hint);
        one->empty->setActions(actions);
    }
}

void FindingsPane::focusTable()
{
    part().table->setFocus(Qt::OtherFocusReason);
}

QList<RuleFinding> FindingsPane::selected() const
{
    QList<int> rows;
    const auto indexes = part().table->selectionModel()->selectedRows();
    for (const QModelIndex& index : indexes) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QList<RuleFinding> findings;
    for (const int row : std::as_const(rows)) {
        findings.append(part().model->at(row).finding);
    }
    return findings;
}

void FindingsPane::showSentence()
{
    const QModelIndex current = part().table->currentIndex();
    const QModelIndex sentence = current.siblingAtColumn(RuleFindingsModel::SentenceColumn);
    m_sentence->setText(sentence.data().toString());
    m_sentence->setVisible(sentence.isValid());
}

void FindingsPane::showButtons()
{
    showSentence();
    const bool waived = m_stack->currentWidget() == m_waived.table;
    const bool any = part().table->currentIndex().isValid();
    const auto count = any ? part().table->selectionModel()->selectedRows().size() : 0;
    const bool may = m_context.session->may(Permission::Waive);
    m_fix->setEnabled(any);
    m_waive->setIcon(icon("check"));
    m_waive->setText(waived ? tr("Renew…") : tr("Waive…"));
    m_waive->setEnabled(may && count > 0 && count <= mostAtOnce);
    m_waive->setToolTip(!may ? tr("Your role may not waive findings.")
                        : count > mostAtOnce
                            ? tr("No more than %1 at once.").arg(NumberWords::count(mostAtOnce))
                            : QString());
    m_withdraw->setVisible(waived);
    m_withdraw->setEnabled(may && count > 0 && count <= mostAtOnce);
}

void FindingsPane::openCurrent()
{
    const QModelIndex current = part().table->currentIndex();
    if (current.isValid()) {
        const FindingTarget place = targetOf(part().model->at(current.row()).finding);
        Q_EMIT requestPage(place.page, place.target);
    }
}

QJsonObject FindingsPane::state() const
{
    return {{QStringLiteral("open"), m_open.table->tableState()},
            {QStringLiteral("waived"), m_waived.table->tableState()}};
}

void FindingsPane::restore(const QJsonObject& state)
{
    m_open.table->restoreTableState(state.value(QLatin1String("open")).toObject());
    m_waived.table->restoreTableState(state.value(QLatin1String("waived")).toObject());
}

} // namespace juzhen
