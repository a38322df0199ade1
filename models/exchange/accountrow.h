// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/exchange/importrow.h"
#include "models/exchange/registerwords.h"

#include <QHash>

#include <bitset>

namespace juzhen {

/// What one row of a ledger says about one account. The unit and the contractor are still names.
struct AccountRow
{
    /// Columns of an account, by their position in its table.
    using Columns = std::bitset<64>;

    Account account;
    Columns given;        ///< columns for which the row has a value
    Columns kept;         ///< columns that are left as they are, also where blank cells clear
    Columns linked;       ///< columns that only its link tells
    QString platformWord; ///< as the sheet has it
    QString hostUnit;
    QString operatorName;
    QString contactName; ///< of the unit
    QString contactPhone;
    QString unitAddress;
};

/// What the link of a row tells about its account beside being the link.
struct LinkedFields
{
    QString platformCode;
    QString platformId;
    QString url; ///< the link alone where the cell has words around it; else empty

    /// Fills the platform and the id of @p row where the sheet has none.
    void complete(AccountRow& row) const;
};

/// Makes accounts of rows: looks up the words for platforms, regions and vocabularies, tells ids
/// from links, and says which words nobody knows. Made for one import.
///
/// Where a ledger has a contact person but no column for the people who run the account, the
/// contact is taken for both.
class AccountRowReader
{
public:
    AccountRowReader(const RowParser& parser,
                     const ImportOptions& options,
                     const RegisterWords& words);

    /// What there is to say is added to @p notes; nothing here rejects a row.
    [[nodiscard]] AccountRow read(ImportValues values, int row, QList<ImportNote>& notes);

    /// What the link of @p row tells. A link that is refused is told in @p notes.
    [[nodiscard]] LinkedFields
    readLink(const AccountRow& row, int number, QList<ImportNote>& notes) const;

    /// The columns that the sheet brings.
    [[nodiscard]] AccountRow::Columns mapped() const { return m_mapped; }

    /// The caption of the sheet's column for an account's column; empty when none brings it.
    [[nodiscard]] QString captionFor(int column) const { return m_captions.value(column); }

    /// The position of column @p name in the table of accounts.
    [[nodiscard]] static int columnOf(QAnyStringView name);

private:
    struct Rule
    {
        enum class Kind : quint8
        {
            Plain, ///< goes into a member as it is
            Platform,
            Region,
            IdOrUrl,
            Subtype,
            Represents,
            FunctionTypes,
            Domain,
            NationalStatus,
            Status,
            HostUnit,
            OperatorName,
            ContactName,
            ContactPhone,
            UnitAddress
        };

        size_t position = 0; ///< among the values of a row
        Kind kind = Kind::Plain;
        int column = -1; ///< of the table of accounts
        void (*set)(Account&, const ImportValue&) = nullptr;
        QString caption;
    };

    /// The row that is being read.
    struct Work
    {
        AccountRow result;
        int row = 0;
        QList<ImportNote>& notes;
    };

    void addRule(size_t position, const QString& field, const QString& caption);
    void apply(const Rule& rule, const ImportValue& value, Work& work);
    void applyText(const Rule& rule, const QString& text, Work& work);
    bool readWord(const Rule& rule, const QString& text, Work& work) const;
    bool readPlatform(const Rule& rule, const QString& text, Work& work);
    bool readRegion(const Rule& rule, const QString& text, Work& work);
    void shareContact(AccountRow& result) const;

    const RegisterWords& m_words;
    std::vector<Rule> m_rules;
    AccountRow::Columns m_mapped;
    QHash<int, QString> m_captions;
    QHash<QString, PlatformMatch> m_platforms; ///< words met so far
    QHash<QString, RegionMatch> m_regions;
    bool m_hasEditors; ///< the sheet has a column for the people who run the account
};

} // namespace juzhen
