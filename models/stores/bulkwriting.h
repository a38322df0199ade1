// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace juzhen {

class BulkJournal;
class Session;

/// Held around the WriteScope of work that writes many records; see BulkJournal.
class BulkWriting
{
public:
    /// @p records are to be written. Outside of a WriteScope, else it does nothing.
    BulkWriting(Session& session, qint64 records);
    ~BulkWriting();
    BulkWriting(const BulkWriting&) = delete;
    BulkWriting& operator=(const BulkWriting&) = delete;

private:
    std::unique_ptr<BulkJournal> m_journal;
};

} // namespace juzhen
