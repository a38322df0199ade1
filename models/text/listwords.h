// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringView>

namespace juzhen {

/// Titles of the columns in lists that are no field of a record: counts, and what the history
/// tells.
class ListWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ListWords)

public:
    /// The title of column @p key; empty for a field, whose label FieldWords knows.
    [[nodiscard]] static QString title(QStringView key);
};

} // namespace juzhen
