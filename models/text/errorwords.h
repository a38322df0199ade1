// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QCoreApplication>

namespace juzhen {

/// The words for errors: what happened, to what, and what to do next, in one or two sentences. The
/// technical cause stays in the error for the log.
class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ErrorWords)

public:
    [[nodiscard]] static QString sentence(const Error& error);
};

} // namespace juzhen
