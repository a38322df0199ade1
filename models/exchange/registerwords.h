// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/platformindex.h"
#include "models/domain/regionindex.h"
#include "models/exchange/wordmatcher.h"
#include "models/text/wordbook.h"

namespace juzhen {

class Session;

/// Everything by which the words of a sheet are understood, read from the register once. Shared by
/// the parts of one import; never changed.
struct RegisterWords
{
    PlatformIndex platforms;
    RegionIndex regions;
    WordMatcher words;
    WordBook book; ///< the other way: words for keys

    /// @p chinese: language of `book`.
    [[nodiscard]] static RegisterWords read(Session& session, bool chinese);
};

} // namespace juzhen
