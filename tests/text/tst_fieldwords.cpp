// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/requiredfields.h"
#include "models/text/fieldwords.h"
#include "models/text/problemwords.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace juzhen;

namespace {

/// Every migration, the twins of PostgreSQL left out.
QString schema()
{
    const QDir folder(QStringLiteral(JUZHEN_SOURCE_DIR "/resources/migrations"));
    QString sql;
    const auto names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const auto& name : names) {
        QFile file(folder.filePath(name));
        if (!name.endsWith(QLatin1String(".postgres.sql")) && file.open(QIODevice::ReadOnly)) {
            sql += QString::fromUtf8(file.readAll());
        }
    }
    return sql;
}

/// The columns of @p table, those that were added later last.
QStringList columnsOf(const QString& table)
{
    const auto sql = schema();
    const auto start = sql.indexOf(QStringLiteral("CREATE TABLE %1 (").arg(table));
    const auto body = sql.mid(start, sql.indexOf(QStringLiteral(");"), start) - start);
    static const QRegularExpression column(QStringLiteral("^    ([a-z][a-z0-9_]*) "),
                                           QRegularExpression::MultilineOption);
    const QRegularExpression added(
        QStringLiteral("^ALTER TABLE %1 ADD COLUMN ([a-z][a-z0-9_]*) ").arg(table),
        QRegularExpression::MultilineOption);
    QStringList columns;
    const auto collect = [&](const QRegularExpression& form, const QString& text) {
        auto found = form.globalMatch(text);
        while (found.hasNext()) {
            columns.append(found.next().captured(1));
        }
    };
    collect(column, body);
    collect(added, sql);
    return columns;
}

} // namespace

/// Every column of the register has a label, and every problem of a field a sentence.
class TstFieldWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data();
    void columns();
    void requiredFields();
    void labels();
    void problems();
};

void TstFieldWords::columns_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* table, SubjectKind kind) {
        QTest::newRow(table) << QString::fromLatin1(table) << static_cast<int>(kind);
    };
    row("account", SubjectKind::Account);
    row("unit", SubjectKind::Unit);
    row("operator", SubjectKind::Operator);
    row("operator_qualification", SubjectKind::Qualification);
    row("operation_contract", SubjectKind::Contract);
    row("filing", SubjectKind::Filing);
    row("indicator_set", SubjectKind::IndicatorSet);
    row("campaign", SubjectKind::Campaign);
    row("task", SubjectKind::Task);
    row("answer", SubjectKind::Answer);
    row("finding", SubjectKind::Finding);
    row("app_user", SubjectKind::User);
    row("waiver", SubjectKind::Waiver);
    row("saved_view", SubjectKind::View);
    row("batch", SubjectKind::Batch);
    row("platform", SubjectKind::Platform);
    row("region", SubjectKind::Region);
    row("person", SubjectKind::Person);
    row("custody", SubjectKind::Custody);
    row("account_metric", SubjectKind::Metric);
}

void TstFieldWords::columns()
{
    QFETCH(QString, table);
    QFETCH(int, kind);
    const QSet<QString> hidden{QStringLiteral("id"), QStringLiteral("uid"),
                               QStringLiteral("revision"), QStringLiteral("name_key"),
                               QStringLiteral("search_text")};
    const auto labelled = FieldWords::keys(static_cast<SubjectKind>(kind));
    const auto columns = columnsOf(table);
    QVERIFY(columns.size() > 4);
    for (const auto& column : columns) {
        QVERIFY2(hidden.contains(column) || labelled.contains(column), qPrintable(column));
    }
    QSet<QString> met;
    for (const auto& key : labelled) {
        QVERIFY2(columns.contains(key), qPrintable(key));
        const auto label = FieldWords::label(static_cast<SubjectKind>(kind), key);
        QVERIFY2(!label.isEmpty() && label != key && !met.contains(label), qPrintable(key));
        met.insert(label);
    }
}

void TstFieldWords::requiredFields()
{
    const auto labelled = FieldWords::keys(SubjectKind::Account);
    for (const auto& entry : requiredFieldKeys) {
        const bool isPicture = entry.value == RequiredField::Icon; // named by its role
        QVERIFY2(isPicture || labelled.contains(QLatin1String(entry.key)), entry.key);
    }
}

void TstFieldWords::labels()
{
    QCOMPARE(FieldWords::label(SubjectKind::Account, u"name"), QStringLiteral("Account name"));
    QCOMPARE(FieldWords::label(SubjectKind::Unit, u"name"), QStringLiteral("Unit name"));
    QCOMPARE(FieldWords::label(SubjectKind::Unit, u"shoe_size"), QStringLiteral("shoe_size"));
    QCOMPARE(FieldWords::label(SubjectKind::Setting, u"key"), QStringLiteral("key"));
}

void TstFieldWords::problems()
{
    QSet<QString> met;
    for (const auto& entry : enumKeys(FieldProblem{})) {
        const auto text = ProblemWords::sentence(SubjectKind::Account,
                                                 {QStringLiteral("platform_id"), entry.value, {}});
        QVERIFY2(text.contains(QStringLiteral("“Account ID”")), qPrintable(text));
        QVERIFY2(text.endsWith(QLatin1Char('.')) && !met.contains(text), qPrintable(text));
        met.insert(text);
    }
}

QTEST_GUILESS_MAIN(TstFieldWords)

#include "tst_fieldwords.moc"
