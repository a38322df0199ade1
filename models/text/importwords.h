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
};

} // namespace juzhen
