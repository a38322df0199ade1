// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importoptions.h"

#include <optional>

namespace juzhen {

class Settings;

/// What a person has corrected in the columns of a sheet, kept for the next sheet with the same
/// header: ledgers come from the same offices every month. Kept in the user's settings, the
/// corrections used last for at most `most` headers.
class MappingMemory
{
public:
    static constexpr int most = 40;

    explicit MappingMemory(Settings& settings);

    /// Keeps the columns of @p options when they differ from what the words of the header suggest;
    /// forgets what was kept otherwise.
    void remember(const ImportOptions& options);

    /// What was kept for a header like this one.
    [[nodiscard]] std::optional<ColumnMapping> recall(ImportKind kind,
                                                      const SheetLayout& layout) const;

private:
    Settings& m_settings;
};

} // namespace juzhen
