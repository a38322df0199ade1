// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/tables.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace juzhen {

namespace {

/// Computed by the store on each write: the order by name, and what a search looks through.
constexpr std::array searchColumns{"name_key", "search_text"};

/// The changes of a filing, as a JSON list of [field, before, after].
QVariant changesToSql(const Filing& filing)
{
    QJsonArray list;
    for (const FieldChange& change : filing.changes) {
        list.append(QJsonArray{change.field, change.before, change.after});
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

void changesFromSql(Filing& filing, const QVariant& stored)
{
    filing.changes.clear();
    const QJsonArray list = QJsonDocument::fromJson(stored.toString().toUtf8()).array();
    for (const auto& item : list) {
        const QJsonArray change = item.toArray();
        filing.changes.append(
            {change.at(0).toString(), change.at(1).toString(), change.at(2).toString()});
    }
}

/// One name a line: commas may stand in names.
QVariant formerNamesToSql(const Unit& unit)
{
    return unit.formerNames.join(QLatin1Char('\n'));
}

void formerNamesFromSql(Unit& unit, const QVariant& stored)
{
    unit.formerNames = stored.toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

template <>
const TableLayout<Account>& tableOf<Account>()
{
    static constexpr std::array columns{
        column<&Account::name>("name"),
        codeColumn<&Account::platformCode>("platform_code"),
        column<&Account::subtype>("subtype"),
        column<&Account::platformId>("platform_id"),
        column<&Account::hostUnitId>("host_unit_id"),
        column<&Account::verifiedSubject>("verified_subject"),
        column<&Account::operatorId>("operator_id"),
        column<&Account::status>("status"),
        codeColumn<&Account::regionCode>("region_code"),
        column<&Account::url>("url"),
        column<&Account::coHost>("co_host"),
        column<&Account::operatingDept>("operating_dept"),
        column<&Account::represents>("represents"),
        column<&Account::isMain>("is_main"),
        column<&Account::functionTypes>("function_types"),
        column<&Account::domain>("domain"),
        column<&Account::verified>("verified"),
        column<&Account::verifiedUntil>("verified_until"),
        column<&Account::openedOn>("opened_on"),
        column<&Account::profile>("profile"),
        column<&Account::fans>("fans"),
        column<&Account::averageReads>("average_reads"),
        column<&Account::updateFrequency>("update_frequency"),
        column<&Account::editorName>("editor_name"),
        column<&Account::editorPhone>("editor_phone"),
        column<&Account::dedicatedPerson>("dedicated_person"),
        column<&Account::reviewer1>("reviewer1"),
        column<&Account::reviewer2>("reviewer2"),
        column<&Account::reviewer3>("reviewer3"),
        column<&Account::hasInteraction>("has_interaction"),
        column<&Account::hasService>("has_service"),
        column<&Account::hasReportChannel>("has_report_channel"),
        column<&Account::nationalStatus>("national_status"),
        column<&Account::nationalId>("national_id"),
        column<&Account::cacFilingNo>("cac_filing_no"),
        column<&Account::icpNo>("icp_no"),
        column<&Account::appIpv6>("app_ipv6"),
        column<&Account::appOk>("app_ok"),
        column<&Account::licenseNews>("license_news"),
        column<&Account::licenseAv>("license_av"),
        column<&Account::onPublicMatrix>("on_public_matrix"),
        column<&Account::lastPostOn>("last_post_on"),
        column<&Account::statusChangedOn>("status_changed_on"),
        column<&Account::closedReason>("closed_reason"),
        column<&Account::passwordChangedOn>("password_changed_on"),
        column<&Account::remark>("remark"),
    };
    static constexpr TableLayout<Account> table{"account", SubjectKind::Account, columns,
                                                searchColumns};
    return table;
}

template <>
const TableLayout<Unit>& tableOf<Unit>()
{
    static constexpr std::array columns{
        column<&Unit::name>("name"),
        column<&Unit::shortName>("short_name"),
        column<&Unit::uscc>("uscc"),
        codeColumn<&Unit::regionCode>("region_code"),
        column<&Unit::adminLevel>("admin_level"),
        column<&Unit::kind>("kind"),
        column<&Unit::domain>("domain"),
        column<&Unit::parentId>("parent_id"),
        column<&Unit::systemParentId>("system_parent_id"),
        column<&Unit::supervisorId>("supervisor_id"),
        column<&Unit::industrySupervisorId>("industry_supervisor_id"),
        column<&Unit::vertical>("vertical"),
        column<&Unit::legalPerson>("legal_person"),
        column<&Unit::address>("address"),
        column<&Unit::leaderName>("leader_name"),
        column<&Unit::leaderPhone>("leader_phone"),
        column<&Unit::contactName>("contact_name"),
        column<&Unit::contactPhone>("contact_phone"),
        column<&Unit::fulltimeStaff>("fulltime_staff"),
        column<&Unit::annualBudgetYuan>("annual_budget_yuan"),
        column<&Unit::status>("status"),
        column<&Unit::successorId>("successor_id"),
        column<&Unit::sortOrder>("sort_order"),
        column<&Unit::remark>("remark"),
        Column<Unit>{"former_names", &formerNamesToSql, &formerNamesFromSql},
    };
    static constexpr TableLayout<Unit> table{"unit", SubjectKind::Unit, columns, searchColumns};
    return table;
}

template <>
const TableLayout<Filing>& tableOf<Filing>()
{
    static constexpr std::array columns{
        column<&Filing::number>("number"),
        column<&Filing::kind>("kind"),
        column<&Filing::status>("status"),
        column<&Filing::accountId>("account_id"),
        Column<Filing>{"changes", &changesToSql, &changesFromSql},
        column<&Filing::reason>("reason"),
        column<&Filing::announcementUrl>("announcement_url"),
        column<&Filing::effectiveOn>("effective_on"),
        column<&Filing::successor>("successor"),
        column<&Filing::applicant>("applicant"),
        column<&Filing::opinion>("opinion"),
        column<&Filing::submittedOn>("submitted_on"),
        column<&Filing::acceptedOn>("accepted_on"),
        column<&Filing::decidedOn>("decided_on"),
        column<&Filing::dueOn>("due_on"),
    };
    static constexpr TableLayout<Filing> table{"filing", SubjectKind::Filing, columns};
    return table;
}

template <>
const TableLayout<IndicatorSet>& tableOf<IndicatorSet>()
{
    static constexpr std::array columns{
        column<&IndicatorSet::code>("code"),
        column<&IndicatorSet::version>("version"),
        column<&IndicatorSet::name>("name"),
        column<&IndicatorSet::source>("source"),
        column<&IndicatorSet::proposal>("proposal"),
        column<&IndicatorSet::updateWindowDays>("update_window_days"),
        column<&IndicatorSet::passTenths>("pass_tenths"),
        column<&IndicatorSet::vetoDueDays>("veto_due_days"),
        column<&IndicatorSet::otherDueDays>("other_due_days"),
        column<&IndicatorSet::scored>("scored"),
    };
    static constexpr TableLayout<IndicatorSet> table{"indicator_set", SubjectKind::IndicatorSet,
                                                     columns};
    return table;
}

template <>
const TableLayout<Campaign>& tableOf<Campaign>()
{
    static constexpr std::array columns{
        column<&Campaign::name>("name"),
        column<&Campaign::quarter>("quarter"),
        column<&Campaign::kind>("kind"),
        column<&Campaign::status>("status"),
        column<&Campaign::indicatorSetId>("indicator_set_id"),
        codeColumn<&Campaign::regionCode>("region_code"),
        column<&Campaign::startsOn>("starts_on"),
        column<&Campaign::endsOn>("ends_on"),
        column<&Campaign::seed>("seed"),
        column<&Campaign::sharePerMille>("share_per_mille"),
        column<&Campaign::edition>("edition"),
        column<&Campaign::confirmedAt>("confirmed_at"),
        column<&Campaign::seal>("seal"),
    };
    static constexpr TableLayout<Campaign> table{"campaign", SubjectKind::Campaign, columns};
    return table;
}

template <>
const TableLayout<InspectionTask>& tableOf<InspectionTask>()
{
    static constexpr std::array columns{
        column<&InspectionTask::campaignId>("campaign_id"),
        column<&InspectionTask::accountId>("account_id"),
        column<&InspectionTask::accountName>("account_name"),
        column<&InspectionTask::platformCode>("platform_code"),
        column<&InspectionTask::platformName>("platform_name"),
        column<&InspectionTask::bucket>("bucket"),
        column<&InspectionTask::unitName>("unit_name"),
        column<&InspectionTask::regionCode>("region_code"),
        column<&InspectionTask::regionName>("region_name"),
        column<&InspectionTask::adminLevel>("admin_level"),
        column<&InspectionTask::represents>("represents"),
        column<&InspectionTask::status>("status"),
        column<&InspectionTask::inspector>("inspector"),
        column<&InspectionTask::verdict>("verdict"),
        column<&InspectionTask::scoreTenths>("score_tenths"),
        column<&InspectionTask::checkedOn>("checked_on"),
        column<&InspectionTask::lastPostOn>("last_post_on"),
        column<&InspectionTask::problem>("problem"),
        column<&InspectionTask::remark>("remark"),
    };
    static constexpr TableLayout<InspectionTask> table{"task", SubjectKind::Task, columns,
                                                       searchColumns};
    return table;
}

template <>
const TableLayout<Finding>& tableOf<Finding>()
{
    static constexpr std::array columns{
        column<&Finding::campaignId>("campaign_id"),
        column<&Finding::taskId>("task_id"),
        column<&Finding::accountId>("account_id"),
        column<&Finding::indicatorId>("indicator_id"),
        column<&Finding::problemClass>("problem_class"),
        column<&Finding::severity>("severity"),
        column<&Finding::description>("description"),
        column<&Finding::link>("link"),
        column<&Finding::discoveredBy>("discovered_by"),
        column<&Finding::foundOn>("found_on"),
        column<&Finding::deductTenths>("deduct_tenths"),
        column<&Finding::status>("status"),
        column<&Finding::dueOn>("due_on"),
        column<&Finding::measures>("measures"),
        column<&Finding::reportedOn>("reported_on"),
        column<&Finding::recheckNote>("recheck_note"),
        column<&Finding::recheckedOn>("rechecked_on"),
    };
    static constexpr TableLayout<Finding> table{"finding", SubjectKind::Finding, columns};
    return table;
}

template <>
const TableLayout<User>& tableOf<User>()
{
    static constexpr std::array columns{
        column<&User::login>("login"),    column<&User::name>("name"),
        column<&User::unitId>("unit_id"), codeColumn<&User::regionCode>("region_code"),
        column<&User::active>("active"),  column<&User::roles>("roles"),
    };
    static constexpr TableLayout<User> table{"app_user", SubjectKind::User, columns};
    return table;
}

template <>
const TableLayout<Waiver>& tableOf<Waiver>()
{
    static constexpr std::array columns{
        column<&Waiver::rule>("rule"),         column<&Waiver::key>("waiver_key"),
        column<&Waiver::approver>("approver"), column<&Waiver::documentNo>("document_no"),
        column<&Waiver::reason>("reason"),     column<&Waiver::expiresOn>("expires_on"),
    };
    static constexpr TableLayout<Waiver> table{"waiver", SubjectKind::Waiver, columns};
    return table;
}

template <>
const TableLayout<SavedView>& tableOf<SavedView>()
{
    static constexpr std::array columns{
        column<&SavedView::page>("page"),
        column<&SavedView::name>("name"),
        column<&SavedView::owner>("owner"),
        column<&SavedView::definition>("definition"),
    };
    static constexpr TableLayout<SavedView> table{"saved_view", SubjectKind::View, columns};
    return table;
}

template <>
const TableLayout<Batch>& tableOf<Batch>()
{
    static constexpr std::array columns{
        column<&Batch::kind>("kind"),
        column<&Batch::title>("title"),
        column<&Batch::fileName>("file_name"),
        column<&Batch::startedBy>("started_by"),
        column<&Batch::startedAt>("started_at"),
        column<&Batch::rows>("row_count"),
        column<&Batch::reversedBy>("reversed_by"),
    };
    static constexpr TableLayout<Batch> table{"batch", SubjectKind::Batch, columns};
    return table;
}

template <>
const TableLayout<Person>& tableOf<Person>()
{
    static constexpr std::array columns{
        column<&Person::name>("name"),
        column<&Person::unitId>("unit_id"),
        column<&Person::post>("post"),
        column<&Person::phone>("phone"),
        column<&Person::roles>("roles"),
        column<&Person::training>("training"),
        column<&Person::validFrom>("valid_from"),
        column<&Person::validTo>("valid_to"),
        column<&Person::remark>("remark"),
    };
    static constexpr TableLayout<Person> table{"person", SubjectKind::Person, columns,
                                               searchColumns};
    return table;
}

template <>
const TableLayout<Custody>& tableOf<Custody>()
{
    static constexpr std::array columns{
        column<&Custody::accountId>("account_id"),
        column<&Custody::personId>("person_id"),
        column<&Custody::role>("role"),
        column<&Custody::beginsOn>("begins_on"),
        column<&Custody::endsOn>("ends_on"),
        column<&Custody::handedOverOn>("handed_over_on"),
        column<&Custody::followsId>("follows_id"),
        column<&Custody::sealedAt>("sealed_at"),
        column<&Custody::administrators>("administrators"),
        column<&Custody::mobileOwner>("mobile_owner"),
    };
    static constexpr TableLayout<Custody> table{"custody", SubjectKind::Custody, columns};
    return table;
}

const Column<Account>* accountColumn(QAnyStringView name)
{
    return columnOf<Account>(name);
}

} // namespace juzhen
