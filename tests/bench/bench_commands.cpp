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
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStandardPaths>

namespace juzhen {

namespace {

constexpr int rows = 100'000;
constexpr int repetitions = 5;

/// What an .xls can hold beside its header.
constexpr int rowsOfXls = 65'535;

/// A ledger of 11 columns as offices keep them; the ending of @p name says in which format.
QString ledgerFile(const QString& name, int count)
{
    const QString path = benchPath(name);
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
    for (int i = 0; i < count; ++i) {
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

QString officeProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("soffice"));
}

void convertByOffice(const QString& file, const QString& ending, const QString& folder)
{
    runProgram(officeProgram(), {QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                 ending, QStringLiteral("--outdir"), folder, file});
}

/// The import of @p ledger with @p count rows against its conversion by a spreadsheet program.
void benchImport(BenchTable& table, const QString& ledger, int count)
{
    const QString name = QStringLiteral("import of %1 rows of .%2")
                             .arg(QLocale::c().toString(count), QFileInfo(ledger).suffix());
    const auto ours = [&] {
        const QString reg = emptyRegister(QStringLiteral("import.juzhen"));
        const auto answer = QJsonDocument::fromJson(
            runJuzhen({QStringLiteral("import"), ledger, QStringLiteral("--json"),
                       QStringLiteral("--database"), reg}));
        if (answer[QLatin1String("added")].toInt() != count) {
            qFatal("The import took %d rows.", answer[QLatin1String("added")].toInt());
        }
    };
    if (officeProgram().isEmpty()) {
        const Sides alone = alternate(repetitions, ours, [] {});
        table.addLimit(name + QStringLiteral(" (no spreadsheet program here)"), median(alone.ours),
                       5000, "ms");
        return;
    }
    const auto theirs = [&] {
        convertByOffice(ledger, QStringLiteral("csv"), benchPath(QStringLiteral("csv")));
    };
    table.addRatio(name + QStringLiteral(" / LibreOffice"), alternate(repetitions, ours, theirs),
                   0.5);
}

void benchImports(BenchTable& table)
{
    benchImport(table, ledgerFile(QStringLiteral("ledger.xlsx"), rows), rows);
    benchImport(table, ledgerFile(QStringLiteral("ledger.ods"), rows), rows);
    if (officeProgram().isEmpty()) {
        return; // nothing else here writes .xls
    }
    const QString old = benchPath(QStringLiteral("ledger65535.xls"));
    if (!QFile::exists(old)) {
        convertByOffice(ledgerFile(QStringLiteral("ledger65535.xlsx"), rowsOfXls),
                        QStringLiteral("xls"), QFileInfo(old).path());
    }
    benchImport(table, old, rowsOfXls);
}

/// Exports against the bare library, which writes what stands in our .xlsx.
void benchExports(BenchTable& table, const QString& reg)
{
    const auto write = [&](const QString& path) {
        runJuzhen({QStringLiteral("export"), path, QStringLiteral("--database"), reg});
    };
    const QString first = benchPath(QStringLiteral("export.xlsx"));
    write(first);
    const BareSheet cells = readBareSheet(first);
    const QString bare = benchPath(QStringLiteral("bare.xlsx"));
    for (const char* ending : {"xlsx", "ods"}) {
        const QString path = benchPath(QStringLiteral("export.") + QLatin1String(ending));
        table.addRatio(QStringLiteral("export of 100,000 rows to .%1 / bare libxlsxwriter")
                           .arg(QLatin1String(ending)),
                       alternate(
                           repetitions, [&] { write(path); }, [&] { writeBareSheet(cells, bare); }),
                       1.5);
    }
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

/// Everything, or only what the arguments name: quarter, check, export, import.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    using namespace juzhen;
    const QStringList named = QCoreApplication::arguments().mid(1);
    const auto isWanted = [&](const char* what) {
        return named.isEmpty() || named.contains(QLatin1String(what));
    };
    BenchTable table(QStringLiteral("The command line"));
    if (isWanted("quarter")) {
        // The present quarter of a sample is half done, the one before it is complete.
        benchQuarter(table, sampleRegister(104'000, 2));
    }
    if (isWanted("check")) {
        benchCheck(table, sampleRegister(100'000, 8));
    }
    if (isWanted("export")) {
        benchExports(table, sampleRegister(100'000, 1));
    }
    if (isWanted("import")) {
        benchImports(table);
    }
    return 0;
}
