// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/closedfolder.h"

#include "tests/app/commandrunner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace juzhen {

namespace {

bool mount(const QStringList& arguments)
{
    return QProcess::execute(QStringLiteral("mount"), arguments) == 0;
}

void setPermissions(const QString& folder, int ofFiles, int ofFolder)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo& file : files) {
        QFile::setPermissions(file.filePath(), QFile::Permissions(ofFiles));
    }
    QFile::setPermissions(folder, QFile::Permissions(ofFolder));
}

} // namespace

ClosedFolder::ClosedFolder(QString path)
    : m_path(std::move(path))
{
    if (CommandRunner::isRoot()) { // whom permissions don't hold back
        m_mounted = mount({QStringLiteral("--bind"), m_path, m_path});
        m_closed =
            m_mounted && mount({QStringLiteral("-o"), QStringLiteral("remount,bind,ro"), m_path});
    } else {
        setPermissions(m_path, 0x4444, 0x5555);
        m_closed = !QFileInfo(m_path).isWritable();
    }
}

ClosedFolder::~ClosedFolder()
{
    if (m_mounted) {
        QProcess::execute(QStringLiteral("umount"), {m_path});
    } else {
        setPermissions(m_path, 0x6644, 0x7755);
    }
}

} // namespace juzhen
