// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/accountrow.h"

#include "models/domain/platformlink.h"
#include "models/exchange/accountmatcher.h"
#include "models/exchange/importsetter.h"
#include "models/stores/tables.h"

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

using AccountField = PlainField<Account>;

constexpr std::array accountFields{
    AccountField{"name", "name", put<&Account::name>},
    AccountField{"platformId", "platform_id", put<&Account::platformId>},
    AccountField{"url", "url", put<&Account::url>},
    AccountField{"coHost", "co_host", put<&Account::coHost>},
    AccountField{"operatingDept", "operating_dept", put<&Account::operatingDept>},
    AccountField{"isMain", "is_main", put<&Account::isMain>},
    AccountField{"verified", "verified", put<&Account::verified>},
    AccountField{"verifiedSubject", "verified_subject", put<&Account::verifiedSubject>},
    AccountField{"verifiedUntil", "verified_until", put<&Account::verifiedUntil>},
    AccountField{"openedOn", "opened_on", put<&Account::openedOn>},
    AccountField{"profile", "profile", put<&Account::profile>},
    AccountField{"fans", "fans", put<&Account::fans>},
    AccountField{"averageReads", "average_reads", put<&Account::averageReads>},
    AccountField{"updateFrequency", "update_frequency", put<&Account::updateFrequency>},
    AccountField{"editorName", "editor_name", put<&Account::editorName>},
    AccountField{"editorPhone", "editor_phone", put<&Account::editorPhone>},
    AccountField{"dedicatedPerson", "dedicated_person", put<&Account::dedicatedPerson>},
    AccountField{"reviewer1", "reviewer1", put<&Account::reviewer1>},
    AccountField{"reviewer2", "reviewer2", put<&Account::reviewer2>},
    AccountField{"reviewer3", "reviewer3", put<&Account::reviewer3>},
    AccountField{"hasInteraction", "has_interaction", put<&Account::hasInteraction>},
    AccountField{"hasService", "has_service", put<&Account::hasService>},
    AccountField{"hasReportChannel", "has_report_channel", put<&Account::hasReportChannel>},
    AccountField{"nationalId", "national_id", put<&Account::nationalId>},
    AccountField{"cacFilingNo", "cac_filing_no", put<&Account::cacFilingNo>},
    AccountField{"icpNo", "icp_no", put<&Account::icpNo>},
    AccountField{"appIpv6", "app_ipv6", put<&Account::appIpv6>},
    AccountField{"appOk", "app_ok", put<&Account::appOk>},
    AccountField{"licenseNews", "license_news", put<&Account::licenseNews>},
    AccountField{"licenseAv", "license_av", put<&Account::licenseAv>},
    AccountField{"onPublicMatrix", "on_public_matrix", put<&Account::onPublicMatrix>},
    AccountField{"lastPostOn", "last_post_on", put<&Account::lastPostOn>},
    AccountField{"statusChangedOn", "status_changed_on", put<&Account::statusChangedOn>},
    AccountField{"closedReason", "closed_reason", put<&Account::closedReason>},
    AccountField{"passwordChangedOn", "password_changed_on", put<&Account::passwordChangedOn>},
    AccountField{"remark", "remark", put<&Account::remark>}};

} // namespace

AccountRowReader::AccountRowReader(const RowParser& parser,
                                   const ImportOptions& options,
                                   const RegisterWords& words)
    : m_words(words)
    , m_hasEditors(options.mapping.columnOf(u"editorName") >= 0
                   || options.mapping.columnOf(u"editorPhone") >= 0)
{
    size_t position = 0;
    for (const auto& mapped : options.mapping.columns()) {
        addRule(position, mapped.field, parser.caption(position));
        ++position;
    }
}

int AccountRowReader::columnOf(QAnyStringView name)
{
    const auto& columns = tableOf<Account>().columns;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (name == QLatin1String(columns[i].name)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void AccountRowReader::addRule(size_t position, const QString& field, const QString& caption)
{
    using Kind = Rule::Kind;

    struct Special
    {
        const char* field;
        Kind kind;
        const char* column;
    };

    static constexpr std::array specials{
        Special{"platform", Kind::Platform, "platform_code"},
        Special{"region", Kind::Region, "region_code"},
        Special{"platformIdOrUrl", Kind::IdOrUrl, "platform_id"},
        Special{"subtype", Kind::Subtype, "subtype"},
        Special{"represents", Kind::Represents, "represents"},
        Special{"functionTypes", Kind::FunctionTypes, "function_types"},
        Special{"domain", Kind::Domain, "domain"},
        Special{"nationalStatus", Kind::NationalStatus, "national_status"},
        Special{"status", Kind::Status, "status"},
        Special{"hostUnit", Kind::HostUnit, "host_unit_id"},
        Special{"operatorName", Kind::OperatorName, "operator_id"},
        Special{"contactName", Kind::ContactName, nullptr},
        Special{"contactPhone", Kind::ContactPhone, nullptr},
        Special{"unitAddress", Kind::UnitAddress, nullptr}};
    Rule rule;
    rule.position = position;
    rule.caption = caption;
    for (const auto& plain : accountFields) {
        if (field == QLatin1String(plain.field)) {
            rule.column = columnOf(QLatin1String(plain.column));
            rule.set = plain.set;
        }
    }
    for (const auto& special : specials) {
        if (field == QLatin1String(special.field)) {
            rule.kind = special.kind;
            rule.column = special.column != nullptr ? columnOf(QLatin1String(special.column)) : -1;
        }
    }
    if (rule.column >= 0) {
        m_mapped.set(static_cast<size_t>(rule.column));
        m_captions.insert(rule.column, caption);
    }
    if (rule.set != nullptr || rule.kind != Kind::Plain) {
        m_rules.push_back(rule);
    }
}

LinkedFields
AccountRowReader::readLink(const AccountRow& row, int number, QList<ImportNote>& notes) const
{
    const QString& text = row.account.url;
    if (text.isEmpty()) {
        return {};
    }
    const PlatformLink link = PlatformLinks::standard().recognise(text);
    if (isRefused(link.verdict)) {
        notes.append({number,
                      captionFor(columnOf(u"url")),
                      ImportMessage::RefusedLink,
                      {text, toKey(link.verdict)}});
        return {};
    }
    const bool hasWords = std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.isSpace() || letter.unicode() > 0x7f;
    });
    return {m_words.platforms.find(link.platformCode) ? link.platformCode : QString(),
            link.platformId, hasWords ? link.url : QString()};
}

void LinkedFields::complete(AccountRow& row) const
{
    static const auto platform = static_cast<size_t>(AccountRowReader::columnOf(u"platform_code"));
    static const auto id = static_cast<size_t>(AccountRowReader::columnOf(u"platform_id"));
    auto& account = row.account;
    if (!url.isEmpty()) {
        account.url = url;
    }
    // A word for a platform that nobody knows is still somebody's word.
    if (account.platformCode.isEmpty() && row.platformWord.isEmpty() && !platformCode.isEmpty()) {
        account.platformCode = platformCode;
        row.linked.set(platform);
    }
    const bool isSame = !platformCode.isEmpty() && account.platformCode == platformCode;
    if (account.platformId.isEmpty() && isSame && !platformId.isEmpty()) {
        account.platformId = platformId;
        row.linked.set(id);
    }
}

AccountRow AccountRowReader::read(ImportValues values, int row, QList<ImportNote>& notes)
{
    Work work{{}, row, notes};
    for (const auto& rule : m_rules) {
        const auto& value = values[rule.position];
        if (isGiven(value)) {
            apply(rule, value, work);
        } else if (std::holds_alternative<KeptValue>(value) && rule.column >= 0) {
            work.result.kept.set(static_cast<size_t>(rule.column));
        }
    }
    shareContact(work.result);
    return std::move(work.result);
}

void AccountRowReader::apply(const Rule& rule, const ImportValue& value, Work& work)
{
    if (rule.set == nullptr) {
        applyText(rule, std::get<QString>(value), work);
        return;
    }
    rule.set(work.result.account, value);
    work.result.given.set(static_cast<size_t>(rule.column));
}

void AccountRowReader::applyText(const Rule& rule, const QString& text, Work& work)
{
    using Kind = Rule::Kind;
    static const auto urlColumn = static_cast<size_t>(columnOf(u"url"));
    auto& result = work.result;
    bool given = true;
    switch (rule.kind) {
    case Kind::Platform:
        given = readPlatform(rule, text, work);
        break;
    case Kind::Region:
        given = readRegion(rule, text, work);
        break;
    case Kind::IdOrUrl:
        if (isLink(text)) {
            result.account.url = text;
            result.given.set(urlColumn);
            return;
        }
        result.account.platformId = text;
        break;
    case Kind::HostUnit:
        result.hostUnit = text;
        break;
    case Kind::OperatorName:
        result.operatorName = text;
        break;
    case Kind::ContactName:
        result.contactName = text;
        return;
    case Kind::ContactPhone:
        result.contactPhone = text;
        return;
    case Kind::UnitAddress:
        result.unitAddress = text;
        return;
    default:
        given = readWord(rule, text, work);
        break;
    }
    if (given) {
        result.given.set(static_cast<size_t>(rule.column));
    }
}

bool AccountRowReader::readWord(const Rule& rule, const QString& text, Work& work) const
{
    using Kind = Rule::Kind;
    auto& account = work.result.account;
    const auto& words = m_words.words;
    QString key;
    QStringList unknown;
    switch (rule.kind) {
    case Kind::Subtype:
        key = words.match(QStringLiteral("platform_subtype"), text);
        account.subtype = key.isEmpty() ? account.subtype : key;
        break;
    case Kind::Represents:
        key = words.match(QStringLiteral("represents"), text);
        account.represents = fromKey<Represents>(key);
        break;
    case Kind::FunctionTypes:
        account.functionTypes = words.matchAll(QStringLiteral("function_type"), text, unknown);
        key = account.functionTypes.value(0);
        break;
    case Kind::Domain:
        key = account.domain = words.match(QStringLiteral("domain"), text);
        break;
    case Kind::NationalStatus:
        key = words.match(QStringLiteral("national_status"), text);
        account.nationalStatus = fromKey<NationalStatus>(key).value_or(NationalStatus::Missing);
        break;
    default:
        key = words.match(QStringLiteral("account_status"), text);
        account.status = fromKey<AccountStatus>(key).value_or(AccountStatus::Active);
        break;
    }
    if (key.isEmpty() || !unknown.isEmpty()) {
        const auto word = unknown.isEmpty() ? text : unknown.join(u'、');
        work.notes.append({work.row, rule.caption, ImportMessage::UnknownWord, {word}});
    }
    return !key.isEmpty();
}

bool AccountRowReader::readPlatform(const Rule& rule, const QString& text, Work& work)
{
    auto known = m_platforms.constFind(text);
    if (known == m_platforms.cend()) {
        known = m_platforms.insert(text, m_words.platforms.match(text));
    }
    work.result.platformWord = text;
    if (known->code.isEmpty()) {
        work.notes.append({work.row, rule.caption, ImportMessage::UnknownPlatform, {text}});
        return false;
    }
    static const auto subtypeColumn = static_cast<size_t>(columnOf(u"subtype"));
    work.result.account.platformCode = known->code;
    if (!known->subtype.isEmpty() && work.result.account.subtype.isEmpty()) {
        work.result.account.subtype = known->subtype;
        work.result.given.set(subtypeColumn);
    }
    return true;
}

bool AccountRowReader::readRegion(const Rule& rule, const QString& text, Work& work)
{
    auto known = m_regions.constFind(text);
    if (known == m_regions.cend()) {
        known = m_regions.insert(text, m_words.regions.match(text));
    }
    if (known->isAmbiguous()) {
        QStringList candidates;
        for (const auto& code : known->candidates) {
            candidates.append(m_words.regions.pathOf(code));
        }
        work.notes.append({work.row,
                           rule.caption,
                           ImportMessage::AmbiguousRegion,
                           {text, candidates.join(u'、')}});
    } else if (known->code.isEmpty()) {
        work.notes.append({work.row, rule.caption, ImportMessage::UnknownRegion, {text}});
    }
    work.result.account.regionCode = known->code;
    return !known->code.isEmpty();
}

void AccountRowReader::shareContact(AccountRow& result) const
{
    static const auto nameColumn = static_cast<size_t>(columnOf(u"editor_name"));
    static const auto phoneColumn = static_cast<size_t>(columnOf(u"editor_phone"));
    if (m_hasEditors) {
        return;
    }
    if (!result.contactName.isEmpty()) {
        result.account.editorName = result.contactName;
        result.given.set(nameColumn);
    }
    if (!result.contactPhone.isEmpty()) {
        result.account.editorPhone = result.contactPhone;
        result.given.set(phoneColumn);
    }
}

} // namespace juzhen
