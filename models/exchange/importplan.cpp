// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importplan.h"

#include "models/exchange/preparedimport.h"
#include "models/stores/auditlog.h"
#include "models/stores/batchscope.h"
#include "models/stores/session.h"
#include "models/stores/writescope.h"

#include <QFileInfo>
#include <QSet>

#include <future>

namespace juzhen {

namespace {

void checkOptions(Session& session, const ImportOptions& options)
{
    session.require(Permission::ImportData);
    const auto missing = options.missingFields();
    if (!missing.isEmpty()) {
        throw Error(Error::Kind::Usage, missing.constFirst(), QStringLiteral("no column"));
    }
    if (options.kind == ImportKind::Results && !options.quarter.isValid()) {
        throw Error(Error::Kind::Usage, QStringLiteral("quarter"));
    }
    if (options.kind == ImportKind::Metrics && !options.period.isValid()
        && options.mapping.columnOf(u"month") < 0) {
        throw Error(Error::Kind::Usage, QStringLiteral("period"));
    }
}

/// What a value looks like when it is understood.
QString shown(const ImportValue& value)
{
    if (const auto* text = std::get_if<QString>(&value)) {
        return *text;
    }
    if (const auto* number = std::get_if<qint64>(&value)) {
        return QString::number(*number);
    }
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag ? QStringLiteral("是") : QStringLiteral("否");
    }
    if (const auto* day = std::get_if<QDate>(&value)) {
        return day->toString(Qt::ISODate);
    }
    if (const auto* kept = std::get_if<KeptValue>(&value)) {
        return kept->text;
    }
    return {};
}

void addNotes(ImportPlan& plan, const QList<ImportNote>& notes)
{
    for (const auto& note : notes) {
        auto& list = isRejection(note.message) ? plan.problems : plan.warnings;
        if (list.size() < ImportPlan::mostNotes) {
            list.append(note);
        }
    }
}

void sortByRow(QList<ImportNote>& notes)
{
    std::stable_sort(notes.begin(), notes.end(),
                     [](const ImportNote& a, const ImportNote& b) { return a.row < b.row; });
}

/// Fills in what the user sees.
void describe(ImportPlan& plan)
{
    const auto& prepared = *plan.prepared;
    const auto& outcome = prepared.kind().outcome();
    addNotes(plan, prepared.notes());
    addNotes(plan, outcome.notes);
    // What is said of a row that is left out anyway is no remark on one that is taken in.
    QSet<int> rejected;
    for (size_t i = 0; i < prepared.rows().size(); ++i) {
        if (outcome.fates[i] == RowFate::Rejected) {
            rejected.insert(prepared.rows().number(i));
        }
    }
    plan.warnings.removeIf([&](const ImportNote& note) { return rejected.contains(note.row); });
    sortByRow(plan.problems);
    sortByRow(plan.warnings);
    plan.counts = prepared.counts();
    const auto& rows = prepared.rows();
    const auto count = std::min(rows.size(), static_cast<size_t>(ImportPlan::mostPreviewRows));
    for (size_t i = 0; i < count; ++i) {
        ImportPreviewRow row;
        row.row = rows.number(i);
        row.fate = outcome.fates[i];
        for (const auto& value : rows.values(i)) {
            row.texts.append(shown(value));
        }
        row.changes = outcome.changes.value(i);
        plan.preview.append(row);
    }
    prepared.kind().describe(plan);
}

} // namespace

bool ImportPlan::isBlocked() const
{
    return (options.rejected == RejectedPolicy::Stop && counts.rejected > 0)
           || (options.existing == ExistingPolicy::Stop && counts.existing > 0);
}

void prepareImport(Session& session, ImportPlan& plan, Progress& progress)
{
    checkOptions(session, plan.options);
    ImportPlan fresh;
    fresh.options = plan.options;
    fresh.prepared = std::make_shared<PreparedImport>(fresh.options, session.clock().today());
    const auto reader = openSheetReader(fresh.options.path, fresh.options.reading);
    const auto summary = fresh.prepared->read(session, *reader, progress);
    fresh.skipped = summary.skipped;
    describe(fresh);
    plan = std::move(fresh);
}

QString applyImport(Session& session, ImportPlan& plan, Progress& progress)
{
    session.require(Permission::ImportData);
    if (!plan.prepared) {
        throw Error(Error::Kind::Usage, plan.options.path, QStringLiteral("not prepared"));
    }
    const bool nothing = plan.counts.added + plan.counts.updated + plan.counts.unitsAdded == 0;
    if (plan.isBlocked() || nothing) {
        plan.prepared.reset();
        return {};
    }
    WriteScope scope(session);
    // The rows are used up whatever happens: a failed attempt has given out ids.
    auto prepared = std::exchange(plan.prepared, nullptr);
    if (session.log().lastSequence() != prepared->logPosition()) {
        auto again = prepared->matchedAgain(session, progress);
        if (again->counts() != prepared->counts()) {
            throw Error(Error::Kind::Conflict, plan.options.path);
        }
        prepared = again;
    }
    const QString fileName = QFileInfo(plan.options.path).fileName();
    BatchScope batch(session, QStringLiteral("import"), fileName, fileName);
    progress.start(plan.counts.added + plan.counts.updated);
    prepared->kind().write(session, prepared->rows(), progress);
    batch.end(plan.counts.added + plan.counts.updated);
    progress.throwIfCancelled();
    // A hundred thousand rows are given back beside the commit, which mostly waits for the disk.
    const auto freed =
        std::async(std::launch::async, [rows = std::move(prepared)]() mutable { rows.reset(); });
    scope.commit();
    return batch.batch().uid;
}

} // namespace juzhen
