// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/operatorexport.h"

#include "models/domain/phone.h"
#include "models/exchange/fieldcatalog.h"
#include "models/exchange/sheetwriter.h"
#include "models/stores/accountstore.h"
#include "models/stores/contractstore.h"
#include "models/stores/liststore.h"
#include "models/stores/operatorstore.h"
#include "models/stores/unitstore.h"
#include "models/text/enumwords.h"
#include "models/text/numberwords.h"

#include <algorithm>
#include <vector>

namespace juzhen {

namespace {

OutCell cellOf(const QString& text)
{
    return text.isEmpty() ? OutCell{} : OutCell{text};
}

OutCell cellOf(QDate day)
{
    return day.isValid() ? OutCell{day} : OutCell{};
}

/// Makes the rows of contractors, each a list of cells in the order of the catalogue.
class OperatorRows
{
public:
    OperatorRows(Session& session, const WordBook& words)
        : m_operators(session)
        , m_contracts(session)
        , m_accounts(session)
        , m_units(session)
        , m_words(words)
    {}

    [[nodiscard]] std::vector<std::vector<OutCell>> of(const Operator& contractor)
    {
        const auto held = m_operators.qualifications(contractor.id);
        const auto agreed = m_contracts.ofOperator(contractor.id);
        std::vector<std::vector<OutCell>> rows;
        const auto count = std::max({held.size(), agreed.size(), qsizetype{1}});
        for (qsizetype i = 0; i < count; ++i) {
            m_cells.clear();
            add(contractor);
            if (i < held.size()) {
                add(held.at(i));
            }
            if (i < agreed.size()) {
                add(agreed.at(i));
            }
            rows.push_back(inOrder());
        }
        return rows;
    }

private:
    void add(const Operator& contractor)
    {
        put(u"name", contractor.name);
        put(u"uscc", contractor.uscc);
        put(u"legalRepresentative", contractor.legalRepresentative);
        put(u"contactName", contractor.contactName);
        put(u"contactPhone", maskedPhones(contractor.contactPhone));
        put(u"remark", contractor.remark);
    }

    void add(const OperatorQualification& held)
    {
        // Another kind of document has its name in the remark.
        const bool isNamed = held.kind == QualificationKind::Other && !held.remark.isEmpty();
        put(u"qualificationKind", isNamed ? held.remark : EnumWords::label(held.kind));
        put(u"qualificationNumber", held.number);
        put(u"qualificationUntil", held.validUntil);
    }

    void add(const OperationContract& agreed)
    {
        put(u"contractNumber", agreed.number);
        if (const auto account = m_accounts.find(agreed.accountId)) {
            put(u"contractAccount", account->name);
            put(u"contractPlatform", m_words.platform(account->platformCode));
        }
        if (const auto unit = m_units.find(agreed.unitId)) {
            put(u"contractUnit", unit->name);
            put(u"region", m_words.regionPath(unit->regionCode));
        }
        put(u"contractBegins", agreed.beginsOn);
        put(u"contractEnds", agreed.endsOn);
        if (agreed.amountYuan) {
            m_cells.insert(QStringLiteral("contractAmount"), *agreed.amountYuan);
        }
        put(u"serviceScope", agreed.serviceScope);
        put(u"confidentialityAgreement", NumberWords::yesNo(agreed.confidentialityAgreement));
        put(u"confidentialityOn", agreed.confidentialityOn);
        put(u"responsible", agreed.responsible);
        put(u"staff", agreed.staff);
        put(u"evaluation", agreed.evaluation);
    }

    template <class Value>
    void put(QStringView field, const Value& value)
    {
        m_cells.insert(field.toString(), cellOf(value));
    }

    [[nodiscard]] std::vector<OutCell> inOrder() const
    {
        std::vector<OutCell> row;
        for (const ImportField& field : FieldCatalog::of(ImportKind::Operators).fields()) {
            row.push_back(m_cells.value(field.key));
        }
        return row;
    }

    OperatorStore m_operators;
    ContractStore m_contracts;
    AccountStore m_accounts;
    UnitStore m_units;
    const WordBook& m_words;
    QHash<QString, OutCell> m_cells; ///< of the row that is being made, by field
};

} // namespace

qint64 exportOperators(Session& session,
                       const ListRequest& request,
                       const QString& path,
                       const QString& sheetName,
                       const WordBook& words,
                       Progress& progress)
{
    OutSheet sheet;
    sheet.name = sheetName;
    for (const ImportField& field : FieldCatalog::of(ImportKind::Operators).fields()) {
        sheet.columns.append({field.title});
    }
    const auto writer = openSheetWriter(path);
    writer->beginSheet(sheet);
    const QList<qint64> keys = ListStore(session).keys(request);
    progress.start(keys.size());
    OperatorStore operators(session);
    OperatorRows rows(session, words);
    qint64 done = 0;
    qint64 written = 0;
    for (const qint64 key : keys) {
        if (const auto contractor = operators.find(Id<Operator>(key))) {
            for (const auto& row : rows.of(*contractor)) {
                writer->writeRow(row);
                ++written;
            }
        }
        progress.advance(++done);
    }
    writer->finish(progress);
    return written;
}

} // namespace juzhen
