// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace juzhen {

/// Closes a folder for writing, for root too, as long as it lives. Owned by the test.
class ClosedFolder
{
public:
    explicit ClosedFolder(QString path);
    ClosedFolder(const ClosedFolder&) = delete;
    ClosedFolder& operator=(const ClosedFolder&) = delete;
    ~ClosedFolder();

    /// Whether the system let it be closed.
    [[nodiscard]] bool isClosed() const { return m_closed; }

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    QString m_path;
    bool m_mounted = false;
    bool m_closed = false;
};

} // namespace juzhen
