// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <array>

namespace juzhen {

/// A source text with the comment that tells apart equal words of different meaning.
struct Word
{
    const char* source;
    const char* comment;
};

/// The word for one enumerator, a row of the tables behind EnumWords.
template <class Enum>
struct EnumWord
{
    Enum value;
    Word word;
};
template <class Enum>
EnumWord(Enum, Word) -> EnumWord<Enum>;

/// The translated word for @p value from @p table of EnumWords; empty when the table lacks it.
template <class Table, class Enum>
[[nodiscard]] QString wordFor(const Table& table, Enum value)
{
    for (const auto& row : table) {
        if (row.value == value) {
            return QCoreApplication::translate("juzhen::EnumWords", row.word.source,
                                               row.word.comment);
        }
    }
    return {};
}

} // namespace juzhen
