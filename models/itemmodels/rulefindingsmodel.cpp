// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/rulefindingsmodel.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "models/text/checkwords.h"
#include "models/text/enumwords.h"
#include "models/text/fieldwords.h"
#include "models/text/findingwords.h"
#include "models/text/numberwords.h"

#include <array>

namespace juzhen {

namespace {

constexpr std::array findingColumns{"rule",     "subject",     "severity",   "sentence", "unit",
                                    "approver", "document_no", "expires_on", "reason"};

} // namespace

RuleFindingsModel::RuleFindingsModel(bool waived, const WordBook* words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_waived(waived)
    , m_words(words)
{}

int RuleFindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RuleFindingsModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid()) {
        return 0;
    }
    return m_waived ? ColumnCount : ApproverColumn;
}

QVariant RuleFindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const CheckedFinding& checked = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(checked, index.column());
    case Qt::ToolTipRole:
        return index.column() == RuleColumn ? FindingWords::ruleTitle(checked.finding.rule)
                                            : text(checked, index.column());
    case PagedTableModel::ValueRole:
        return index.column() == SeverityColumn ? toKey(checked.finding.severity) : QVariant();
    default:
        return {};
    }
}

QString RuleFindingsModel::text(const CheckedFinding& checked, int column) const
{
    const RuleFinding& finding = checked.finding;
    switch (column) {
    case RuleColumn:
        return finding.rule;
    case SubjectColumn:
        return FindingWords::subject(finding, *m_words);
    case SeverityColumn:
        return EnumWords::label(finding.severity);
    case SentenceColumn:
        return FindingWords::sentence(finding, *m_words);
    case UnitColumn:
        return finding.unitName;
    default:
        break;
    }
    if (!checked.isWaived()) {
        return {};
    }
    const Waiver& waiver = waiverOf(checked);
    switch (column) {
    case ApproverColumn:
        return waiver.approver;
    case DocumentColumn:
        return waiver.documentNo;
    case UntilColumn:
        return waiver.expiresOn.isValid() ? NumberWords::date(waiver.expiresOn) : QString();
    default:
        return waiver.reason;
    }
}

QVariant RuleFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    const char* key = findingColumns[static_cast<size_t>(section)];
    if (role == PagedTableModel::ColumnKeyRole) {
        return QString::fromLatin1(key);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section < ApproverColumn
               ? CheckWords::title(QString::fromLatin1(key))
               : FieldWords::label(SubjectKind::Waiver, QString::fromLatin1(key));
}

void RuleFindingsModel::setContent(std::shared_ptr<const HealthCheck> check, QList<qsizetype> rows)
{
    beginResetModel();
    m_check = std::move(check);
    m_rows = std::move(rows);
    endResetModel();
}

const CheckedFinding& RuleFindingsModel::at(int row) const
{
    return m_check->findings.at(m_rows.at(row));
}

int RuleFindingsModel::rowOf(const QString& rule, const QString& key) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const RuleFinding& finding = at(row).finding;
        if (finding.waiverKey == key && finding.rule == rule) {
            return row;
        }
    }
    return -1;
}

const Waiver& RuleFindingsModel::waiverOf(const CheckedFinding& finding) const
{
    return m_check->waivers.at(finding.waiver);
}

} // namespace juzhen
