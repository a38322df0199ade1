// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/linkwords.h"

namespace juzhen {

QString LinkWords::sentence(const PlatformLink& link, const WordBook& words)
{
    const QString platform = words.platform(link.platformCode);
    switch (link.verdict) {
    case LinkVerdict::Account:
        return link.platformId.isEmpty()
                   ? tr("Recognised: %1. The account's ID isn't in the link; type it.")
                         .arg(platform)
                   : tr("Recognised: %1, account ID %2.").arg(platform, link.platformId);
    case LinkVerdict::PageOfAccount:
        return link.platformId.isEmpty()
                   ? tr("This is an article or post of an account of %1, not the account's own "
                        "page. Its ID isn't in the link; type it.")
                         .arg(platform)
                   : tr("This is an article or post, not the account's own page; it names the "
                        "account: %1, account ID %2.")
                         .arg(platform, link.platformId);
    case LinkVerdict::ShortLink:
        return platform.isEmpty()
                   ? tr("A short link doesn't say where it leads. Open it and paste the address "
                        "that is shown then.")
                   : tr("A short link of %1 doesn't say which account it leads to. Open it and "
                        "paste the address that is shown then.")
                         .arg(platform);
    case LinkVerdict::OtherPage:
        return tr("A page of %1, but not one known as an account's own. Check that it shows the "
                  "account.")
            .arg(platform);
    case LinkVerdict::NoLink:
    case LinkVerdict::UnknownSite:
        return {};
    default:
        return refusal(link.verdict);
    }
}

QString LinkWords::refusal(LinkVerdict verdict)
{
    switch (verdict) {
    case LinkVerdict::BackEnd:
        return tr("This is the platform's back office, which the public can't open. Paste the link "
                  "of the account's own page.");
    case LinkVerdict::SignIn:
        return tr("This is a page to sign in. Paste the link of the account's own page.");
    case LinkVerdict::HomePage:
        return tr("This is the platform's own page and names no account. Paste the link of the "
                  "account's own page.");
    case LinkVerdict::SinglePost:
        return tr("This is a single article or video and doesn't say which account it belongs to. "
                  "Paste the link of the account's own page.");
    case LinkVerdict::NotWeb:
        return tr("Only links that begin with http:// or https:// can be kept here.");
    case LinkVerdict::Lookalike:
        return tr("This address only looks like a platform's. Don't open it; take the link from "
                  "the platform itself.");
    default:
        return {};
    }
}

} // namespace juzhen
