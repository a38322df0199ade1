// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

namespace juzhen::test {

/// Whether poppler's command-line tools are here; tests that read a PDF are skipped otherwise.
inline bool hasPdfTools()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

/// What @p tool writes to its standard output; empty when it fails or complains.
inline QString outputOf(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0
        || !process.readAllStandardError().isEmpty()) {
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of a PDF in reading order, with all blanks and line ends taken out.
inline QString textOf(const QString& pdfPath)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    return outputOf(QStringLiteral("pdftotext"),
                    {QStringLiteral("-raw"), pdfPath, QStringLiteral("-")})
        .remove(blanks);
}

/// How many pages a PDF has; 0 when it can't be read.
inline int pageCountOf(const QString& pdfPath)
{
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(outputOf(QStringLiteral("pdfinfo"), {pdfPath})).captured(1).toInt();
}

} // namespace juzhen::test
