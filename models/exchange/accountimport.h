// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/accountmatcher.h"
#include "models/exchange/accountrepeats.h"
#include "models/exchange/accountrow.h"
#include "models/exchange/contractorresolver.h"
#include "models/exchange/kindimport.h"
#include "models/exchange/unitresolver.h"

namespace juzhen {

class ChangeWords;

/// Imports a ledger of accounts.
///
/// Rows find their accounts as AccountMatcher says, by what the options choose. New accounts are
/// running ones unless a column says otherwise. Of known accounts the free fields are written; what
/// filings govern is filled where it is empty and otherwise left and told (O-39). A region never
/// gets coarser than it is: 四川 says nothing new about an account of 雅安. Cancelled accounts are
/// found only by rows that say they are cancelled. The region of a unit counts before that of the
/// row when it lies within; the name of an account tells no region. A recognised link fills the
/// platform and the id where sheet and register have none; it never rejects a row, nor finds its
/// account unless that was chosen.
class AccountImport : public KindImport
{
public:
    AccountImport(const ImportOptions& options, const RowParser& parser);

    void load(Session& session) override;
    RowFate take(size_t index, int row, ImportValues values, QList<ImportNote>& notes) override;
    void compare(Session& session, const ImportRows& rows, Progress& progress) override;
    void write(Session& session, const ImportRows& rows, Progress& progress) override;
    void describe(ImportPlan& plan) const override;

private:
    struct State
    {
        qint64 account = 0; ///< of the register; 0: new
        Id<Unit> unit;
        Id<Operator> contractor;
        LinkedFields linked;
    };

    [[nodiscard]] RowFate match(size_t index, int row, AccountRow& read, QList<ImportNote>& notes);
    [[nodiscard]] int keyColumn() const;
    [[nodiscard]] bool
    agrees(const AccountProbe& probe, qint64 found, int row, QList<ImportNote>& notes) const;
    [[nodiscard]] RowFate known(State& state, qint64 account, int row, QList<ImportNote>& notes);
    /// Takes the id that the link tells, unless it is another account's.
    void settleLinkedId(State& state, AccountRow& read, int row);
    [[nodiscard]] AccountRow rowAt(const ImportRows& rows, size_t index, QList<ImportNote>& notes);
    void settleRegion(AccountRow& read, Id<Unit> unit, int row, QList<ImportNote>* notes) const;
    void resolvePending(Account& account) const;
    struct Drafts;
    [[nodiscard]] Drafts draftsFrom(const ImportRows& rows, size_t index);
    [[nodiscard]] Account
    merged(const Account& before, const AccountRow& read, int row, QList<ImportNote>* notes) const;
    [[nodiscard]] bool mayWrite(size_t column,
                                const Account& before,
                                const AccountRow& read,
                                int row,
                                QList<ImportNote>* notes) const;
    void noteChanges(size_t index, const Account& before, const Account& after);
    [[nodiscard]] QString wordFor(size_t column, const Account& account) const;
    [[nodiscard]] ChangeWords words() const;
    template <class Use>
    void forMatched(
        Session& session, const ImportRows& rows, RowFate fate, Progress& progress, const Use& use);

    const ImportOptions& m_options;
    const RowParser& m_parser;
    RegisterWords m_words;
    std::unique_ptr<AccountRowReader> m_reader;
    std::unique_ptr<AccountMatcher> m_matcher;
    std::unique_ptr<AccountMatcher> m_gone; ///< cancelled accounts, for rows that say so
    std::unique_ptr<UnitResolver> m_units;
    ContractorResolver m_contractors;
    std::vector<State> m_states; ///< by index
    AccountRepeats m_repeats;
    QHash<qint64, int> m_taken;            ///< account → row
    QHash<qint64, QString> m_accountNames; ///< of the register, where a key was chosen
    qint64 m_incomplete = 0;
};

} // namespace juzhen
