// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operator.h"
#include "models/exchange/accountmatcher.h"
#include "models/exchange/recordcells.h"
#include "models/exchange/registerwords.h"
#include "models/exchange/unitresolver.h"

namespace juzhen {

/// What one row says about a contractor, a qualification and a contract of it.
struct OperatorRow
{
    RecordCells<Operator> contractor;
    RecordCells<OperatorQualification> qualification;
    RecordCells<OperationContract> contract;
    QString unitName; ///< of the contract
    QString regionCode;
};

/// Makes contractors, qualifications and contracts of rows. Made for one import.
class OperatorRowReader
{
public:
    OperatorRowReader(const RowParser& parser,
                      const ImportOptions& options,
                      const RegisterWords& words);

    /// Reads from the register which units and accounts contracts can be about.
    void load(Session& session);

    /// False when the row is rejected: its contract is about an account or a unit that the register
    /// lacks or has several of. A unit that is to be created stays invalid.
    [[nodiscard]] bool
    read(OperatorRow& read, int row, ImportValues values, QList<ImportNote>& notes);

    [[nodiscard]] const RecordCellsReader<Operator>& contractors() const { return m_contractors; }

    [[nodiscard]] const RecordCellsReader<OperatorQualification>& qualifications() const
    {
        return m_qualifications;
    }

    [[nodiscard]] const RecordCellsReader<OperationContract>& contracts() const
    {
        return m_contracts;
    }

    [[nodiscard]] UnitResolver& units() const { return *m_units; }

    /// The name of the account @p id, if a row has named it.
    [[nodiscard]] QString accountName(qint64 id) const { return m_accountNames.value(id); }

    /// The caption of the sheet's column for @p field.
    [[nodiscard]] QString captionOf(QStringView field) const { return m_parser.captionOf(field); }

private:
    void readKind(OperatorRow& read, int row, ImportValues values, QList<ImportNote>& notes) const;
    [[nodiscard]] bool
    readUnit(OperatorRow& read, int row, ImportValues values, QList<ImportNote>& notes);
    [[nodiscard]] bool
    readAccount(OperatorRow& read, int row, ImportValues values, QList<ImportNote>& notes);

    const RowParser& m_parser;
    const ImportOptions& m_options;
    const RegisterWords& m_words;
    RecordCellsReader<Operator> m_contractors;
    RecordCellsReader<OperatorQualification> m_qualifications;
    RecordCellsReader<OperationContract> m_contracts;
    std::unique_ptr<UnitResolver> m_units;
    std::unique_ptr<AccountMatcher> m_accounts;
    QHash<qint64, QString> m_accountNames;
};

} // namespace juzhen
