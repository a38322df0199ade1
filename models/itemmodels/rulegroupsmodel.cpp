// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/rulegroupsmodel.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "models/text/checkwords.h"
#include "models/text/enumwords.h"
#include "models/text/findingwords.h"
#include "models/text/numberwords.h"

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

constexpr std::array ruleColumns{"title", "severity", "count", "change"};

} // namespace

RuleGroupsModel::RuleGroupsModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

int RuleGroupsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_groups.isEmpty() ? 0 : static_cast<int>(m_groups.size()) + 1;
}

int RuleGroupsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleGroupsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return index.column() == ChangeColumn ? changeText(row, true) : text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                             : QVariant();
    case PagedTableModel::ValueRole:
        return index.column() == SeverityColumn && countAt(row) > 0 && row > 0
                   ? toKey(m_groups.at(row - 1).severity)
                   : QVariant();
    default:
        return {};
    }
}

QString RuleGroupsModel::text(int row, int column) const
{
    switch (column) {
    case TitleColumn:
        if (row == 0) {
            return tr("All rules");
        }
        //: number of the rule, what it is about
        return tr("%1 %2").arg(ruleAt(row), FindingWords::ruleTitle(ruleAt(row)));
    case SeverityColumn:
        return row > 0 && countAt(row) > 0 ? EnumWords::label(m_groups.at(row - 1).severity)
                                           : QString();
    case CountColumn:
        return NumberWords::count(countAt(row));
    default:
        return changeText(row, false);
    }
}

QString RuleGroupsModel::changeText(int row, bool sentence) const
{
    const auto compared = comparison(row);
    if (!compared) {
        return sentence ? tr("There is nothing to compare with.") : QString();
    }
    return sentence
               ? CheckWords::changeSentence(compared->before, compared->now, m_check->comparedDay)
               : CheckWords::change(compared->before, compared->now);
}

std::optional<RuleGroupsModel::Comparison> RuleGroupsModel::comparison(int row) const
{
    if (!m_check->comparedDay.isValid() || m_filter.isPartial()
        || m_filter.section == HealthFilter::Section::Ending) {
        return std::nullopt;
    }
    const bool waived = m_filter.section == HealthFilter::Section::Waived;
    const auto of = [waived](const RuleCount& count) {
        return waived ? count.waived : count.open;
    };
    Comparison sum;
    if (row > 0) {
        const auto before = m_check->before.constFind(ruleAt(row));
        if (before == m_check->before.cend()) {
            return std::nullopt; // a rule that came with a later version
        }
        sum.before = of(*before);
    } else {
        for (const RuleCount& count : m_check->before) {
            sum.before += of(count);
        }
    }
    sum.now = countAt(row);
    return sum;
}

QVariant RuleGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == PagedTableModel::ColumnKeyRole) {
        return QString::fromLatin1(ruleColumns[static_cast<size_t>(section)]);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TitleColumn:
        return tr("Rule");
    case SeverityColumn:
        return tr("Severity");
    case CountColumn:
        return tr("Count");
    default:
        return tr("Change");
    }
}

void RuleGroupsModel::setContent(std::shared_ptr<const HealthCheck> check,
                                 const HealthFilter& filter,
                                 QList<RuleGroup> groups)
{
    beginResetModel();
    m_check = std::move(check);
    m_filter = filter;
    m_groups = std::move(groups);
    addVanished();
    arrange();
    endResetModel();
}

void RuleGroupsModel::addVanished()
{
    if (m_filter.isPartial() || m_filter.section != HealthFilter::Section::Open) {
        return;
    }
    for (auto it = m_check->before.cbegin(); it != m_check->before.cend(); ++it) {
        if (it->open > 0 && rowOf(it.key()) < 0) {
            m_groups.append({it.key(), Severity::Notice, {}});
        }
    }
    std::sort(m_groups.begin(), m_groups.end(),
              [](const RuleGroup& one, const RuleGroup& other) { return one.rule < other.rule; });
}

qint64 RuleGroupsModel::changeOf(const RuleGroup& group) const
{
    const auto compared = comparison(rowOf(group.rule));
    return compared ? compared->now - compared->before : 0;
}

void RuleGroupsModel::arrange()
{
    QHash<QString, qint64> changes; // asked for by row, so before any row moves
    for (const RuleGroup& group : std::as_const(m_groups)) {
        changes.insert(group.rule, changeOf(group));
    }
    const auto valueOf = [&](const RuleGroup& group, const QString& column) -> qint64 {
        return column == QLatin1String("severity") ? static_cast<qint64>(group.severity)
               : column == QLatin1String("count")  ? group.rows.size()
               : column == QLatin1String("change") ? changes.value(group.rule)
                                                   : 0;
    };
    for (auto column = m_sort.crbegin(); column != m_sort.crend(); ++column) {
        std::stable_sort(
            m_groups.begin(), m_groups.end(), [&](const RuleGroup& one, const RuleGroup& other) {
                const auto& first = column->descending ? other : one;
                const auto& second = column->descending ? one : other;
                return column->column == QLatin1String("title")
                           ? first.rule < second.rule
                           : valueOf(first, column->column) < valueOf(second, column->column);
            });
    }
}

QString RuleGroupsModel::ruleAt(int row) const
{
    return row > 0 && row <= m_groups.size() ? m_groups.at(row - 1).rule : QString();
}

QList<qsizetype> RuleGroupsModel::findingsAt(int row) const
{
    if (row > 0) {
        return row <= m_groups.size() ? m_groups.at(row - 1).rows : QList<qsizetype>();
    }
    QList<qsizetype> all;
    all.reserve(static_cast<qsizetype>(countAt(0)));
    for (const RuleGroup& group : m_groups) {
        all += group.rows;
    }
    if (!m_sort.isEmpty()) {
        std::sort(all.begin(), all.end()); // those of all rules stay in the order of the rules
    }
    return all;
}

int RuleGroupsModel::rowOf(const QString& rule) const
{
    for (int i = 0; i < m_groups.size(); ++i) {
        if (m_groups.at(i).rule == rule) {
            return i + 1;
        }
    }
    return -1;
}

qint64 RuleGroupsModel::countAt(int row) const
{
    if (row > 0) {
        return m_groups.at(row - 1).rows.size();
    }
    qint64 sum = 0;
    for (const RuleGroup& group : m_groups) {
        sum += group.rows.size();
    }
    return sum;
}

} // namespace juzhen
