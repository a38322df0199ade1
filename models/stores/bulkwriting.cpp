// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/bulkwriting.h"

#include "models/db/bulkjournal.h"
#include "models/stores/session.h"

namespace juzhen {

BulkWriting::BulkWriting(Session& session, qint64 records)
    : m_journal(std::make_unique<BulkJournal>(session.database(), records))
{}

BulkWriting::~BulkWriting() = default;

} // namespace juzhen
