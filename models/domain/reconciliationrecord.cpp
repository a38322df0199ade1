// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reconciliationrecord.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace juzhen {

namespace {

constexpr QLatin1String nationalIdKey("national_id");

ReconciledFields fieldsOf(const QStringList& keys)
{
    ReconciledFields fields;
    for (const QString& key : keys) {
        if (const auto field = fromKey<ReconciledField>(key)) {
            fields.set(static_cast<size_t>(*field));
        }
    }
    return fields;
}

const ReconciliationRecord* recordAt(const ReconciliationRecords& side, int place)
{
    return place < 0 ? nullptr : &side.records[static_cast<size_t>(place)];
}

} // namespace

QStringList fieldKeys(ReconciledFields fields)
{
    QStringList keys;
    for (size_t i = 0; i < reconciledFieldCount; ++i) {
        if (fields.test(i)) {
            keys.append(toKey(static_cast<ReconciledField>(i)));
        }
    }
    return keys;
}

QStringList ReconciliationItem::differs() const
{
    QStringList keys;
    if (nationalDiffers.contains(presenceField) || declaredDiffers.contains(presenceField)) {
        keys.append(presenceField);
    }
    return keys + fieldKeys(fieldsOf(nationalDiffers) | fieldsOf(declaredDiffers));
}

std::optional<ReconciliationSide> ReconciliationItem::decision(QStringView field) const
{
    for (const QString& entry : decisions) {
        const auto at = entry.indexOf(u'=');
        if (QStringView(entry).left(at) == field) {
            return fromKey<ReconciliationSide>(QStringView(entry).mid(at + 1));
        }
    }
    return std::nullopt;
}

void ReconciliationItem::decide(const QString& field, ReconciliationSide side)
{
    decisions.removeIf([&](const QString& entry) { return entry.startsWith(field + u'='); });
    decisions.append(field + u'=' + toKey(side));
}

bool ReconciliationItem::isDecided() const
{
    if (kind == ReconciliationKind::Proposed) {
        return false;
    }
    const auto keys = differs();
    return std::all_of(keys.begin(), keys.end(),
                       [&](const QString& key) { return decision(key).has_value(); });
}

RecordPairing ReconciliationItem::pairing(ReconciliationSide side) const
{
    const QString& text = side == ReconciliationSide::Declared ? declaredPairing : nationalPairing;
    const auto parts = text.split(u',');
    RecordPairing pairing;
    if (parts.size() == 5) {
        pairing.basis = fromKey<PairBasis>(parts.at(0)).value_or(PairBasis::Likeness);
        pairing.proposed = parts.at(1) == u'1';
        pairing.likeness = parts.at(2).toInt();
        pairing.sameUnit = parts.at(3) == u'1';
        pairing.candidates = parts.at(4).toInt();
    }
    return pairing;
}

const QString& ReconciliationItem::side(ReconciliationSide side) const
{
    switch (side) {
    case ReconciliationSide::National:
        return national;
    case ReconciliationSide::Declared:
        return declared;
    case ReconciliationSide::Own:
        break;
    }
    return own;
}

QString sideToText(const ReconciliationRecord& record)
{
    QJsonObject object;
    for (size_t i = 0; i < reconciledFieldCount; ++i) {
        if (!record.values[i].isEmpty()) {
            object.insert(toKey(static_cast<ReconciledField>(i)), record.values[i]);
        }
    }
    if (!record.nationalId.isEmpty()) {
        object.insert(nationalIdKey, record.nationalId);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ReconciliationRecord sideFromText(const QString& text)
{
    ReconciliationRecord record;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (size_t i = 0; i < reconciledFieldCount; ++i) {
        record.values[i] = object.value(toKey(static_cast<ReconciledField>(i))).toString();
    }
    record.nationalId = object.value(nationalIdKey).toString();
    return record;
}

QString pairingToText(const RecordPairing& pairing)
{
    return QStringLiteral("%1,%2,%3,%4,%5")
        .arg(toKey(pairing.basis), QString::number(int(pairing.proposed)),
             QString::number(pairing.likeness), QString::number(int(pairing.sameUnit)),
             QString::number(pairing.candidates));
}

ReconciliationItem storedItem(const ReconciledItem& item, const ReconciliationInput& input)
{
    const auto* const own = recordAt(input.own, item.own);
    const auto* const national = recordAt(input.national, item.national);
    const auto* const declared = recordAt(input.declared, item.declared);
    const auto* const first = own ? own : national ? national : declared;
    ReconciliationItem stored;
    stored.kind = item.kind;
    stored.name = first->value(ReconciledField::Name);
    stored.platformCode = first->value(ReconciledField::Platform);
    stored.unitName = first->value(ReconciledField::Unit);
    if (own) {
        stored.accountId = Id<Account>(own->id);
        stored.own = sideToText(*own);
    }
    if (national) {
        stored.national = sideToText(*national);
        stored.nationalRow = national->row;
        stored.nationalPairing = own ? pairingToText(item.nationalPairing) : QString();
    }
    if (declared) {
        stored.declared = sideToText(*declared);
        stored.declaredRow = declared->row;
        stored.declaredPairing = own || national ? pairingToText(item.declaredPairing) : QString();
    }
    stored.nationalDiffers = fieldKeys(item.nationalDiffers);
    stored.declaredDiffers = fieldKeys(item.declaredDiffers);
    if (national ? !own : item.lacksNational) {
        stored.nationalDiffers.prepend(presenceField);
    }
    if (declared ? !own : item.lacksDeclared) {
        stored.declaredDiffers.prepend(presenceField);
    }
    stored.state = stored.kind == ReconciliationKind::Equal ? ReconciliationState::Settled
                                                            : ReconciliationState::Open;
    return stored;
}

void refreshItem(ReconciliationItem& item)
{
    using Kind = ReconciliationKind;
    if (!item.own.isEmpty()) {
        const bool proposed = item.isProposed(ReconciliationSide::National)
                              || item.isProposed(ReconciliationSide::Declared);
        const bool alone = item.national.isEmpty() && item.declared.isEmpty();
        item.kind = alone                      ? Kind::OnlyOwn
                    : proposed                 ? Kind::Proposed
                    : item.differs().isEmpty() ? Kind::Equal
                                               : Kind::Differing;
    } else {
        item.kind = item.national.isEmpty() ? Kind::OnlyDeclared : Kind::OnlyNational;
    }
    item.state = item.isDecided() ? ReconciliationState::Settled : ReconciliationState::Open;
}

} // namespace juzhen
