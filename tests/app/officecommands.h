// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/accountstore.h"
#include "models/stores/session.h"
#include "tests/app/commandrunner.h"

#include <QSet>

namespace juzhen {

/// What the tests of the commands share: a runner, and a sample register to run on. A test class
/// derives from it.
class OfficeCommands
{
protected:
    /// Makes the sample: 120 accounts, three quarters, seen from the 20th of November 2025.
    [[nodiscard]] Outcome makeSample() const
    {
        return run(
            QStringLiteral("sample --accounts 120 --quarters 3 --seed 7 --at 2025-11-20 --json"));
    }

    /// Runs @p line and @p more words on the sample.
    [[nodiscard]] Outcome run(const QString& line, const QStringList& more = {}) const
    {
        return runOn(m_register, line, more);
    }

    [[nodiscard]] Outcome
    runOn(const QString& reg, const QString& line, const QStringList& more = {}) const
    {
        return m_runner.run(line.split(u' ') + more
                            + QStringList{QStringLiteral("--database"), reg});
    }

    [[nodiscard]] static qint64 accountsOf(const QString& reg)
    {
        SessionSource source;
        source.location = reg;
        source.readOnly = true;
        Session session(source);
        return AccountStore(session).keys().size();
    }

    [[nodiscard]] static QSet<QString> keysOf(const QJsonObject& object)
    {
        const QStringList keys = object.keys();
        return {keys.begin(), keys.end()};
    }

    [[nodiscard]] static QSet<QString> words(const char* text)
    {
        const QStringList list = QString::fromLatin1(text).split(u' ');
        return {list.begin(), list.end()};
    }

    CommandRunner m_runner;
    /// Chinese and blanks in its name
    const QString m_register = m_runner.path(QStringLiteral("台账 库#1.juzhen"));
};

} // namespace juzhen
