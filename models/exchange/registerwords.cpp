// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/registerwords.h"

#include "models/stores/referencestore.h"

namespace juzhen {

RegisterWords RegisterWords::read(Session& session, bool chinese)
{
    ReferenceStore reference(session);
    const auto platforms = reference.platforms();
    const auto regions = reference.regions();
    const auto vocabulary = reference.vocabulary();
    return {PlatformIndex(platforms), RegionIndex(regions), WordMatcher(vocabulary),
            WordBook(regions, platforms, vocabulary, chinese)};
}

} // namespace juzhen
