// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace juzhen {

/// What a call of the program came to.
struct Outcome
{
    int code = -1;
    QByteArray output;
    QByteArray errors;

    /// What the program complained of, for the message of a failed test.
    [[nodiscard]] const char* told() const { return errors.constData(); }

    /// The one sentence on the standard error; empty when there isn't exactly one line.
    [[nodiscard]] QString sentence() const;

    /// The standard output as JSON; empty when it isn't an object.
    [[nodiscard]] QJsonObject json() const;
};

/// Runs the program that was built, as a person does from a shell, with a home of its own. Owned by
/// the test.
class CommandRunner
{
public:
    CommandRunner();

    [[nodiscard]] Outcome run(const QStringList& arguments) const;

    /// As somebody without rights to files of others. Only when the tests run as root.
    [[nodiscard]] Outcome runAsNobody(const QStringList& arguments) const;

    [[nodiscard]] static bool isRoot();

    /// A path in the folder of the test, which any user may enter.
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }

    [[nodiscard]] static QString program();

    /// Writes @p content into a file of the test's folder; returns its path.
    [[nodiscard]] QString write(const QString& name, const QByteArray& content) const;

private:
    [[nodiscard]] Outcome start(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace juzhen
