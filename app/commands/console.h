// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonObject>

namespace juzhen {

/// Where a command writes: results to the standard output, one clear sentence per problem to the
/// standard error. Always UTF-8. Owned by the CommandLine.
class Console
{
public:
    Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    void print(const QString& text);
    void printLine(const QString& line = {});
    void print(const QJsonObject& object);
    void complain(const QString& sentence);

private:
    QFile m_output;
    QFile m_errors;
};

} // namespace juzhen
