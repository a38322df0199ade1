// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/changehub.h"

namespace juzhen {

void ChangeSet::add(SubjectKind kind, qint64 id)
{
    kinds.insert(kind);
    if (ids.size() >= mostIds) {
        many = true;
    } else {
        ids.append({kind, id});
    }
}

bool ChangeSet::touches(SubjectKind kind, qint64 id) const
{
    return kinds.contains(kind) && (many || ids.contains(std::pair{kind, id}));
}

} // namespace juzhen
