// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/accountrepeats.h"

#include "models/domain/duplicates.h"
#include "models/exchange/accountmatcher.h"

namespace juzhen {

bool AccountRepeats::hasId(const QString& platform, const QString& id) const
{
    return m_ids.contains(platformIdKey(platform, id));
}

void AccountRepeats::addId(const QString& platform, const QString& id, int row)
{
    m_ids.insert(platformIdKey(platform, id), row);
}

/// Whether @p seen has @p key, in which @p earlier row; else @p row is remembered for it.
bool AccountRepeats::isKnown(QHash<QString, int>& seen, const QString& key, int row, int& earlier)
{
    const auto found = seen.constFind(key);
    if (found == seen.cend()) {
        seen.insert(key, row);
        return false;
    }
    earlier = *found;
    return true;
}

bool AccountRepeats::isRepeated(const AccountRow& read,
                                int row,
                                const AccountRowReader& reader,
                                QList<ImportNote>& notes)
{
    const auto& account = read.account;
    const auto platform = account.platformCode.isEmpty() ? read.platformWord : account.platformCode;
    const auto tell = [&](QStringView column, ImportMessage message, int earlier) {
        const QString caption =
            column.isEmpty() ? QString() : reader.captionFor(AccountRowReader::columnOf(column));
        notes.append({row, caption, message, {QString::number(earlier)}});
        return true;
    };
    int earlier = 0;
    if (!account.platformId.isEmpty()) {
        // Without its platform an id means something only together with the name.
        const QString owner = platform.isEmpty() ? QString(u'\n' + account.name) : platform;
        if (isKnown(m_ids, platformIdKey(owner, account.platformId), row, earlier)) {
            return tell(u"platform_id", ImportMessage::DuplicateId, earlier);
        }
    }
    if (m_key == RecordKey::Link) {
        const QString link = comparableLink(account.url);
        if (!link.isEmpty() && isKnown(m_links, platform + u'\n' + link, row, earlier)) {
            return tell(u"url", ImportMessage::DuplicateRow, earlier);
        }
    }
    const auto place = read.hostUnit.isEmpty() ? account.regionCode : read.hostUnit;
    const QString key = account.name + u'\n' + platform + u'\n' + place;
    const auto [begin, end] = std::as_const(m_names).equal_range(key);
    for (auto seen = begin; seen != end; ++seen) {
        // Two ids are two accounts, whatever they are called.
        if (seen->platformId.isEmpty() || account.platformId.isEmpty()) {
            return tell({}, ImportMessage::DuplicateRow, seen->row);
        }
    }
    m_names.insert(key, {row, account.platformId});
    return false;
}

} // namespace juzhen
