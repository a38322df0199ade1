// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/fieldissue.h"

#include <QList>
#include <QVariant>

#include <functional>

namespace juzhen {

class Session;

/// The same new values for certain fields of many accounts (批量修改).
struct BulkEdit
{
    struct Value
    {
        QString column;
        QVariant value; ///< in its stored form; null clears the field

        bool operator==(const Value&) const = default;
    };

    QList<qint64> accounts;
    QList<Value> values; ///< fields that aren't named stay as they are
};

/// What a bulk edit would do.
struct BulkPreview
{
    /// A former value of a field, and how many accounts have it now.
    struct Former
    {
        QVariant value;
        qint64 accounts = 0;

        bool operator==(const Former&) const = default;
    };

    /// A field that changes, with its former values, the most frequent first.
    struct Field
    {
        QString column;
        QVariant after;
        qint64 accounts = 0; ///< how many it changes for
        QList<Former> before;
    };

    /// An account that may not get these values, and why.
    struct Refusal
    {
        qint64 account = 0;
        QString name;
        FieldIssue issue;
    };

    qint64 changed = 0;   ///< accounts that would be changed
    qint64 unchanged = 0; ///< accounts that have all the values already
    qint64 gone = 0;      ///< accounts that are not in the register any more
    QList<Field> fields;
    QList<Refusal> refusals; ///< left as they are
};

/// What a bulk edit has written, enough to take it back: per account the fields with old and new.
struct BulkChange
{
    struct Row
    {
        qint64 account = 0;
        QVariantList before; ///< one per column
    };

    QStringList columns;
    QVariantList after; ///< one per column, the same for all accounts
    QList<Row> rows;
};

/// Bulk edits: one transaction, one batch in the history, one entry in the log per account, and the
/// way back.
class BulkEditStore
{
public:
    using Step = std::function<void(qint64 done)>;

    explicit BulkEditStore(Session& session);

    /// Whether @p column can be edited for many accounts: fields governed by filings can't, nor can
    /// what tells one account from another (its link, its numbers elsewhere).
    [[nodiscard]] static bool isOffered(QStringView column);

    /// Looks at every account; writes nothing.
    [[nodiscard]] BulkPreview preview(const BulkEdit& edit);

    /// Writes the values for all accounts that preview() doesn't refuse, as the batch @p title.
    /// Needs Permission::EditAccounts. Throws Error(Denied, column) for a field that isn't offered.
    BulkChange apply(const BulkEdit& edit, const QString& title, const Step& step = {});

    /// Gives the accounts their former values back, as a batch of its own. Nothing is written and
    /// Error(Conflict, name) thrown when somebody has changed one of the fields since.
    void takeBack(const BulkChange& change, const QString& title, const Step& step = {});

    /// Writes the new values again after takeBack(); refuses as it does.
    void doAgain(const BulkChange& change, const QString& title, const Step& step = {});

private:
    void writeSide(const BulkChange& change, bool back, const QString& title, const Step& step);

    Session& m_session;
};

} // namespace juzhen
