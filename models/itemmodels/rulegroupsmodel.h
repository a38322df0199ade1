// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/healthfilter.h"
#include "models/stores/listrequest.h"

#include <QAbstractTableModel>

#include <memory>

namespace juzhen {

/// The rules that find something, one a row, below a row for all of them: how serious, how many,
/// and how many more or fewer than a week ago. A rule that finds nothing any more stays for as long
/// as that is news. Owned by the page.
class RuleGroupsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TitleColumn,
        SeverityColumn,
        CountColumn,
        ChangeColumn,
        ColumnCount
    };

    explicit RuleGroupsModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

    /// Besides the words: PagedTableModel::ValueRole gives the key of a severity.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Shows @p groups, which @p filter has let through of @p check.
    void setContent(std::shared_ptr<const HealthCheck> check,
                    const HealthFilter& filter,
                    QList<RuleGroup> groups);

    /// The order of the rules from the next setContent() on; the row of all stays the first.
    /// Empty: by number.
    void setSort(const QList<SortColumn>& sort) { m_sort = sort; }

    /// The rule of a row; empty for the row of all.
    [[nodiscard]] QString ruleAt(int row) const;

    /// The findings of a row, as places among HealthCheck::findings.
    [[nodiscard]] QList<qsizetype> findingsAt(int row) const;

    /// The row of @p rule, or −1.
    [[nodiscard]] int rowOf(const QString& rule) const;

private:
    /// The findings of a row a week ago and now, while the two can be compared.
    struct Comparison
    {
        qint64 before = 0;
        qint64 now = 0;
    };

    [[nodiscard]] qint64 countAt(int row) const;
    [[nodiscard]] std::optional<Comparison> comparison(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString changeText(int row, bool sentence) const;
    void addVanished();
    void arrange();
    [[nodiscard]] qint64 changeOf(const RuleGroup& group) const;

    std::shared_ptr<const HealthCheck> m_check;
    HealthFilter m_filter;
    QList<RuleGroup> m_groups;
    QList<SortColumn> m_sort;
};

} // namespace juzhen
