// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/unitresults.h"

#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "ui/feedback/guarded.h"
#include "ui/theme/space.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace juzhen {

namespace {

const QString thenKey = QStringLiteral("then");

} // namespace

UnitResults::UnitResults(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_structure(new SegmentedControl(this))
    , m_words(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    m_structure->addSegment(thenKey, tr("As it was then"));
    m_structure->addSegment(QStringLiteral("now"), tr("As it is now"));
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(QStringLiteral("unitResults"));
    m_list->setAccessibleName(tr("Results by quarter"));
    m_list->setHeaderLabels(
        {tr("Quarter"), tr("Accounts"), tr("Checked"), tr("Failed"), tr("Pass rate")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_structure, 0, Qt::AlignLeft);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    connect(m_structure, &SegmentedControl::currentChanged, this, &UnitResults::load);
}

void UnitResults::show(const Unit& unit)
{
    m_unit = unit;
    load();
}

void UnitResults::load()
{
    const bool then = m_structure->currentKey() == thenKey;
    m_words->setText(then ? tr("What was counted under its name, or a former one, at the time.")
                          : tr("Its accounts of today, and those of the units that have merged "
                               "into it, in every quarter."));
    const auto structure = then ? UnitStructure::AsThen : UnitStructure::AsNow;
    m_context.reader
        ->run([unit = m_unit, structure](Session& session, Progress&) {
            return StatisticsStore(session).ofUnit(unit, structure);
        })
        .then(this,
              [this, asked = ++m_asked](const QList<std::pair<Quarter, Figures>>& quarters) {
                  if (asked == m_asked) {
                      fill(quarters);
                  }
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void UnitResults::fill(const QList<std::pair<Quarter, Figures>>& quarters)
{
    m_list->clear();
    for (auto quarter = quarters.crbegin(); quarter != quarters.crend(); ++quarter) {
        const Figures& figures = quarter->second;
        auto* item = new QTreeWidgetItem(
            m_list, {NumberWords::quarter(quarter->first), NumberWords::count(figures.running),
                     NumberWords::count(figures.checked), NumberWords::count(figures.failed),
                     NumberWords::rate(figures.passRate())});
        for (int column = 1; column < item->columnCount(); ++column) {
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
}

} // namespace juzhen
