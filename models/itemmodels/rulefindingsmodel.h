// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/healthcheckstore.h"
#include "models/text/wordbook.h"

#include <QAbstractTableModel>

#include <memory>

namespace juzhen {

/// The findings of a health check as a table, a quarter of a million as well as ten: words are made
/// for the cells that are looked at. Owned by the page; the words outlive it.
class RuleFindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        RuleColumn,
        SubjectColumn,
        SeverityColumn,
        SentenceColumn,
        UnitColumn,
        ApproverColumn, ///< from here on of the waiver
        DocumentColumn,
        UntilColumn,
        ReasonColumn,
        ColumnCount
    };

    /// With @p waived, the columns of the waiver are there too.
    RuleFindingsModel(bool waived, const WordBook* words, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

    /// Besides the words: PagedTableModel::ValueRole gives the key of a severity.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Shows the findings of @p check at the places @p rows.
    void setContent(std::shared_ptr<const HealthCheck> check, QList<qsizetype> rows);

    [[nodiscard]] const CheckedFinding& at(int row) const;

    /// What is shown: a check, and places among its findings.
    [[nodiscard]] const std::shared_ptr<const HealthCheck>& check() const { return m_check; }

    [[nodiscard]] const QList<qsizetype>& rows() const { return m_rows; }

    /// The row of the finding with this rule and waiver key, or −1.
    [[nodiscard]] int rowOf(const QString& rule, const QString& key) const;

    /// The waiver of a finding that is waived.
    [[nodiscard]] const Waiver& waiverOf(const CheckedFinding& finding) const;

private:
    [[nodiscard]] QString text(const CheckedFinding& checked, int column) const;

    const bool m_waived;
    const WordBook* m_words;
    std::shared_ptr<const HealthCheck> m_check;
    QList<qsizetype> m_rows;
};

} // namespace juzhen
