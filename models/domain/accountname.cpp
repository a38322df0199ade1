// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accountname.h"

namespace juzhen {

QString bareAccountName(const QString& name, const QStringList& suffixes)
{
    QString text = name;
    text.removeIf([](QChar character) { return character.isSpace(); });
    for (const auto& suffix : suffixes) {
        if (text.size() > suffix.size() && text.endsWith(suffix, Qt::CaseInsensitive)) {
            text.chop(suffix.size());
        }
    }
    return text.toLower();
}

} // namespace juzhen
