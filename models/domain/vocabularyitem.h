// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace juzhen {

/// One word of an open vocabulary (unit kinds, domains, problem classes …), in both languages.
struct VocabularyItem
{
    QString vocabulary; ///< "unit_kind", "domain", "problem_class", …
    QString code;
    QString nameZh;
    QString nameEn;

    bool operator==(const VocabularyItem&) const = default;
};

} // namespace juzhen
