// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/preparedimport.h"

#include "models/stores/auditlog.h"
#include "models/stores/session.h"

namespace juzhen {

PreparedImport::PreparedImport(ImportOptions options, QDate today)
    : m_options(std::move(options))
    , m_today(today)
    , m_parser(m_options, today)
    , m_rows(static_cast<size_t>(m_options.mapping.columns().size()))
{}

ReadSummary PreparedImport::read(Session& session, SheetReader& reader, Progress& progress)
{
    start(session);
    const auto take = [&](const MappedRow& mapped) {
        const auto index = m_rows.size();
        const auto values = m_rows.append(mapped.number);
        m_understood.push_back(m_parser.parse(mapped, values, m_cellNotes));
        m_kind->outcome().fates.push_back(m_understood.back()
                                              ? m_kind->take(index, mapped.number, values, m_notes)
                                              : RowFate::Rejected);
        return true;
    };
    auto summary = readMapped(reader, m_options.sheet, m_options.layout, m_options.mapping,
                              QStringLiteral("name"), take, progress);
    m_notes = m_cellNotes + m_notes;
    finish(session, progress);
    return summary;
}

std::shared_ptr<PreparedImport> PreparedImport::matchedAgain(Session& session,
                                                             Progress& progress) const
{
    auto again = std::make_shared<PreparedImport>(m_options, m_today);
    again->m_rows = m_rows;
    again->m_understood = m_understood;
    again->start(session);
    auto& fates = again->m_kind->outcome().fates;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        fates.push_back(m_understood[i] ? again->m_kind->take(i, m_rows.number(i), m_rows.values(i),
                                                              again->m_notes)
                                        : RowFate::Rejected);
    }
    again->finish(session, progress);
    return again;
}

void PreparedImport::start(Session& session)
{
    m_logPosition = session.log().lastSequence();
    m_kind = makeKindImport(m_options, m_parser);
    m_kind->load(session);
}

void PreparedImport::finish(Session& session, Progress& progress)
{
    m_kind->outcome().previewRows = static_cast<size_t>(ImportPlan::mostPreviewRows);
    m_kind->compare(session, m_rows, progress);
}

ImportCounts PreparedImport::counts() const
{
    ImportCounts counts;
    const auto& outcome = m_kind->outcome();
    for (const auto fate : outcome.fates) {
        ++counts.read;
        counts.added += fate == RowFate::New;
        counts.updated += fate == RowFate::Changed;
        counts.unchanged += fate == RowFate::Unchanged;
        counts.rejected += fate == RowFate::Rejected;
    }
    counts.existing = outcome.existing;
    return counts;
}

} // namespace juzhen
