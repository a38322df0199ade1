// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accountvalidation.h"

#include "models/domain/foldedtext.h"
#include "models/domain/issuelist.h"
#include "models/domain/requiredfields.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

constexpr std::array<QLatin1String, 4> functionTypes{
    QLatin1String("release"), QLatin1String("interaction"), QLatin1String("service"),
    QLatin1String("comprehensive")};

constexpr std::array<QLatin1String, 4> subtypes{QLatin1String("subscription"),
                                                QLatin1String("service"), QLatin1String("channels"),
                                                QLatin1String("miniprogram")};

template <std::size_t size>
bool isAmong(const std::array<QLatin1String, size>& keys, const QString& key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// The __biz of a WeChat account, which its articles' links carry: a number written in Base64.
bool isWechatBiz(const QString& id)
{
    static const QRegularExpression number(QStringLiteral(R"(^\d{6,12}$)"));
    const auto decoded =
        QByteArray::fromBase64Encoding(id.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && number.match(QString::fromLatin1(*decoded)).hasMatch();
}

/// Forms ask for 无 when there is no link.
bool isLink(const QString& text)
{
    if (text == u"无") {
        return true;
    }
    const QUrl url(text.contains(u"://") ? text : QStringLiteral("http://") + text,
                   QUrl::StrictMode);
    return url.isValid() && url.host().contains(u'.');
}

bool isStopped(AccountStatus status)
{
    return status == AccountStatus::Closing || status == AccountStatus::Closed
           || status == AccountStatus::PendingCancel || status == AccountStatus::Cancelled
           || status == AccountStatus::OrderedClosed;
}

/// An account that hasn't been opened yet has no day of opening and no posts.
bool isBeforeOpening(AccountStatus status)
{
    return status == AccountStatus::Planned || status == AccountStatus::PendingFiling;
}

void checkRequired(IssueList& list, const Account& account)
{
    if (account.name.trimmed().isEmpty()) {
        list.wrong("name", FieldProblem::Missing);
    }
    auto missing = missingFields(account);
    if (isBeforeOpening(account.status)) {
        missing &= ~RequiredFields(RequiredField::OpenedOn | RequiredField::LastPostOn);
    }
    const auto keys = fieldKeys(missing);
    for (const auto& key : keys) {
        list.incomplete(key.toLatin1().constData(), FieldProblem::Missing);
    }
}

/// What is required only of some accounts.
void checkConditional(IssueList& list, const Account& account, const AccountSurroundings& around)
{
    list.need("region_code", account.hostUnitId.isValid() || !account.regionCode.isEmpty());
    const bool hasIds = !account.platformCode.isEmpty()
                        && account.platformCode != QLatin1String("other")
                        && !isBeforeOpening(account.status);
    list.need("platform_id", !hasIds || !account.platformId.isEmpty());
    // O-05 asks for a dedicated person where a county or higher government is the host.
    const bool isGovernments =
        account.represents == Represents::Government
        && (!around.hostUnit || around.hostUnit->adminLevel != AdminLevel::Township);
    list.need("dedicated_person", !isGovernments || !account.dedicatedPerson.isEmpty());
    list.need("cac_filing_no",
              !(around.platform && around.platform->mobileApp) || !account.cacFilingNo.isEmpty());
    const bool isApp = account.platformCode == QLatin1String("app");
    list.need("icp_no", !isApp || !account.icpNo.isEmpty());
    list.need("app_ipv6", !isApp || account.appIpv6.has_value());
    list.need("app_ok", !isApp || account.appOk.has_value());
    list.need("status_changed_on", !isStopped(account.status) || account.statusChangedOn.isValid());
    list.need("closed_reason", !isStopped(account.status) || !account.closedReason.isEmpty());
}

void checkIdentity(IssueList& list, const Account& account, const AccountSurroundings& around)
{
    list.checkLength("name", account.name, accountNameLimit);
    if (!account.platformCode.isEmpty()
        && (!around.platform || around.platform->code != account.platformCode)) {
        list.wrong("platform_code", FieldProblem::UnknownPlatform);
    }
    if (!account.subtype.isEmpty() && !isAmong(subtypes, account.subtype)) {
        list.wrong("subtype", FieldProblem::UnknownKey);
    }
    const auto issuesBefore = list.issues().size();
    list.checkUndamaged("platform_id", account.platformId);
    if (list.issues().size() == issuesBefore && !account.platformId.isEmpty()
        && !isPlatformId(account.platformId, account.platformCode)) {
        list.wrong("platform_id", FieldProblem::BadFormat);
    }
    if (around.hostUnit && !account.verifiedSubject.isEmpty()
        && !foldedLetters(account.verifiedSubject).contains(foldedLetters(around.hostUnit->name))) {
        list.incomplete("verified_subject", FieldProblem::HostNotNamed);
    }
    if (!account.url.isEmpty() && !isLink(account.url)) {
        list.incomplete("url", FieldProblem::BadFormat);
    }
}

void checkFigures(IssueList& list, const Account& account, QDate today)
{
    for (const auto& type : account.functionTypes) {
        if (!isAmong(functionTypes, type)) {
            list.wrong("function_types", FieldProblem::UnknownKey);
            break;
        }
    }
    if (account.verified.value_or(false) && account.verifiedUntil.isValid()
        && account.verifiedUntil < today) {
        list.incomplete("verified_until", FieldProblem::Expired);
    }
    list.checkNotInFuture("opened_on", account.openedOn, today);
    list.checkLength("profile", account.profile, accountProfileLimit);
    if (account.fans.value_or(0) < 0) {
        list.wrong("fans", FieldProblem::Negative);
    }
    if (account.averageReads.value_or(0) < 0) {
        list.wrong("average_reads", FieldProblem::Negative);
    }
    list.checkUndamaged("national_id", account.nationalId);
    list.checkUndamaged("cac_filing_no", account.cacFilingNo);
    list.checkUndamaged("icp_no", account.icpNo);
    list.checkUndamaged("license_news", account.licenseNews);
    list.checkUndamaged("license_av", account.licenseAv);
    list.checkNotInFuture("last_post_on", account.lastPostOn, today);
    list.checkNotInFuture("status_changed_on", account.statusChangedOn, today);
    list.checkNotInFuture("password_changed_on", account.passwordChangedOn, today);
}

void checkPeople(IssueList& list, const Account& account)
{
    list.checkPhone("editor_phone", account.editorPhone);
    const auto first = foldedText(account.reviewer1);
    const auto second = foldedText(account.reviewer2);
    const auto third = foldedText(account.reviewer3);
    if (!second.isEmpty() && second == first) {
        list.wrong("reviewer2", FieldProblem::SamePerson);
    }
    if (!third.isEmpty() && (third == first || third == second)) {
        list.wrong("reviewer3", FieldProblem::SamePerson);
    }
}

} // namespace

bool isPlatformId(const QString& id, const QString& platformCode)
{
    static const QRegularExpression wechatName(QStringLiteral("^[A-Za-z][A-Za-z0-9_-]{5,19}$"));
    static const QRegularExpression wechatOriginal(QStringLiteral("^gh_[0-9a-f]{12}$"));
    static const QRegularExpression weiboUid(QStringLiteral(R"(^\d{5,12}$)"));
    if (platformCode == QLatin1String("wechat_official")) {
        return wechatName.match(id).hasMatch() || wechatOriginal.match(id).hasMatch()
               || isWechatBiz(id);
    }
    if (platformCode == QLatin1String("weibo")) {
        return weiboUid.match(id).hasMatch();
    }
    return true;
}

QList<FieldIssue> validateAccount(const Account& account, const AccountSurroundings& around)
{
    IssueList list;
    checkRequired(list, account);
    checkConditional(list, account, around);
    checkIdentity(list, account, around);
    checkFigures(list, account, around.today);
    checkPeople(list, account);
    return list.issues();
}

} // namespace juzhen
