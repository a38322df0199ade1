// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/operatorrow.h"

namespace juzhen {

namespace {

using Contractor = PlainField<Operator>;
using Qualification = PlainField<OperatorQualification>;
using Contract = PlainField<OperationContract>;

constexpr std::array contractorFields{
    Contractor{"name", "name", put<&Operator::name>},
    Contractor{"uscc", "uscc", put<&Operator::uscc>},
    Contractor{"legalRepresentative", "legal_representative", put<&Operator::legalRepresentative>},
    Contractor{"contactName", "contact_name", put<&Operator::contactName>},
    Contractor{"contactPhone", "contact_phone", put<&Operator::contactPhone>},
    Contractor{"remark", "remark", put<&Operator::remark>}};

constexpr std::array qualificationFields{
    Qualification{"qualificationKind", "kind", nullptr},
    Qualification{"qualificationNumber", "number", put<&OperatorQualification::number>},
    Qualification{"qualificationUntil", "valid_until", put<&OperatorQualification::validUntil>}};

constexpr std::array contractFields{
    Contract{"contractNumber", "number", put<&OperationContract::number>},
    Contract{"contractAccount", "account_id", nullptr},
    Contract{"contractUnit", "unit_id", nullptr},
    Contract{"contractBegins", "begins_on", put<&OperationContract::beginsOn>},
    Contract{"contractEnds", "ends_on", put<&OperationContract::endsOn>},
    Contract{"contractAmount", "amount_yuan", put<&OperationContract::amountYuan>},
    Contract{"serviceScope", "service_scope", put<&OperationContract::serviceScope>},
    Contract{"confidentialityAgreement", "confidentiality_agreement",
             put<&OperationContract::confidentialityAgreement>},
    Contract{"confidentialityOn", "confidentiality_on", put<&OperationContract::confidentialityOn>},
    Contract{"responsible", "responsible", put<&OperationContract::responsible>},
    Contract{"staff", "staff", put<&OperationContract::staff>},
    Contract{"evaluation", "evaluation", put<&OperationContract::evaluation>}};

} // namespace

OperatorRowReader::OperatorRowReader(const RowParser& parser,
                                     const ImportOptions& options,
                                     const RegisterWords& words)
    : m_parser(parser)
    , m_options(options)
    , m_words(words)
    , m_contractors(parser, contractorFields)
    , m_qualifications(parser, qualificationFields)
    , m_contracts(parser, contractFields)
{}

void OperatorRowReader::load(Session& session)
{
    m_units = std::make_unique<UnitResolver>(m_words.regions);
    m_units->load(session);
    m_accounts = std::make_unique<AccountMatcher>(AccountStore(session).keys(), m_words.regions);
}

bool OperatorRowReader::read(OperatorRow& read,
                             int row,
                             ImportValues values,
                             QList<ImportNote>& notes)
{
    read.contractor = m_contractors.read(values);
    read.contractor.record.uscc = read.contractor.record.uscc.toUpper();
    read.qualification = m_qualifications.read(values);
    read.contract = m_contracts.read(values);
    readKind(read, row, values, notes);
    return readUnit(read, row, values, notes) && readAccount(read, row, values, notes);
}

void OperatorRowReader::readKind(OperatorRow& read,
                                 int row,
                                 ImportValues values,
                                 QList<ImportNote>& notes) const
{
    const QString word = m_parser.text(values, u"qualificationKind");
    if (word.isEmpty()) {
        return;
    }
    const auto key = m_words.words.match(QStringLiteral("qualification_kind"), word);
    const auto kind = fromKey<QualificationKind>(key);
    read.qualification.record.kind = kind.value_or(QualificationKind::Other);
    read.qualification.give(u"kind");
    if (!kind) {
        // Another kind of document, and its name is worth keeping.
        read.qualification.record.remark = word;
        read.qualification.give(u"remark");
        notes.append(
            {row, m_parser.captionOf(u"qualificationKind"), ImportMessage::OtherKind, {word}});
    }
}

bool OperatorRowReader::readUnit(OperatorRow& read,
                                 int row,
                                 ImportValues values,
                                 QList<ImportNote>& notes)
{
    read.unitName = m_parser.text(values, u"contractUnit");
    read.regionCode = m_words.regions.match(m_parser.text(values, u"region")).code;
    if (read.unitName.isEmpty()) {
        return true;
    }
    const auto found = m_units->resolve(read.unitName, read.regionCode, false);
    read.contract.record.unitId = found.id;
    read.contract.give(u"unit_id");
    if (!found.ambiguous && (found.id.isValid() || m_options.createUnits)) {
        return true;
    }
    notes.append({row,
                  m_parser.captionOf(u"contractUnit"),
                  found.ambiguous ? ImportMessage::AmbiguousUnit : ImportMessage::UnknownUnit,
                  {read.unitName}});
    return false;
}

bool OperatorRowReader::readAccount(OperatorRow& read,
                                    int row,
                                    ImportValues values,
                                    QList<ImportNote>& notes)
{
    const QString name = m_parser.text(values, u"contractAccount");
    if (name.isEmpty()) {
        return true;
    }
    AccountProbe probe;
    probe.name = name;
    probe.platformCode = m_words.platforms.match(m_parser.text(values, u"contractPlatform")).code;
    probe.hostUnitId = read.contract.record.unitId.value();
    probe.hasUnit = !read.unitName.isEmpty();
    probe.regionCode = read.regionCode;
    const auto found = m_accounts->find(probe);
    if (found.id != 0) {
        read.contract.record.accountId = Id<Account>(found.id);
        read.contract.give(u"account_id");
        m_accountNames.insert(found.id, name);
        return true;
    }
    const bool several = found.candidates > 1;
    notes.append(
        {row, m_parser.captionOf(u"contractAccount"),
         several ? ImportMessage::AmbiguousAccount : ImportMessage::UnknownAccount,
         several ? QStringList{name, QString::number(found.candidates)} : QStringList{name}});
    return false;
}

} // namespace juzhen
