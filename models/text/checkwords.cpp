// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/checkwords.h"

#include "models/text/numberwords.h"

#include <array>

namespace juzhen {

namespace {

struct ColumnTitle
{
    const char* key;
    const char* title;
};

constexpr std::array checkTitles{
    ColumnTitle{"rule", QT_TRANSLATE_NOOP("juzhen::CheckWords", "Rule")},
    ColumnTitle{"about", QT_TRANSLATE_NOOP("juzhen::CheckWords", "About")},
    ColumnTitle{"severity", QT_TRANSLATE_NOOP("juzhen::CheckWords", "Severity")},
    ColumnTitle{"subject", QT_TRANSLATE_NOOP("juzhen::CheckWords", "Subject")},
    ColumnTitle{"unit", QT_TRANSLATE_NOOP("juzhen::CheckWords", "Unit")},
    ColumnTitle{"region", QT_TRANSLATE_NOOP("juzhen::CheckWords", "Region")},
    ColumnTitle{"sentence", QT_TRANSLATE_NOOP("juzhen::CheckWords", "What is the matter")},
    ColumnTitle{"basis", QT_TRANSLATE_NOOP("juzhen::CheckWords", "Basis")},
};

} // namespace

QString CheckWords::title(const QString& key)
{
    for (const ColumnTitle& column : checkTitles) {
        if (key == QLatin1String(column.key)) {
            return tr(column.title);
        }
    }
    return key;
}

QString CheckWords::change(qint64 before, qint64 now)
{
    if (now == before) {
        return QStringLiteral("＝");
    }
    return (now > before ? QStringLiteral("▲") : QStringLiteral("▼"))
           + NumberWords::count(qAbs(now - before));
}

QString CheckWords::changeSentence(qint64 before, qint64 now, QDate since)
{
    const QString difference = NumberWords::count(qAbs(now - before));
    const QString day = NumberWords::date(since);
    const QString then = NumberWords::count(before);
    if (now == before) {
        return tr("As many as on %1 (%2).").arg(day, then);
    }
    return now > before ? tr("%1 more than on %2 (%3).").arg(difference, day, then)
                        : tr("%1 fewer than on %2 (%3).").arg(difference, day, then);
}

} // namespace juzhen
