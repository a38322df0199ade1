// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/housestyle.h"

#include <QTest>

namespace juzhen {

/// Guards the sizes of files and functions: what grows too large is named, what is far too large
/// fails.
class TstSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresFunctions();
    void judgesFiles_data();
    void judgesFiles();
    void judgesFunctions();
    void treeKeepsTheSizes();
};

void TstSizes::measuresFunctions()
{
    const QString text = QStringLiteral(R"code(// SPDX
namespace {
struct Row
{
    int a() const { return 1; }

    explicit Row(int b)
        : m_b(b)
    {
        const char* brace = "}";
    }
};

const int table[] = {
    1,
};
}

void first(int a,
           int b)
{
    if (a) {
        b = '{';
        /* } */
    }
    auto f = [] {
    };
}

enum class Kind
{
    A
};

template<typename T>
T second()
{
    return R"(
}
)";
}
)code");
    const auto functions = functionSizes({QStringLiteral("ui/a.cpp"), text.split(u'\n')});
    QStringList found;
    for (const FunctionSize& function : functions) {
        found << QStringLiteral("%1 +%2: %3")
                     .arg(function.firstLine + 1)
                     .arg(function.lines)
                     .arg(function.signature);
    }
    QCOMPARE(found, QStringList({QStringLiteral("7 +5: explicit Row(int b)"),
                                 QStringLiteral("19 +10: void first(int a,"),
                                 QStringLiteral("35 +7: template<typename T>")}));
}

void TstSizes::judgesFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("wishes");
    QTest::addColumn<int>("faults");

    QTest::newRow("small header") << QStringLiteral("ui/a.h") << 150 << 0 << 0;
    QTest::newRow("long header") << QStringLiteral("ui/a.h") << 151 << 1 << 0;
    QTest::newRow("small source") << QStringLiteral("ui/a.cpp") << 400 << 0 << 0;
    QTest::newRow("long source") << QStringLiteral("ui/a.cpp") << 401 << 1 << 0;
    QTest::newRow("limit") << QStringLiteral("tests/a.cpp") << 600 << 1 << 0;
    QTest::newRow("over the limit") << QStringLiteral("tests/a.cpp") << 601 << 0 << 1;
}

void TstSizes::judgesFiles()
{
    QFETCH(QString, path);
    QFETCH(int, lines);
    QFETCH(int, wishes);
    QFETCH(int, faults);

    const SizeReport report = checkSizes({path, QStringList(lines, QStringLiteral("int a = 1;"))});
    QCOMPARE(report.wishes.size(), wishes);
    QCOMPARE(report.faults.size(), faults);
}

void TstSizes::judgesFunctions()
{
    const auto judge = [](const QString& signature, int bodyLines) {
        const QStringList body(bodyLines, QStringLiteral("    step();"));
        const SizeReport report =
            checkSizes({QStringLiteral("ui/a.cpp"), QStringList({signature, QStringLiteral("{")})
                                                        + body + QStringList(u"}"_qs)});
        return QStringLiteral("%1 %2").arg(report.wishes.size()).arg(report.faults.size());
    };
    QCOMPARE(judge(QStringLiteral("void f()"), 57), QStringLiteral("0 0"));
    QCOMPARE(judge(QStringLiteral("void f()"), 58), QStringLiteral("1 0"));
    QCOMPARE(judge(QStringLiteral("void f()"), 97), QStringLiteral("1 0"));
    QCOMPARE(judge(QStringLiteral("void f()"), 98), QStringLiteral("0 1"));
    QCOMPARE(judge(QStringLiteral("void T::f_data()"), 98), QStringLiteral("0 0"));
}

void TstSizes::treeKeepsTheSizes()
{
    SizeReport all;
    const auto files = readSources({QStringLiteral("app"), QStringLiteral("ui"),
                                    QStringLiteral("models"), QStringLiteral("tests")},
                                   {QStringLiteral(".h"), QStringLiteral(".cpp")});
    QVERIFY(files.size() > 5);
    for (const SourceFile& file : files) {
        const SizeReport report = checkSizes(file);
        all.wishes << report.wishes;
        all.faults << report.faults;
    }
    printed(all.wishes);
    QVERIFY2(all.faults.isEmpty(), printed(all.faults).constData());
}

} // namespace juzhen

QTEST_GUILESS_MAIN(juzhen::TstSizes)
#include "tst_sizes.moc"
