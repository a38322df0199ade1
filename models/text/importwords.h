// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importnote.h"

#include <QCoreApplication>

namespace juzhen {

/// The words for what an import has to say about a row.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ImportWords)

public:
    /// What is the matter and what was done or is to be done, in one or two sentences.
    [[nodiscard]] static QString sentence(const ImportNote& note);

    /// @p sentence with the column it is about before it.
    [[nodiscard]] static QString inColumn(const QString& column, const QString& sentence);

    /// Titles of the columns that a sheet of rejected rows has beside those of the file. No import
    /// takes them for a field.
    [[nodiscard]] static QString rowTitle();
    [[nodiscard]] static QString reasonTitle();
};

} // namespace juzhen
