// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/publiclist.h"
#include "models/text/wordbook.h"

#include <QByteArray>
#include <QDate>

namespace juzhen {

/// A picture that may be shown to the public, ready to stand in a page.
struct PublicPicture
{
    QByteArray content;
    const char* mimeType = "image/png";

    [[nodiscard]] bool isNull() const { return content.isEmpty(); }

    /// "data:image/png;base64,…"
    [[nodiscard]] QString dataUrl() const;
};

/// An account of the list with its pictures; either may be missing.
struct PublicCard
{
    PublicEntry entry;
    PublicPicture icon;
    PublicPicture code; ///< 二维码
};

/// Everything that a public list says.
struct PublicListContent
{
    QList<PublicCard> cards; ///< by region
    QDate day;
    bool chinese = true;
    bool withChanges = false; ///< tells the difference
    QDate dayBefore;          ///< of the list compared with; invalid: there was none
    PublicDifference difference;
};

/// The list as a page that needs nothing else: no script, no other file, no address on the net but
/// the accounts' own links. It is well-formed XML as well as HTML 5, and tells by its policy
/// (Content-Security-Policy) that nothing may be loaded.
[[nodiscard]] QByteArray publicListHtml(const PublicListContent& list, const WordBook& words);

/// The list as JSON for the programs of the website: title, day, accounts with name, unit, region,
/// platform, url, paused, icon and qrcode (data URLs, null while missing), and, where they are
/// told, the changes.
[[nodiscard]] QByteArray publicListJson(const PublicListContent& list, const WordBook& words);

} // namespace juzhen
