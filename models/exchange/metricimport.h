// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountmetric.h"
#include "models/exchange/accountmatcher.h"
#include "models/exchange/kindimport.h"
#include "models/exchange/registerwords.h"
#include "models/exchange/unitresolver.h"

namespace juzhen {

/// Imports the monthly metrics (运行数据) that units or platforms report.
///
/// A row finds its account as AccountMatcher does and its month in its own cell, else in the
/// options. Accounts that the register lacks are rejected, and so is a row whose figures can't be
/// right, taken together with what is stored of the month. A second import of the month changes
/// what differs and keeps what its cells leave blank.
class MetricImport : public KindImport
{
public:
    MetricImport(const ImportOptions& options, const RowParser& parser);

    void load(Session& session) override;
    RowFate take(size_t index, int row, ImportValues values, QList<ImportNote>& notes) override;
    void compare(Session& session, const ImportRows& rows, Progress& progress) override;
    void write(Session& session, const ImportRows& rows, Progress& progress) override;

    void describe(ImportPlan&) const override {}

private:
    struct State
    {
        AccountMetric given;  ///< what the row says
        AccountMetric before; ///< without id: the month is new
        AccountMetric after;
    };

    [[nodiscard]] bool
    readMonth(State& state, int row, ImportValues values, QList<ImportNote>& notes) const;
    void readFigures(State& state, int row, ImportValues values, QList<ImportNote>& notes) const;
    [[nodiscard]] qint64 findAccount(int row, ImportValues values, QList<ImportNote>& notes) const;
    [[nodiscard]] AccountMetric merged(const State& state) const;
    [[nodiscard]] QList<ImportNote> problems(const State& state, int row, QDate today) const;

    const ImportOptions& m_options;
    const RowParser& m_parser;
    RegisterWords m_words;
    std::unique_ptr<AccountMatcher> m_matcher;
    std::unique_ptr<UnitResolver> m_units;
    QHash<std::pair<qint64, QString>, int> m_taken; ///< account and month → row
    std::vector<State> m_states;
};

} // namespace juzhen
