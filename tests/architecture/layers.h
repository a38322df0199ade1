// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcefile.h"

#include <QHash>
#include <QSet>

namespace juzhen {

/// Knows which layer may include which, and says what breaks that. Made by the test that reads the
/// tree; it keeps a copy of the files so that it can follow an include into the next header.
class Layers
{
public:
    explicit Layers(const QList<SourceFile>& files);

    /// One line for each #include of @p file that the table of layers forbids, and for each
    /// db header that a layer above the stores reaches through other headers.
    [[nodiscard]] QStringList violations(const SourceFile& file) const;

private:
    struct Include
    {
        QString name;
        qsizetype line = 0;
        bool quoted = false;
    };

    [[nodiscard]] static QList<Include> includes(const SourceFile& file);
    [[nodiscard]] QString projectViolation(const SourceFile& file, const QString& included) const;
    [[nodiscard]] QString systemViolation(const QString& layer, const QString& included) const;
    [[nodiscard]] QString pathToDb(const QString& header, QSet<QString>& seen) const;

    QHash<QString, SourceFile> m_files;
    QHash<QString, QString> m_qtModules; ///< header name → the module folder it stands in
};

/// "models/domain" for models/domain/unit.h, "ui" for ui/actions/menus.cpp, "" outside the layers.
QString layerOf(const QString& path);

} // namespace juzhen
