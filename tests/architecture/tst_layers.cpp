// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"

#include <QTest>

namespace juzhen {

/// Guards the layers of the design: every #include of the product is looked at.
class TstLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheTable_data();
    void knowsTheTable();
    void seesTheDatabaseThroughOtherHeaders();
    void treeKeepsTheLayers();
};

void TstLayers::knowsTheTable_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("complaint");

    const auto row = [](const char* path, const char* line, const char* complaint) {
        QTest::addRow("%s %s", path, line) << QString::fromLatin1(path) << QString::fromLatin1(line)
                                           << QString::fromLatin1(complaint);
    };
    row("ui/a.cpp", "#include \"models/db/query.h\"", "ui may not include models/db/query.h");
    row("ui/a.cpp", "#include \"models/stores/s.h\"", "");
    row("ui/a.cpp", "#include \"ui/b.h\"", "");
    row("ui/a.cpp", "#include \"app/c.h\"", "ui may not include app/c.h");
    row("ui/a.cpp", "#include <QSqlQuery>", "of QtSql");
    row("ui/a.cpp", "#include <QtSql/QSqlQuery>", "of QtSql");
    row("ui/a.cpp", "// #include <QSqlQuery>", "");
    row("ui/a.cpp", "#include \"b.h\"", "from the top folder: \"ui/b.h\"");
    row("ui/a.cpp", "#include \"a.moc\"", "");
    row("app/a.cpp", "#include \"models/db/query.h\"", "");
    row("models/domain/a.h", "#include \"models/text/t.h\"", "models/domain may not include");
    row("models/domain/a.h", "#include <QString>", "");
    row("models/domain/a.h", "#include <QColor>", "of QtGui");
    row("models/settings/a.h", "#include <qcolor.h>", "of QtGui");
    row("models/settings/a.h", "#include \"models/domain/error.h\"", "models/settings may not");
    row("models/db/a.h", "#include \"models/domain/error.h\"", "");
    row("models/db/a.h", "#include \"models/domain/unit.h\"", "models/db may not include");
    row("models/tasks/a.h", "#include \"models/domain/unit.h\"", "models/tasks may not include");
    row("models/stores/a.cpp", "#include \"models/db/query.h\"", "");
    row("models/stores/a.cpp", "#include <sqlite3.h>", "only models/db");
    row("models/text/a.h", "#include \"models/stores/s.h\"", "models/text may not include");
    row("models/reports/a.h", "#include \"models/stores/s.h\"", "models/reports may not include");
    row("models/reports/a.h", "#include <QWidget>", "of QtWidgets");
    row("models/itemmodels/a.h", "#include \"models/exchange/x.h\"", "models/itemmodels may not");
    row("models/novelty/a.h", "#include \"models/domain/unit.h\"",
        "has no rule for models/novelty");
}

void TstLayers::knowsTheTable()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(QString, complaint);

    QList<SourceFile> others;
    for (const char* other :
         {"models/db/query.h", "models/stores/s.h", "ui/b.h", "app/c.h", "models/text/t.h",
          "models/domain/error.h", "models/domain/unit.h", "models/exchange/x.h"}) {
        others << SourceFile{QString::fromLatin1(other), {}};
    }
    const QStringList found = Layers(others).violations({path, {QStringLiteral("// first"), line}});
    if (complaint.isEmpty()) {
        QCOMPARE(found, QStringList());
    } else {
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.constFirst().startsWith(path + u":2: "), qUtf8Printable(found.constFirst()));
        QVERIFY2(found.constFirst().contains(complaint), qUtf8Printable(found.constFirst()));
    }
}

void TstLayers::seesTheDatabaseThroughOtherHeaders()
{
    const SourceFile query{QStringLiteral("models/db/query.h"), {}};
    const SourceFile inner{QStringLiteral("models/stores/inner.h"),
                           {QStringLiteral("#include \"models/db/query.h\"")}};
    const SourceFile outer{QStringLiteral("models/stores/outer.h"),
                           {QStringLiteral("#include \"models/stores/inner.h\"")}};
    const SourceFile window{QStringLiteral("ui/window.cpp"),
                            {QStringLiteral("#include \"models/stores/outer.h\"")}};
    const Layers layers({query, inner, outer, window});

    QCOMPARE(layers.violations(outer), QStringList());
    QCOMPARE(layers.violations(window),
             QStringList(QStringLiteral("ui/window.cpp:1: ui reaches the database: "
                                        "models/stores/outer.h → models/stores/inner.h → "
                                        "models/db/query.h")));
}

void TstLayers::treeKeepsTheLayers()
{
    const QList<SourceFile> files =
        readSources({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models")},
                    {QStringLiteral(".h"), QStringLiteral(".cpp")});
    QVERIFY(files.size() > 5);
    const Layers layers(files);
    QStringList found;
    for (const SourceFile& file : files) {
        found << layers.violations(file);
    }
    QVERIFY2(found.isEmpty(), printed(found).constData());
}

} // namespace juzhen

QTEST_GUILESS_MAIN(juzhen::TstLayers)
#include "tst_layers.moc"
