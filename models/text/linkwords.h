// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/platformlink.h"
#include "models/text/wordbook.h"

#include <QCoreApplication>

namespace juzhen {

/// The words for what a pasted link was taken for.
class LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::LinkWords)

public:
    /// What was recognised and what is still to do, in one or two sentences; empty when there is
    /// nothing to say.
    [[nodiscard]] static QString sentence(const PlatformLink& link, const WordBook& words);

    /// Why such a link is refused and which one to paste; empty for one that isn't.
    [[nodiscard]] static QString refusal(LinkVerdict verdict);
};

} // namespace juzhen
