// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/findingexport.h"

#include "models/exchange/sheetwriter.h"
#include "models/text/checkwords.h"
#include "models/text/enumwords.h"
#include "models/text/fieldwords.h"
#include "models/text/findingwords.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace juzhen {

namespace {

OutSheet sheetOf(const QString& name, bool waived)
{
    OutSheet sheet;
    sheet.name = name;
    for (const char* key :
         {"rule", "about", "severity", "subject", "unit", "region", "sentence", "basis"}) {
        sheet.columns.append({CheckWords::title(QString::fromLatin1(key))});
    }
    if (waived) {
        for (const char* field : {"approver", "document_no", "reason", "expires_on"}) {
            sheet.columns.append(
                {FieldWords::label(SubjectKind::Waiver, QString::fromLatin1(field))});
        }
    }
    return sheet;
}

} // namespace

qint64 exportFindings(const HealthCheck& check,
                      const QList<qsizetype>& rows,
                      const QString& path,
                      const QString& sheetName,
                      const WordBook& words,
                      Progress& progress)
{
    const bool waived = std::any_of(
        rows.begin(), rows.end(), [&](qsizetype row) { return check.findings.at(row).isWaived(); });
    const auto writer = openSheetWriter(path);
    writer->beginSheet(sheetOf(sheetName, waived));
    progress.start(rows.size());
    QHash<QString, std::pair<QString, QString>> ofRule; // title and document
    qint64 written = 0;
    for (const qsizetype row : rows) {
        const CheckedFinding& checked = check.findings.at(row);
        const RuleFinding& finding = checked.finding;
        auto rule = ofRule.constFind(finding.rule);
        if (rule == ofRule.cend()) {
            rule = ofRule.insert(finding.rule, {FindingWords::ruleTitle(finding.rule),
                                                FindingWords::clause(finding.rule)});
        }
        std::vector<OutCell> cells{finding.rule,
                                   rule->first,
                                   EnumWords::label(finding.severity),
                                   FindingWords::subject(finding, words),
                                   finding.unitName,
                                   words.regionPath(checked.regionCode),
                                   FindingWords::sentence(finding, words),
                                   rule->second};
        if (waived) {
            const Waiver waiver = checked.isWaived() ? check.waivers.at(checked.waiver) : Waiver();
            cells.insert(cells.end(),
                         {waiver.approver, waiver.documentNo, waiver.reason,
                          waiver.expiresOn.isValid() ? OutCell{waiver.expiresOn} : OutCell{}});
        }
        writer->writeRow(cells);
        progress.advance(++written);
    }
    writer->finish(progress);
    return rows.size();
}

} // namespace juzhen
