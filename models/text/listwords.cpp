// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/listwords.h"

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

struct Title
{
    const char* key;
    const char* text;
};

constexpr std::array listTitles{
    Title{"account_count", QT_TRANSLATE_NOOP("juzhen::ListWords", "Accounts")},
    Title{"state", QT_TRANSLATE_NOOP("juzhen::ListWords", "State")},
    Title{"next_end", QT_TRANSLATE_NOOP("juzhen::ListWords", "Next end")},
    Title{"contract_count", QT_TRANSLATE_NOOP("juzhen::ListWords", "Contracts")},
    Title{"qualification_count", QT_TRANSLATE_NOOP("juzhen::ListWords", "Qualifications")},
    Title{"supervisor_id", QT_TRANSLATE_NOOP("juzhen::ListWords", "Supervising unit in force")},
    Title{"at", QT_TRANSLATE_NOOP("juzhen::ListWords", "When")},
    Title{"actor", QT_TRANSLATE_NOOP("juzhen::ListWords", "Who")},
    Title{"action", QT_TRANSLATE_NOOP("juzhen::ListWords", "What was done")},
    Title{"subject_kind", QT_TRANSLATE_NOOP("juzhen::ListWords", "Record")},
    Title{"subject_name", QT_TRANSLATE_NOOP("juzhen::ListWords", "Name")},
    Title{"changes", QT_TRANSLATE_NOOP("juzhen::ListWords", "Changes")},
    Title{"reason", QT_TRANSLATE_NOOP("juzhen::ListWords", "Reason")},
    Title{"batch_uid", QT_TRANSLATE_NOOP("juzhen::ListWords", "Batch")},
    Title{"bucket", QT_TRANSLATE_NOOP("juzhen::ListWords", "Platform group")}};

} // namespace

QString ListWords::title(QStringView key)
{
    const auto found = std::find_if(listTitles.begin(), listTitles.end(), [&](const Title& title) {
        return key == QLatin1String(title.key);
    });
    return found == listTitles.end() ? QString() : tr(found->text);
}

} // namespace juzhen
