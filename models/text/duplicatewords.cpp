// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/duplicatewords.h"

namespace juzhen {

QString DuplicateWords::label(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameId:
        return tr("Same account ID");
    case DuplicateReason::SameLink:
        return tr("Same link");
    case DuplicateReason::SameName:
        return tr("Same name");
    case DuplicateReason::SimilarName:
        break;
    }
    return tr("Similar name");
}

QString DuplicateWords::sentence(const DuplicatePair& pair, const DuplicateCandidate& one)
{
    switch (pair.reason) {
    case DuplicateReason::SameId:
        return tr("On one platform with the same account ID: %1.").arg(one.platformId.trimmed());
    case DuplicateReason::SameLink:
        return tr("On one platform with the same link: %1.").arg(comparableLink(one.url));
    case DuplicateReason::SameName:
        return tr("On one platform with the same name but for the platform's own word; the unit is "
                  "the same, or isn't known.");
    case DuplicateReason::SimilarName:
        break;
    }
    return tr("Of one unit on one platform, and the names are %1% alike.").arg(pair.percent);
}

} // namespace juzhen
