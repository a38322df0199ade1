// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QCoreApplication>

namespace juzhen {

/// Details of an Error(TooLarge) for a file that is written, not read: they have words of their
/// own.
inline constexpr QLatin1String tooManyRows{"more rows than a sheet can hold"};
inline constexpr QLatin1String tooManySheets{"more sheets than a workbook should have"};
inline constexpr QLatin1String tooLongText{"a text longer than a cell can hold: "};

/// Detail of an Error(NotWritable) for a register that has to be brought up to date to be read.
inline constexpr QLatin1String outdatedRegister{"the register is of an earlier version"};

/// The words for errors: what happened, to what, and what to do next, in one or two sentences. The
/// technical cause stays in the error for the log.
class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ErrorWords)

public:
    [[nodiscard]] static QString sentence(const Error& error);

private:
    [[nodiscard]] static QString tooLarge(const Error& error);
};

} // namespace juzhen
