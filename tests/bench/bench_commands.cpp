// SPDX-License-Identifier: GPL-3.0-or-later
// The command line against what the same work costs elsewhere: a spreadsheet program reading the
// same file, the bare library writing the same cells, the sqlite3 shell adding up the same rows.
// Whole processes on our side.
#include "models/exchange/sheetreader.h"
#include "models/exchange/sheetwriter.h"
#include "models/tasks/progress.h"
#include "tests/bench/barewriter.h"
#include "tests/bench/benchregisters.h"
#include "tests/bench/comparison.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace juzhen {

namespace {

constexpr int rows = 100'000;
constexpr int repetitions = 5;

/// A ledger of 11 columns as offices keep them.
QString ledgerFile()
{
    const QString path = benchPath(QStringLiteral("ledger.xlsx"));
    if (QFile::exists(path)) {
        return path;
    }
    const auto writer = openSheetWriter(path);
    OutSheet sheet{QStringLiteral("台账"), {}, {}};
    for (const char* title : {"账号名称", "平台", "账号ID", "主办单位", "地区", "账号状态",
                              "开设日期", "最近更新日期", "粉丝量", "联系人", "联系电话"}) {
        sheet.columns.append({QString::fromUtf8(title)});
    }
    writer->beginSheet(sheet);
    for (int i = 0; i < rows; ++i) {
        const std::array<OutCell, 11> cells{
            QStringLiteral("示例账号%1").arg(i),
            i % 3 == 0 ? QStringLiteral("新浪微博") : QStringLiteral("微信公众号"),
            QStringLiteral("bench%1").arg(i),
            QStringLiteral("示例单位%1").arg(i / 10),
            QStringLiteral("成都市"),
            QStringLiteral("正常运行"),
            QDate(2020, 1, 1).addDays(i % 1500),
            QDate(2026, 1, 1).addDays(i % 300),
            qint64(i % 90'000),
            QStringLiteral("联系人%1").arg(i % 500),
            QStringLiteral("028-8%1").arg(i % 1'000'000, 7, 10, QLatin1Char('0'))};
        writer->writeRow(cells);
    }
    Progress progress;
    writer->finish(progress);
    return path;
}

void benchImport(BenchTable& table)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    const QString ledger = ledgerFile();
    const auto ours = [&] {
        const QString reg = emptyRegister(QStringLiteral("import.juzhen"));
        const auto answer = QJsonDocument::fromJson(
            runJuzhen({QStringLiteral("import"), ledger, QStringLiteral("--json"),
                       QStringLiteral("--database"), reg}));
        if (answer[QLatin1String("added")].toInt() != rows) {
            qFatal("The import took %d rows.", answer[QLatin1String("added")].toInt());
        }
    };
    if (office.isEmpty()) {
        const Sides alone = alternate(repetitions, ours, [] {});
        table.addLimit(QStringLiteral("import of 100,000 rows (no spreadsheet program here)"),
                       median(alone.ours), 5000, "ms");
        return;
    }
    const auto theirs = [&] {
        runProgram(office, {QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                            QStringLiteral("csv"), QStringLiteral("--outdir"),
                            benchPath(QStringLiteral("csv")), ledger});
    };
    table.addRatio(QStringLiteral("import of 100,000 rows / conversion by LibreOffice"),
                   alternate(repetitions, ours, theirs), 0.5);
}

void benchExport(BenchTable& table, const QString& reg)
{
    const QString path = benchPath(QStringLiteral("export.xlsx"));
    const auto ours = [&] {
        runJuzhen({QStringLiteral("export"), path, QStringLiteral("--database"), reg});
    };
    ours();
    // What stands in the file we wrote is what the bare library has to write.
    const BareSheet cells = readBareSheet(path);
    const QString bare = benchPath(QStringLiteral("bare.xlsx"));
    table.addRatio(QStringLiteral("export of 100,000 rows / bare libxlsxwriter"),
                   alternate(repetitions, ours, [&] { writeBareSheet(cells, bare); }), 1.5);
}

/// The figures of a quarter as somebody types them into the shell.
constexpr const char* shellSql = R"(
CREATE TEMP TABLE r AS
 SELECT t.verdict, t.bucket, t.admin_level, t.region_code, t.problem, t.account_name
 FROM task t JOIN campaign c ON c.id = t.campaign_id WHERE c.quarter = '%1';
SELECT count(*), sum(verdict<>'pending'), sum(verdict='passed'), sum(verdict='failed') FROM r;
SELECT bucket, count(*), sum(verdict<>'pending'), sum(verdict='passed') FROM r GROUP BY 1;
SELECT admin_level, count(*), sum(verdict<>'pending'), sum(verdict='passed') FROM r GROUP BY 1;
SELECT substr(region_code,1,4), count(*), sum(verdict<>'pending'), sum(verdict='passed')
 FROM r GROUP BY 1;
SELECT problem, count(*) FROM r WHERE verdict='failed' GROUP BY 1;
SELECT problem, account_name FROM r WHERE verdict='failed';
)";

void benchQuarter(BenchTable& table, const QString& reg)
{
    const QString quarter =
        QString::fromUtf8(
            runProgram(
                QStringLiteral("sqlite3"),
                {reg, QStringLiteral(
                          "SELECT c.quarter FROM task t JOIN campaign c ON c.id=t.campaign_id "
                          "WHERE t.verdict <> 'pending' "
                          "GROUP BY 1 ORDER BY count(*) DESC LIMIT 1")}))
            .trimmed();
    const QByteArray sql = QString::fromUtf8(shellSql).arg(quarter).toUtf8();
    const QStringList call{QStringLiteral("quarter"), quarter, QStringLiteral("--json"),
                           QStringLiteral("--database"), reg};
    const auto figures = QJsonDocument::fromJson(runJuzhen(call));
    const auto total = runProgram(QStringLiteral("sqlite3"), {reg}, 0, sql).split('\n').first();
    const QByteArray ours = QByteArray::number(figures[QLatin1String("running")].toInteger()) + '|'
                            + QByteArray::number(figures[QLatin1String("checked")].toInteger())
                            + '|' + QByteArray::number(figures[QLatin1String("passed")].toInteger())
                            + '|'
                            + QByteArray::number(figures[QLatin1String("failed")].toInteger());
    if (ours != total) {
        qFatal("The figures differ: %s and %s.", ours.constData(), total.constData());
    }
    table.addRatio(QStringLiteral("quarter, %1 inspected accounts / the sqlite3 shell")
                       .arg(figures[QLatin1String("checked")].toInteger()),
                   alternate(
                       2 * repetitions, [&] { runJuzhen(call); },
                       [&] { runProgram(QStringLiteral("sqlite3"), {reg}, 0, sql); }),
                   1.5);
}

/// What the rules need to know, as somebody types it into the shell.
constexpr const char* factsSql = R"(
SELECT id, uid, name, platform_code, subtype, host_unit_id, operator_id, region_code, status,
 represents, national_status, is_main, verified, verified_subject, verified_until, opened_on,
 last_post_on, status_changed_on, has_interaction, on_public_matrix, app_ok, app_ipv6, editor_name,
 editor_phone, dedicated_person, reviewer1, reviewer2, reviewer3, has_service, has_report_channel,
 domain, function_types, cac_filing_no FROM account ORDER BY id;
SELECT id, uid, name, short_name, kind, region_code, admin_level, status, vertical,
 industry_supervisor_id, domain FROM unit ORDER BY id;
SELECT code, name, level FROM region;
SELECT operator_id, max(valid_until) FROM operator_qualification GROUP BY operator_id, kind;
SELECT operator_id, unit_id, account_id, begins_on, ends_on FROM operation_contract;
SELECT id, uid, account_id, kind, status, decided_on, announcement_url, changes FROM filing
 WHERE status NOT IN ('draft', 'returned', 'withdrawn') ORDER BY id;
SELECT subject_id, at, changes FROM audit_entry
 WHERE action = 'repair' AND subject_kind = 'account' ORDER BY sequence;
SELECT c.id, c.name, c.quarter, e.running, e.checked FROM campaign c
 LEFT JOIN edition e ON e.campaign_id = c.id ORDER BY 3;
SELECT f.id, f.account_id, c.quarter, f.found_on, f.severity, f.status, f.due_on, f.reported_on
 FROM finding f LEFT JOIN campaign c ON c.id = f.campaign_id ORDER BY 1;
)";

void benchCheck(BenchTable& table, const QString& reg)
{
    const QStringList call{QStringLiteral("check"), QStringLiteral("--json"),
                           QStringLiteral("--database"), reg};
    const Sides sides = alternate(
        repetitions, [&] { runJuzhen(call, 1); },
        [&] { runProgram(QStringLiteral("sqlite3"), {reg}, 0, factsSql); });
    table.addLimit(QStringLiteral("check of 100,000 accounts by all rules"), median(sides.ours),
                   3000, "ms");
    table.addRatio(QStringLiteral("the same / its reads in the sqlite3 shell"), sides, 2);
}

} // namespace

} // namespace juzhen

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    using namespace juzhen;
    const QString reg = sampleRegister(100'000, 1);
    // The present quarter of a sample is half done, the one before it is complete.
    const QString inspected = sampleRegister(104'000, 2);
    BenchTable table(QStringLiteral("The command line"));
    benchQuarter(table, inspected);
    benchCheck(table, sampleRegister(100'000, 8));
    benchExport(table, reg);
    benchImport(table);
    return 0;
}
