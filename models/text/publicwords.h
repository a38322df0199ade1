// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/publiclist.h"
#include "models/text/wordbook.h"

#include <QCoreApplication>
#include <QDate>

namespace juzhen {

/// The words of the public list of main accounts, on its page and on the screen.
class PublicWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::PublicWords)

public:
    /// "政务新媒体公开名单".
    [[nodiscard]] static QString title();

    /// How many accounts, and of which day.
    [[nodiscard]] static QString count(qint64 accounts, QDate day);

    /// What the page says when there is no account to show.
    [[nodiscard]] static QString nothing();

    [[nodiscard]] static QString skipLink();
    [[nodiscard]] static QString unit();
    [[nodiscard]] static QString platform();
    [[nodiscard]] static QString link();
    [[nodiscard]] static QString paused();
    [[nodiscard]] static QString unknownRegion();

    /// The words that stand for a picture.
    [[nodiscard]] static QString iconOf(const QString& name, const QString& platform);
    [[nodiscard]] static QString codeOf(const QString& name, const QString& platform);

    [[nodiscard]] static QString changesTitle();
    [[nodiscard]] static QString changesSince(QDate day);
    [[nodiscard]] static QString noChanges();
    [[nodiscard]] static QString added();
    [[nodiscard]] static QString removed();
    [[nodiscard]] static QString renamed();

    /// "示例发布（新浪微博，示例区人民政府办公室）".
    [[nodiscard]] static QString entry(const PublicEntry& entry, const WordBook& words);

    /// The same, with the name before.
    [[nodiscard]] static QString rename(const PublicRename& rename, const WordBook& words);

    /// "新增2个，移除1个，更名0个。"
    [[nodiscard]] static QString summary(const PublicDifference& difference);

    /// How many main accounts of vertical units aren't on the list (O-03).
    [[nodiscard]] static QString verticalLeftOut(qint64 accounts);
};

} // namespace juzhen
