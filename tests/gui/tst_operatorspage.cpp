// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/contractstore.h"
#include "models/stores/operatorstore.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/healthcheck/findingtarget.h"
#include "ui/lists/listpane.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

namespace juzhen {

using namespace testing;

/// Contractors, their qualifications and contracts, through the window.
class TstOperatorsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void addsContractor();
    void refusesTypingError();
    void addsQualification();
    void addsContract();
    void refusesContractThatEndsTooEarly();
    void findsByInitialsAndState();
    void deletesWhatIsFree();
    void findingsLeadHere();

private:
    Operator add(const QString& name);
    void openTab(int tab) const;

    std::unique_ptr<OfficeWindow> m_office;
};

void TstOperatorsPage::init()
{
    m_office = std::make_unique<OfficeWindow>();
}

void TstOperatorsPage::cleanup()
{
    m_office.reset();
}

Operator TstOperatorsPage::add(const QString& name)
{
    Operator contractor;
    contractor.name = name;
    OperatorStore(m_office->session()).create(contractor);
    return contractor;
}

void TstOperatorsPage::openTab(int tab) const
{
    auto* tabs = m_office->find<QTabWidget>(QStringLiteral("operatorTabs"));
    QVERIFY(tabs);
    tabs->setCurrentIndex(tab);
}

void TstOperatorsPage::addsContractor()
{
    m_office->go("operators");
    QCOMPARE(m_office->rows(), 0);
    m_office->trigger(ActionId::Add);
    m_office->type(QStringLiteral("name"), QStringLiteral("示例新媒体公司"));
    m_office->type(QStringLiteral("contact_phone"), QStringLiteral("028-86600000"));
    m_office->press("saveOperator");
    QTRY_COMPARE(m_office->rows(), 1);
    QTRY_COMPARE(m_office->cell(0, "name"), QStringLiteral("示例新媒体公司"));
    QTRY_COMPARE(m_office->cell(0, "state"), QStringLiteral("缺资质或合同"));
    m_office->picture(QStringLiteral("operators-added"));
}

void TstOperatorsPage::refusesTypingError()
{
    m_office->go("operators");
    m_office->trigger(ActionId::Add);
    m_office->type(QStringLiteral("name"), QStringLiteral("示例公司"));
    m_office->type(QStringLiteral("uscc"), QStringLiteral("91350100M000100Y44"));
    m_office->press("saveOperator");
    QVERIFY(OperatorStore(m_office->session()).all().isEmpty());
}

void TstOperatorsPage::addsQualification()
{
    const Operator contractor = add(QStringLiteral("示例公司"));
    m_office->go("operators", {{QStringLiteral("operator"), contractor.id.value()},
                               {QStringLiteral("contracts"), false}});
    m_office->press("qualificationAdd");
    m_office->type(QStringLiteral("number"), QStringLiteral("示例-1"));
    m_office->type(QStringLiteral("valid_until"), QStringLiteral("2025-11-19"));
    m_office->press("qualificationSave");
    const auto held = OperatorStore(m_office->session()).qualifications(contractor.id);
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.first().kind, QualificationKind::TelecomLicence);
    QCOMPARE(held.first().validUntil, QDate(2025, 11, 19));
    QVERIFY(m_office->wordsIn(QStringLiteral("qualificationList")).contains(u"示例-1"));
    QTRY_COMPARE(m_office->cell(0, "state"), QStringLiteral("已过期"));
    m_office->picture(QStringLiteral("operators-qualification"));
}

void TstOperatorsPage::addsContract()
{
    const Operator contractor = add(QStringLiteral("示例公司"));
    m_office->go("operators", {{QStringLiteral("operator"), contractor.id.value()},
                               {QStringLiteral("contracts"), true}});
    m_office->press("contractAdd");
    m_office->type(QStringLiteral("number"), QStringLiteral("示例合同1"));
    m_office->type(QStringLiteral("begins_on"), QStringLiteral("2025-1-1"));
    m_office->type(QStringLiteral("ends_on"), QStringLiteral("2025-12-31"));
    m_office->press("contractSave");
    const auto contracts = ContractStore(m_office->session()).ofOperator(contractor.id);
    QCOMPARE(contracts.size(), 1);
    QCOMPARE(contracts.first().endsOn, QDate(2025, 12, 31));
    QTRY_COMPARE(m_office->cell(0, "contract_count"), QStringLiteral("1"));
    m_office->picture(QStringLiteral("operators-contract"));
}

void TstOperatorsPage::refusesContractThatEndsTooEarly()
{
    const Operator contractor = add(QStringLiteral("示例公司"));
    m_office->go("operators", {{QStringLiteral("operator"), contractor.id.value()},
                               {QStringLiteral("contracts"), true}});
    m_office->press("contractAdd");
    m_office->type(QStringLiteral("begins_on"), QStringLiteral("2025-1-1"));
    m_office->type(QStringLiteral("ends_on"), QStringLiteral("2025-1-1"));
    m_office->press("contractSave");
    QVERIFY(ContractStore(m_office->session()).ofOperator(contractor.id).isEmpty());
    m_office->picture(QStringLiteral("operators-refused"));
}

void TstOperatorsPage::findsByInitialsAndState()
{
    add(QStringLiteral("示例甲公司"));
    const Operator second = add(QStringLiteral("示例乙公司"));
    OperatorQualification expired;
    expired.operatorId = second.id;
    expired.validUntil = QDate(2025, 1, 1);
    OperatorStore(m_office->session()).addQualification(expired);
    m_office->go("operators", {{QStringLiteral("search"), QStringLiteral("slj")}});
    QTRY_COMPARE(m_office->rows(), 1);
    m_office->go("operators",
                 {{QStringLiteral("state"), QStringList{toKey(OperatorState::Expired)}}});
    QTRY_COMPARE(m_office->rows(), 1);
    QTRY_COMPARE(m_office->cell(0, "name"), QStringLiteral("示例乙公司"));
}

void TstOperatorsPage::deletesWhatIsFree()
{
    const Operator contractor = add(QStringLiteral("示例公司"));
    OperationContract contract;
    contract.operatorId = contractor.id;
    ContractStore(m_office->session()).create(contract);
    m_office->bench.questions.accepts = true;
    m_office->go("operators", {{QStringLiteral("operator"), contractor.id.value()}});
    m_office->press("removeOperator");
    QVERIFY(m_office->message().contains(QStringLiteral("不能删除")));
    ContractStore(m_office->session()).remove(contract);
    m_office->press("removeOperator");
    QVERIFY(OperatorStore(m_office->session()).all().isEmpty());
    QTRY_COMPARE(m_office->rows(), 0);
}

void TstOperatorsPage::findingsLeadHere()
{
    RuleFinding finding;
    finding.rule = QStringLiteral("R-15");
    finding.subjectKind = SubjectKind::Account;
    finding.subjectId = 7;
    const FindingTarget target = targetOf(finding);
    QCOMPARE(target.page, QStringLiteral("operators"));
    QCOMPARE(target.target.value(QStringLiteral("account")).toLongLong(), 7);
    QVERIFY(target.target.value(QStringLiteral("contracts")).toBool());
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstOperatorsPage)
#include "tst_operatorspage.moc"
