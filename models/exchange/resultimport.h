// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/campaign.h"
#include "models/domain/inspection.h"
#include "models/exchange/accountmatcher.h"
#include "models/exchange/kindimport.h"
#include "models/exchange/registerwords.h"
#include "models/exchange/unitresolver.h"

namespace juzhen {

/// Imports the inspection results an office already has, so that a past quarter can be charted.
///
/// The quarter's full check is made when there is none, by the newest national veto set. Each row
/// becomes the task of its account with its verdict; a failed one makes a finding. Accounts that
/// the register lacks are rejected, or created and left to be completed. A second import of the
/// quarter changes what differs and keeps what its cells leave blank. A confirmed quarter is not
/// written to: Error(Denied, "status").
class ResultImport : public KindImport
{
public:
    ResultImport(const ImportOptions& options, const RowParser& parser);

    void load(Session& session) override;
    RowFate take(size_t index, int row, ImportValues values, QList<ImportNote>& notes) override;
    void compare(Session& session, const ImportRows& rows, Progress& progress) override;
    void write(Session& session, const ImportRows& rows, Progress& progress) override;
    void describe(ImportPlan& plan) const override;

private:
    struct State
    {
        qint64 account = 0; ///< 0: to be created
        Account created;    ///< what is known of it then
        Id<Unit> unit;
        Verdict verdict = Verdict::Pending;
        QString problem;
        QString remark;
        QDate checkedOn;
        QDate lastPostOn;
        QString inspector;
        std::optional<int> scoreTenths;
    };

    [[nodiscard]] bool
    readResult(State& state, int row, ImportValues values, QList<ImportNote>& notes);
    void readProblem(State& state, int row, ImportValues values, QList<ImportNote>& notes) const;
    void readScore(State& state, int row, ImportValues values, QList<ImportNote>& notes) const;
    [[nodiscard]] RowFate
    findAccount(State& state, int row, ImportValues values, QList<ImportNote>& notes);
    [[nodiscard]] QString text(ImportValues values, const char* field) const;
    [[nodiscard]] QDate day(ImportValues values, const char* field) const;
    [[nodiscard]] QString captionOf(const char* field) const;
    [[nodiscard]] Id<Campaign> campaignFor(Session& session) const;
    [[nodiscard]] InspectionTask merged(const InspectionTask& before, const State& state) const;

    const ImportOptions& m_options;
    const RowParser& m_parser;
    RegisterWords m_words;
    std::unique_ptr<AccountMatcher> m_matcher;
    std::unique_ptr<UnitResolver> m_units;
    QHash<qint64, InspectionTask> m_tasks; ///< by account, of the quarter's campaign
    QHash<qint64, int> m_taken;            ///< account → row
    QHash<QString, int> m_takenNames;      ///< name and platform of accounts to be created → row
    std::vector<State> m_states;
};

} // namespace juzhen
