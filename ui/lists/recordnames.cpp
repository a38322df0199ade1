// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/recordnames.h"

#include "models/stores/accountstore.h"
#include "models/stores/campaignstore.h"
#include "models/stores/custodystore.h"
#include "models/stores/indicatorstore.h"
#include "models/stores/operatorstore.h"
#include "models/stores/personstore.h"
#include "models/stores/session.h"
#include "models/stores/taskstore.h"
#include "models/stores/unitstore.h"

namespace juzhen {

namespace {

template <class Store, class Record>
QString nameIn(Session& session, qint64 id)
{
    const auto found = Store(session).find(Id<Record>(id));
    return found ? found->name : QString();
}

} // namespace

RecordNames::RecordNames(const PageContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(m_context.hub, &ChangeHub::changed, this, [this] { m_known.clear(); });
}

QString RecordNames::name(SubjectKind kind, qint64 id)
{
    const std::pair key(static_cast<int>(kind), id);
    auto known = m_known.constFind(key);
    if (known == m_known.constEnd()) {
        known = m_known.insert(key, read(kind, id));
    }
    return *known;
}

ChangeWords RecordNames::changeWords()
{
    return ChangeWords(*m_context.words,
                       [this](SubjectKind kind, qint64 id) { return name(kind, id); });
}

QString RecordNames::read(SubjectKind kind, qint64 id) const
{
    Session& session = *m_context.session;
    switch (kind) {
    case SubjectKind::Unit:
        return nameIn<UnitStore, Unit>(session, id);
    case SubjectKind::Person:
        return nameIn<PersonStore, Person>(session, id);
    case SubjectKind::Custody: {
        const auto custody = CustodyStore(session).find(Id<Custody>(id));
        return custody ? nameIn<PersonStore, Person>(session, custody->personId.value())
                       : QString();
    }
    case SubjectKind::Account:
        return nameIn<AccountStore, Account>(session, id);
    case SubjectKind::Operator:
        return nameIn<OperatorStore, Operator>(session, id);
    case SubjectKind::Campaign:
        return nameIn<CampaignStore, Campaign>(session, id);
    case SubjectKind::Task: {
        const auto task = TaskStore(session).find(Id<InspectionTask>(id));
        return task ? task->accountName : QString();
    }
    case SubjectKind::Answer: {
        // The history of a checklist names its items by number.
        const auto item = IndicatorStore(session).findItem(Id<Indicator>(id));
        return item ? QString(item->code + QLatin1Char(' ') + item->text) : QString();
    }
    default:
        return {};
    }
}

} // namespace juzhen
