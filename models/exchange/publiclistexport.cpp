// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/publiclistexport.h"

#include "models/exchange/publicpage.h"
#include "models/exchange/qrcode.h"
#include "models/exchange/safefile.h"
#include "models/stores/attachmentstore.h"
#include "models/stores/publicliststore.h"
#include "models/stores/session.h"
#include "models/stores/writescope.h"

#include <QDir>

namespace juzhen {

namespace {

constexpr int iconEdge = 128; ///< pixels
constexpr int codeEdge = 430; ///< pixels; what WeChat gives out

/// The card of an account, with its icon and QR code.
PublicCard
cardOf(Session& session, const PublicEntry& entry, qint64 account, const PictureCleaner& clean)
{
    PublicCard card{entry, {}, {}};
    AttachmentStore attachments(session);
    const auto pictureFor = [&](AttachmentRole role, int edge) {
        const auto attached = attachments.picture(Id<Account>(account), role);
        return attached ? clean(attachments.content(*attached), edge) : QByteArray();
    };
    // Nothing else that is attached may ever get out: evidence, screenshots.
    if (const QByteArray icon = pictureFor(AttachmentRole::Icon, iconEdge); !icon.isEmpty()) {
        card.icon = {icon};
    }
    if (const QByteArray code = pictureFor(AttachmentRole::QrCode, codeEdge); !code.isEmpty()) {
        card.code = {code};
    }
    return card;
}

} // namespace

PublishResult publishList(Session& session,
                          const PublishOptions& options,
                          const WordBook& words,
                          const PictureCleaner& clean,
                          Progress& progress)
{
    session.require(Permission::EditAccounts);
    PublicListStore store(session);
    const QDate today = session.clock().today();
    const PublicSelection selection = store.selection(today, options.withVertical);
    PublicListContent content;
    PublishResult result;
    if (const auto last = store.last()) {
        result.dayBefore = last->day();
        result.difference = differenceOf(last->entries, selection.entries);
    } else {
        result.difference = differenceOf({}, selection.entries);
    }
    progress.start(selection.entries.size());
    for (qsizetype i = 0; i < selection.entries.size(); ++i) {
        PublicCard card =
            cardOf(session, selection.entries.at(i), selection.accountIds.at(i), clean);
        if (card.code.isNull() && !card.entry.url.isEmpty()) {
            card.code = {qrSvg(qrCode(card.entry.url)), "image/svg+xml"};
            result.codesMade += card.code.isNull() ? 0 : 1;
        }
        content.cards.append(card);
        progress.advance(i + 1);
    }
    content.day = today;
    content.chinese = options.chinese;
    content.withChanges = options.withChanges;
    content.dayBefore = result.dayBefore;
    content.difference = result.difference;

    const QDir folder(options.folder);
    if (options.folder.isEmpty() || !QDir().mkpath(options.folder)) {
        throw Error(Error::Kind::NotWritable, QDir::toNativeSeparators(options.folder));
    }
    result.page = folder.filePath(QStringLiteral("public-list.html"));
    result.data = folder.filePath(QStringLiteral("public-list.json"));
    result.accounts = selection.entries.size();
    result.heldBack = selection.heldBack;
    result.verticalLeftOut = selection.vertical;
    const QByteArray html = publicListHtml(content, words);
    const QByteArray json = publicListJson(content, words);
    SafeFile page(result.page, html.size());
    SafeFile data(result.data, json.size());
    page.write(html);
    data.write(json);
    WriteScope scope(session); // a list that can't be kept must not be out either
    store.remember(selection.entries);
    page.commit();
    data.commit();
    scope.commit();
    return result;
}

} // namespace juzhen
