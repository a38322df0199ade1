// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accountname.h"
#include "models/domain/rulebodies.h"
#include "models/domain/rulerun.h"

#include <algorithm>

namespace juzhen::rulebody {

namespace {

// The most frequent surnames; a two- or three-character text that begins with one may be a person.
constexpr QStringView surnames = u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹"
                                 u"袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘"
                                 u"杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟"
                                 u"龙万段雷钱汤尹黎易常武乔贺赖龚文";

// Characters of places, organs and media: a text with one of them is no person's name here.
constexpr QStringView publicCharacters =
    u"省市县区州镇乡村街局委办厅院所站队馆校部处会社团城政府发布网报台号旅安务通说事讯微";

constexpr bool isHan(QChar character)
{
    return character.unicode() >= 0x4E00 && character.unicode() <= 0x9FFF;
}

bool namesRegion(const QString& text, const RuleFacts& facts)
{
    return std::any_of(facts.regions.begin(), facts.regions.end(),
                       [&](const auto& region) { return region.name.startsWith(text); });
}

/// Whether @p text reads like a person's name of @p least to three characters.
bool isPersonName(const QString& text, qsizetype least, const RuleFacts& facts)
{
    if (text.size() < least || text.size() > 3 || !surnames.contains(text.at(0))) {
        return false;
    }
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar character) {
        return isHan(character) && !publicCharacters.contains(character);
    });
    return plain && !namesRegion(text, facts);
}

QString wordIn(const QString& text, const QStringList& words)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const QString& word) {
        return word.size() == 1 ? text.endsWith(word) : !word.isEmpty() && text.contains(word);
    });
    return found == words.end() ? QString() : *found;
}

QString withoutBlanks(QString text)
{
    return text.removeIf([](QChar character) { return character.isSpace(); });
}

using HostGroup = std::span<const HostedAccount>;

/// Calls @p visit for the running accounts of each known host, in the order of the hosts' ids.
template <class Visit>
void forEachHost(const RuleRun& run, Visit visit)
{
    std::vector<HostedAccount> sorted;
    for (const auto& subject : run.running()) {
        if (subject.host) {
            sorted.push_back(subject);
        }
    }
    const auto hostOf = [](const HostedAccount& subject) {
        return subject.host->id;
    };
    std::stable_sort(sorted.begin(), sorted.end(), [&](const auto& one, const auto& other) {
        return hostOf(one) < hostOf(other);
    });
    for (auto first = sorted.begin(); first != sorted.end();) {
        const auto last = std::find_if(first, sorted.end(), [&](const HostedAccount& subject) {
            return hostOf(subject) != hostOf(*first);
        });
        visit(HostGroup(first, last));
        first = last;
    }
}

/// Platform and category, between which an account is one of several.
std::pair<QStringView, QStringView> placeOf(const AccountFact& account)
{
    return {account.platformCode, account.subtype};
}

constexpr qsizetype namesTold = 5; ///< a sentence names at most so many accounts

/// Up to namesTold names of accounts in @p group other than @p own.
QStringList otherNames(HostGroup group, const AccountFact* own)
{
    QStringList names;
    for (const auto& subject : group) {
        if (names.size() == namesTold) {
            break;
        }
        if (subject.account != own) {
            names.append(subject.account->name);
        }
    }
    return names;
}

/// Reports every account of @p group, which share host and place, if there are several.
void reportSharing(RuleRun& run, HostGroup group)
{
    const auto& platform = group.front().account->platformCode;
    if (group.size() < 2 || platform.isEmpty()) {
        return;
    }
    for (const auto& subject : group) {
        run.report(
            Severity::Minor, subject,
            {platform, static_cast<qint64>(group.size()), otherNames(group, subject.account)});
    }
}

/// The name the host goes by: its main account's, else the most frequent, else the first.
QString usualName(HostGroup group, const QStringList& names)
{
    for (size_t i = 0; i < group.size(); ++i) {
        if (group[i].account->isMain) {
            return names.at(static_cast<qsizetype>(i));
        }
    }
    QHash<QString, int> counts;
    for (const auto& name : names) {
        ++counts[name];
    }
    const auto isRarer = [&](const QString& one, const QString& other) {
        return counts.value(one) < counts.value(other);
    };
    return *std::max_element(names.begin(), names.end(), isRarer);
}

} // namespace

void duplicateAccount(RuleRun& run)
{
    forEachHost(run, [&](HostGroup group) {
        if (group.size() < 2) {
            return;
        }
        std::vector<HostedAccount> sorted(group.begin(), group.end());
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto& one, const auto& other) {
            return placeOf(*one.account) < placeOf(*other.account);
        });
        for (auto first = sorted.begin(); first != sorted.end();) {
            const auto last = std::find_if(first, sorted.end(), [&](const HostedAccount& subject) {
                return placeOf(*subject.account) != placeOf(*first->account);
            });
            reportSharing(run, HostGroup(first, last));
            first = last;
        }
    });
}

void differingName(RuleRun& run)
{
    forEachHost(run, [&](HostGroup group) {
        if (group.size() < 2) {
            return;
        }
        QStringList names;
        for (const auto& subject : group) {
            names.append(bareAccountName(subject.account->name, run.limits().nameSuffixes));
        }
        if (std::all_of(names.begin(), names.end(),
                        [&](const auto& name) { return name == names.constFirst(); })) {
            return;
        }
        const auto usual = usualName(group, names);
        const auto& reference = group[static_cast<size_t>(names.indexOf(usual))].account->name;
        for (size_t i = 0; i < group.size(); ++i) {
            if (names.at(static_cast<qsizetype>(i)) != usual) {
                run.report(Severity::Minor, group[i], {reference});
            }
        }
    });
}

void personalAccount(RuleRun& run)
{
    const auto& words = run.limits().personWords;
    for (const auto& subject : run.running()) {
        const auto& account = *subject.account;
        const auto reportReason = [&](const QString& reason, const QString& text) {
            run.report(Severity::Major, subject, {reason, text});
        };
        if (isPersonName(account.verifiedSubject, 2, run.facts())
            || !wordIn(account.verifiedSubject, words).isEmpty()) {
            reportReason(QStringLiteral("subject"), account.verifiedSubject);
        } else if (isPersonName(account.name, 3, run.facts())
                   || !wordIn(account.name, words).isEmpty()) {
            reportReason(QStringLiteral("name"), account.name);
        } else if (run.limits().hostRequired && account.hostUnitId <= 0) {
            reportReason(QStringLiteral("host"), {});
        }
    }
}

void campaignAccount(RuleRun& run)
{
    for (const auto& subject : run.running()) {
        const auto word = wordIn(subject.account->name, run.limits().campaignWords);
        // A permanent organ may carry the word itself: 博览局, 创建办公室.
        const bool permanent = subject.host && subject.host->name.contains(word);
        if (!word.isEmpty() && !permanent) {
            run.report(Severity::Major, subject, {word});
        }
    }
}

void verification(RuleRun& run)
{
    for (const auto& subject : run.running()) {
        const auto& account = *subject.account;
        const auto reportReason = [&](const QString& reason, const QVariant& what) {
            run.report(Severity::Minor, subject, {reason, what}, reason);
        };
        if (account.verified == false) {
            reportReason(QStringLiteral("unverified"), {});
            continue;
        }
        if (account.verifiedUntil.isValid() && account.verifiedUntil < run.today()) {
            reportReason(QStringLiteral("expired"), account.verifiedUntil);
        }
        if (account.verifiedSubject.isEmpty() || !subject.host) {
            continue;
        }
        const auto verified = withoutBlanks(account.verifiedSubject);
        const auto& shortName = subject.host->shortName;
        if (!verified.contains(withoutBlanks(subject.host->name))
            && (shortName.isEmpty() || !verified.contains(withoutBlanks(shortName)))) {
            reportReason(QStringLiteral("subject"), account.verifiedSubject);
        }
    }
}

} // namespace juzhen::rulebody
