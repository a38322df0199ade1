// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumkeys.h"
#include "models/domain/searchtext.h"
#include "models/text/enumwords.h"
#include "models/text/wordbook.h"
#include "ui/widgets/choicepopup.h"

namespace juzhen {

class Session;

/// Every enumerator of @p Enum with its word, for filters and form fields.
template <class Enum>
[[nodiscard]] QList<Choice> enumChoices()
{
    QList<Choice> choices;
    for (const auto& entry : enumKeys(Enum{})) {
        const QString label = EnumWords::label(entry.value);
        choices.append({QString::fromLatin1(entry.key), label, searchTextOf({label}), 0});
    }
    return choices;
}

/// The regions as a hierarchy, found by pinyin and code.
[[nodiscard]] QList<Choice> regionChoices(const WordBook& words);

/// The platforms in their order, retired ones last.
[[nodiscard]] QList<Choice> platformChoices(const WordBook& words);

/// The words of an open vocabulary.
[[nodiscard]] QList<Choice> vocabularyChoices(const WordBook& words, const QString& vocabulary);

/// Every unit in official order, found by pinyin and former names. Not for the GUI thread.
[[nodiscard]] QList<Choice> unitChoices(Session& session);

/// Every responsible person who hasn't left today, found by pinyin and unit. Not for the GUI
/// thread.
[[nodiscard]] QList<Choice> personChoices(Session& session);

} // namespace juzhen
