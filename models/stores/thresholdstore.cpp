// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/thresholdstore.h"

#include "models/stores/referencestore.h"
#include "models/stores/session.h"
#include "models/stores/writescope.h"

namespace juzhen {

namespace {

const QString wordParting = QStringLiteral("、");

QString keyOf(const char* key)
{
    return QLatin1String("threshold.") + QLatin1String(key);
}

} // namespace

ThresholdStore::ThresholdStore(Session& session)
    : m_session(session)
{}

Thresholds ThresholdStore::current()
{
    ReferenceStore settings(m_session);
    Thresholds thresholds;
    for (const ThresholdNumber& number : thresholdNumbers) {
        bool isNumber = false;
        const int value = settings.setting(keyOf(number.key)).toInt(&isNumber);
        if (isNumber && value >= number.least && value <= number.most) {
            thresholds.*number.value = value;
        }
    }
    for (const ThresholdWords& words : thresholdWords) {
        if (const QString set = settings.setting(keyOf(words.key)); !set.isEmpty()) {
            thresholds.*words.value = thresholdWordsFrom(set);
        }
    }
    thresholds.hostRequired = settings.setting(keyOf("host_required")) != QLatin1String("false");
    thresholds.filingsSince =
        QDate::fromString(settings.setting(keyOf("filings_since")), Qt::ISODate);
    return thresholds;
}

void ThresholdStore::save(const Thresholds& before, const Thresholds& wanted)
{
    m_session.require(Permission::Administer);
    if (const QString problem = thresholdProblem(wanted); !problem.isEmpty()) {
        throw Error(Error::Kind::Invalid, problem);
    }
    const Thresholds usual;
    ReferenceStore settings(m_session);
    WriteScope scope(m_session);
    if (current() != before) {
        throw Error(Error::Kind::Conflict, QStringLiteral("threshold"));
    }
    for (const ThresholdNumber& number : thresholdNumbers) {
        const int value = wanted.*number.value;
        settings.setSetting(keyOf(number.key),
                            value == usual.*number.value ? QString() : QString::number(value));
    }
    for (const ThresholdWords& words : thresholdWords) {
        const QStringList& value = wanted.*words.value;
        // An empty list is a choice too; the parting alone says so.
        const QString text = value.isEmpty() ? wordParting : value.join(wordParting);
        settings.setSetting(keyOf(words.key), value == usual.*words.value ? QString() : text);
    }
    settings.setSetting(keyOf("host_required"),
                        wanted.hostRequired ? QString() : QStringLiteral("false"));
    settings.setSetting(keyOf("filings_since"), wanted.filingsSince.toString(Qt::ISODate));
    scope.commit();
}

} // namespace juzhen
