// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/numberformats.h"

#include <algorithm>

namespace juzhen {

namespace {

/// [h], [mm], [ss]: hours, minutes, seconds that go on counting.
bool isElapsedTime(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return QStringView(u"hmsHMS").contains(c);
    });
}

} // namespace

bool isDateFormat(QStringView code)
{
    bool day = false;
    bool month = false;
    bool clock = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const auto c = code[i].toLower();
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next character is shown as it is, or only as wide as it is
        } else if (c == u'"' || c == u'[') {
            const auto end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const auto inside = code.sliced(i + 1, std::max<qsizetype>(end - i - 1, 0));
            clock = clock || (c == u'[' && isElapsedTime(inside));
            i = end < 0 ? code.size() : end;
        } else if (c == u'y' || c == u'd') {
            day = true;
        } else if (c == u'm') {
            month = true;
        } else if (c == u'h' || c == u's') {
            clock = true;
        } else if (c == u';') {
            break; // what follows is for negative numbers
        }
    }
    return day || (month && !clock);
}

bool isBuiltinDateFormat(int id)
{
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36
           || (id >= 50 && id <= 54) || id == 57 || id == 58;
}

} // namespace juzhen
