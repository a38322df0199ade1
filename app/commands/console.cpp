// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"

#include <QJsonDocument>

#include <cstdio>

namespace juzhen {

Console::Console()
{
    m_output.open(stdout, QIODevice::WriteOnly);
    m_errors.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Console::print(const QString& text)
{
    m_output.write(text.toUtf8());
}

void Console::printLine(const QString& line)
{
    print(line + QLatin1Char('\n'));
}

void Console::print(const QJsonObject& object)
{
    m_output.write(QJsonDocument(object).toJson());
}

void Console::complain(const QString& sentence)
{
    m_output.flush();
    m_errors.write((sentence + QLatin1Char('\n')).toUtf8());
}

} // namespace juzhen
