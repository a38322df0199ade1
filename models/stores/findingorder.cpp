// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/findingorder.h"

#include "models/domain/rowsorting.h"

namespace juzhen {

namespace {

/// What a sentence tells: its rule, then its numbers, days and words.
struct Told
{
    QString rule;
    QVariantList args;

    bool operator<(const Told& other) const
    {
        if (rule != other.rule) {
            return rule < other.rule;
        }
        const auto comesBefore = [](const QVariant& one, const QVariant& two) {
            return QVariant::compare(one, two) == QPartialOrdering::Less;
        };
        return std::lexicographical_compare(args.begin(), args.end(), other.args.begin(),
                                            other.args.end(), comesBefore);
    }
};

void sortByColumn(const HealthCheck& check, QList<qsizetype>& rows, const SortColumn& column)
{
    const auto finding = [&](qsizetype row) -> const RuleFinding& {
        return check.findings.at(row).finding;
    };
    const auto waiver = [&](qsizetype row) {
        const CheckedFinding& checked = check.findings.at(row);
        return checked.isWaived() ? check.waivers.at(checked.waiver) : Waiver();
    };
    const auto never = [](qsizetype) {
        return false;
    };
    const QString& key = column.column;
    if (key == QLatin1String("rule")) {
        sortBy(
            rows, column.descending, [&](qsizetype row) { return finding(row).rule; }, never);
    } else if (key == QLatin1String("severity")) {
        sortBy(
            rows, column.descending, [&](qsizetype row) { return finding(row).severity; }, never);
    } else if (key == QLatin1String("sentence")) {
        sortBy(
            rows, column.descending,
            [&](qsizetype row) {
                return Told{finding(row).rule, finding(row).args};
            },
            never);
    } else if (key == QLatin1String("subject")) {
        sortByText(rows, column.descending,
                   [&](qsizetype row) { return finding(row).subjectName; });
    } else if (key == QLatin1String("unit")) {
        sortByText(rows, column.descending, [&](qsizetype row) { return finding(row).unitName; });
    } else if (key == QLatin1String("approver")) {
        sortByText(rows, column.descending, [&](qsizetype row) { return waiver(row).approver; });
    } else if (key == QLatin1String("document_no")) {
        sortByText(rows, column.descending, [&](qsizetype row) { return waiver(row).documentNo; });
    } else if (key == QLatin1String("expires_on")) {
        sortBy(
            rows, column.descending, [&](qsizetype row) { return waiver(row).expiresOn; },
            [&](qsizetype row) { return !waiver(row).expiresOn.isValid(); });
    } else if (key == QLatin1String("reason")) {
        sortByText(rows, column.descending, [&](qsizetype row) { return waiver(row).reason; });
    }
}

} // namespace

QList<qsizetype>
sortedFindings(const HealthCheck& check, QList<qsizetype> rows, const QList<SortColumn>& sort)
{
    for (auto column = sort.crbegin(); column != sort.crend(); ++column) {
        sortByColumn(check, rows, *column);
    }
    return rows;
}

} // namespace juzhen
