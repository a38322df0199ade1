// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/kindimport.h"
#include "models/exchange/operatorrow.h"

namespace juzhen {

class ChangeWords;

/// Imports contractors (代运营机构) with their qualifications and contracts.
///
/// A row finds its contractor by the unified social credit code, else by name. Several rows about
/// one contractor bring several qualifications and contracts; what they say about the contractor
/// itself is put together, the first row that says something counts. A qualification is found by
/// its number, else by its kind; a contract by its number, else by unit, account and first day.
class OperatorImport : public KindImport
{
public:
    OperatorImport(const ImportOptions& options, const RowParser& parser);

    void load(Session& session) override;
    RowFate take(size_t index, int row, ImportValues values, QList<ImportNote>& notes) override;
    void compare(Session& session, const ImportRows& rows, Progress& progress) override;
    void write(Session& session, const ImportRows& rows, Progress& progress) override;
    void describe(ImportPlan& plan) const override;

private:
    /// A record while the rows about it are put together.
    template <class Record>
    struct Merging
    {
        Record before; ///< without id: new
        Record after;
        QHash<size_t, int> saidIn; ///< column → row that said it
    };

    struct Contractor
    {
        Merging<Operator> itself;
        QList<Merging<OperatorQualification>> qualifications;
        QList<Merging<OperationContract>> contracts;
        bool isMeant = false; ///< by a row that is taken in
    };

    struct State
    {
        int contractor = -1; ///< −1: rejected
        bool isChanged = false;
        QList<ImportChange> changes;
    };

    /// The row that is being taken.
    struct Work
    {
        OperatorRow read;
        int row = 0;
        QList<ImportNote>& notes;
        bool isChanged = false;
        QList<ImportChange> changes;
    };

    [[nodiscard]] std::optional<int> locate(const OperatorRow& read) const;
    [[nodiscard]] bool mergeItself(Contractor& contractor, Work& work) const;
    [[nodiscard]] bool mergeQualification(Contractor& contractor, Work& work) const;
    [[nodiscard]] bool mergeContract(Contractor& contractor, Work& work) const;
    template <class Record, class Validate>
    [[nodiscard]] bool merge(Merging<Record>& merging,
                             RecordCells<Record> cells,
                             const RecordCellsReader<Record>& reader,
                             const Validate& validate,
                             Work& work) const;
    void index(int place);
    [[nodiscard]] ChangeWords words() const;

    const ImportOptions& m_options;
    RegisterWords m_words;
    OperatorRowReader m_reader;
    QList<Contractor> m_contractors;
    QHash<QString, int> m_byCode;      ///< unified social credit code → place
    QMultiHash<QString, int> m_byName; ///< letters of the name → place
    std::vector<State> m_states;       ///< by index
};

} // namespace juzhen
