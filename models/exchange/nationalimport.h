// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/accountmatcher.h"
#include "models/exchange/kindimport.h"
#include "models/exchange/registerwords.h"
#include "models/exchange/unitresolver.h"

#include <QSet>

namespace juzhen {

/// Imports what the national reporting system exports (全国系统导出, O-38): which accounts stand in
/// it, under which number and in which state.
///
/// A row finds its account by the national number, by platform and id, by name and unit, by link,
/// never by likeness. Only state and number are written. Rows without an account are given back to
/// be clarified; running accounts that no row means are counted. An account that stands in
/// the export without a word on its state is an entered one.
class NationalImport : public KindImport
{
public:
    NationalImport(const ImportOptions& options, const RowParser& parser);

    void load(Session& session) override;
    RowFate take(size_t index, int row, ImportValues values, QList<ImportNote>& notes) override;
    void compare(Session& session, const ImportRows& rows, Progress& progress) override;
    void write(Session& session, const ImportRows& rows, Progress& progress) override;
    void describe(ImportPlan& plan) const override;

private:
    struct State
    {
        qint64 account = 0; ///< 0: rejected
        QString number;
        std::optional<NationalStatus> status; ///< what the row says
        bool isUnclear = false;               ///< it says something nobody knows
    };

    [[nodiscard]] AccountProbe probeOf(ImportValues values) const;
    [[nodiscard]] qint64 find(int row, ImportValues values, QList<ImportNote>& notes) const;
    [[nodiscard]] AccountMatcher::Match byKeys(const AccountProbe& probe) const;
    void readStatus(State& state, int row, ImportValues values, QList<ImportNote>& notes) const;
    [[nodiscard]] Account merged(const Account& before, const State& state) const;
    template <class Use>
    void forMatched(
        Session& session, const ImportRows& rows, RowFate fate, Progress& progress, const Use& use);

    const ImportOptions& m_options;
    const RowParser& m_parser;
    RegisterWords m_words;
    std::unique_ptr<UnitResolver> m_units;
    std::unique_ptr<AccountMatcher> m_living;
    std::unique_ptr<AccountMatcher> m_gone; ///< accounts that have been cancelled
    QHash<QString, qint64> m_byNumber;      ///< national number → account; 0: of several
    QHash<qint64, QString> m_names;
    QHash<qint64, int> m_taken;  ///< account → row
    QSet<qint64> m_running;      ///< accounts in operation
    std::vector<State> m_states; ///< by index
};

} // namespace juzhen
