// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/reconciliationdetail.h"

#include "models/stores/session.h"
#include "models/text/reconciliationwords.h"
#include "ui/actions/actions.h"
#include "ui/theme/colors.h"
#include "ui/theme/space.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

using Side = ReconciliationSide;

constexpr std::array sides{Side::Own, Side::National, Side::Declared};
constexpr int decisionColumn = 3;

/// Before a value that differs: the colour alone says nothing to who can't tell it.
const QString differsSign = QStringLiteral("≠ ");

} // namespace

ReconciliationDetail::ReconciliationDetail(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_takeOwn(addDecision("takeOwn", tr("Register is right"), "Alt+1"))
    , m_takeNational(addDecision("takeNational", tr("National system is right"), "Alt+2"))
    , m_takeDeclared(addDecision("takeDeclared", tr("Declaration is right"), "Alt+3"))
    , m_leaveOpen(addDecision("leaveOpen", tr("Leave open…"), "Alt+0"))
    , m_confirm(addDecision("confirmPairing", tr("Same account"), "Alt+8"))
    , m_refuse(addDecision("refusePairing", tr("Not the same"), "Alt+9"))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_name->setWordWrap(true);
    m_reason->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("pairingReason"));
    layout->addWidget(m_name);
    layout->addWidget(m_reason);
    m_table->setObjectName(QStringLiteral("sides"));
    m_table->setAccessibleName(tr("The sides beside each other"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(true);
    m_table->setColumnCount(decisionColumn + 1);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // a dozen
    m_table->setTabKeyNavigation(false);
    layout->addWidget(m_table, 1);
    auto* buttons = new FlowLayout;
    for (QAction* action : std::as_const(m_actions)) {
        buttons->addWidget(makeActionButton(action, this));
    }
    layout->addLayout(buttons);
    connect(m_takeOwn, &QAction::triggered, this, [this] { Q_EMIT takeRequested(Side::Own); });
    connect(m_takeNational, &QAction::triggered, this,
            [this] { Q_EMIT takeRequested(Side::National); });
    connect(m_takeDeclared, &QAction::triggered, this,
            [this] { Q_EMIT takeRequested(Side::Declared); });
    connect(m_leaveOpen, &QAction::triggered, this, &ReconciliationDetail::leaveOpenRequested);
    connect(m_confirm, &QAction::triggered, this, &ReconciliationDetail::confirmRequested);
    connect(m_refuse, &QAction::triggered, this, &ReconciliationDetail::refuseRequested);
    show(std::nullopt, 0);
}

QAction*
ReconciliationDetail::addDecision(const char* name, const QString& text, const char* shortcut)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(QKeySequence(QString::fromLatin1(shortcut)));
    setToolTipWithShortcut(action);
    m_actions.append(action);
    return action;
}

void ReconciliationDetail::show(const std::optional<ReconciliationItem>& item, qsizetype selected)
{
    m_item = item;
    fill();
    enableActions(selected);
}

void ReconciliationDetail::showSides(bool national, bool declared)
{
    const auto show = [this](Side side, QAction* taking, bool compared) {
        const auto place = std::ranges::find(sides, side) - sides.begin();
        m_table->setColumnHidden(static_cast<int>(place), !compared);
        taking->setVisible(compared);
    };
    show(Side::National, m_takeNational, national);
    show(Side::Declared, m_takeDeclared, declared);
}

void ReconciliationDetail::fill()
{
    QStringList titles;
    for (const Side side : sides) {
        titles.append(ReconciliationWords::label(side));
    }
    m_fields.clear();
    m_table->clear();
    m_table->setHorizontalHeaderLabels(titles
                                       << ReconciliationWords::title(QStringLiteral("decision")));
    m_table->setRowCount(0);
    m_reason->setVisible(m_item.has_value());
    if (!m_item) {
        m_name->setText(tr("Choose an account in the list."));
        return;
    }
    m_name->setText(m_item->unitName.isEmpty() ? m_item->name
                                               : tr("%1 · %2").arg(m_item->name, m_item->unitName));
    QStringList reasons;
    for (const Side side : {Side::National, Side::Declared}) {
        const QString& pairing =
            side == Side::National ? m_item->nationalPairing : m_item->declaredPairing;
        if (!pairing.isEmpty()) {
            reasons.append(tr("%1: %2").arg(ReconciliationWords::label(side),
                                            ReconciliationWords::reason(m_item->pairing(side))));
        }
    }
    m_reason->setText(reasons.join(u'\n'));
    m_reason->setVisible(!reasons.isEmpty());
    const QStringList differing = m_item->differs();
    m_fields = differing;
    for (const auto& entry : reconciledFieldKeys) {
        const QString field = QString::fromLatin1(entry.key);
        const bool filled = std::any_of(sides.begin(), sides.end(), [&](Side side) {
            return !sideFromText(m_item->side(side)).value(entry.value).isEmpty();
        });
        if (filled && !differing.contains(field)) {
            m_fields.append(field);
        }
    }
    m_table->setRowCount(static_cast<int>(m_fields.size()));
    QStringList labels;
    for (const QString& field : std::as_const(m_fields)) {
        labels.append(ReconciliationWords::field(field));
        fillRow(static_cast<int>(labels.size()) - 1, field);
    }
    m_table->setVerticalHeaderLabels(labels);
}

void ReconciliationDetail::fillRow(int row, const QString& field)
{
    for (size_t i = 0; i < sides.size(); ++i) {
        const Side side = sides.at(i);
        QString text = ReconciliationWords::value(*m_item, side, field, *m_context.words);
        const bool differs = (side == Side::National && m_item->nationalDiffers.contains(field))
                             || (side == Side::Declared && m_item->declaredDiffers.contains(field));
        if (differs) {
            text.prepend(differsSign);
        }
        auto* cell = new QTableWidgetItem(text);
        cell->setToolTip(text);
        if (differs) {
            cell->setBackground(toneSurface(palette(), Tone::Warning));
            cell->setForeground(toneColor(palette(), Tone::Warning));
        }
        m_table->setItem(row, static_cast<int>(i), cell);
    }
    const bool open = m_item->differs().contains(field);
    m_table->setItem(
        row, decisionColumn,
        new QTableWidgetItem(open ? ReconciliationWords::decision(*m_item, field) : QString()));
}

void ReconciliationDetail::enableActions(qsizetype selected)
{
    const bool may = m_context.session && m_context.session->may(Permission::EditAccounts);
    const bool several = selected > 1;
    const bool one = m_item.has_value();
    const bool proposed = one && m_item->kind == ReconciliationKind::Proposed;
    const bool differs = one && !m_item->differs().isEmpty();
    m_takeOwn->setEnabled(may && (several || (differs && !proposed)));
    m_takeNational->setEnabled(
        may && (several || (differs && !proposed && !m_item->national.isEmpty())));
    m_takeDeclared->setEnabled(
        may && (several || (differs && !proposed && !m_item->declared.isEmpty())));
    m_leaveOpen->setEnabled(may && (several || differs || proposed));
    m_confirm->setEnabled(may && (several || proposed));
    m_refuse->setEnabled(may && (several || proposed));
}

QStringList ReconciliationDetail::selectedFields() const
{
    QStringList fields;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        fields.append(m_fields.value(index.row()));
    }
    return fields;
}

void ReconciliationDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_item) {
        fill();
    }
}

} // namespace juzhen
