// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/reconciliationwords.h"

#include "models/text/enumwords.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"

#include <array>

namespace juzhen {

namespace {

struct TitleWord
{
    const char* key;
    const char* source;
};

constexpr std::array titleWords{
    TitleWord{"account", QT_TRANSLATE_NOOP("juzhen::ReconciliationWords", "Account")},
    TitleWord{"platform", QT_TRANSLATE_NOOP("juzhen::ReconciliationWords", "Platform")},
    TitleWord{"unit", QT_TRANSLATE_NOOP("juzhen::ReconciliationWords", "Host unit")},
    TitleWord{"field", QT_TRANSLATE_NOOP("juzhen::ReconciliationWords", "Field")},
    TitleWord{"differs", QT_TRANSLATE_NOOP("juzhen::ReconciliationWords", "What differs")},
    TitleWord{"decision", QT_TRANSLATE_NOOP("juzhen::ReconciliationWords", "Decision")},
    TitleWord{"remark", QT_TRANSLATE_NOOP("juzhen::ReconciliationWords", "Remark")},
    TitleWord{"state", QT_TRANSLATE_NOOP("juzhen::ReconciliationWords", "State")},
    TitleWord{"kind", QT_TRANSLATE_NOOP("juzhen::ReconciliationWords", "Result")},
    TitleWord{"table", QT_TRANSLATE_NOOP("juzhen::ReconciliationWords", "Table of differences")},
    TitleWord{"no_unit", QT_TRANSLATE_NOOP("juzhen::ReconciliationWords", "No host unit")}};

} // namespace

QString ReconciliationWords::label(ReconciliationKind kind)
{
    switch (kind) {
    case ReconciliationKind::Equal:
        return tr("In agreement");
    case ReconciliationKind::Differing:
        return tr("With differences");
    case ReconciliationKind::Proposed:
        return tr("Proposed pairings");
    case ReconciliationKind::OnlyOwn:
        return tr("Only in the register");
    case ReconciliationKind::OnlyNational:
        return tr("Only in the national system");
    case ReconciliationKind::OnlyDeclared:
        return tr("Only declared");
    }
    return {};
}

QString ReconciliationWords::label(ReconciliationState state)
{
    switch (state) {
    case ReconciliationState::Open:
        return tr("Open");
    case ReconciliationState::Settled:
        return tr("Settled");
    case ReconciliationState::LeftOpen:
        return tr("Left open");
    }
    return {};
}

QString ReconciliationWords::label(ReconciliationSide side)
{
    switch (side) {
    case ReconciliationSide::Own:
        return tr("Own register");
    case ReconciliationSide::National:
        return tr("National system");
    case ReconciliationSide::Declared:
        return tr("Declared by the unit");
    }
    return {};
}

QString ReconciliationWords::field(const QString& key)
{
    return key == presenceField ? tr("Has the account")
                                : FieldWords::label(SubjectKind::Account, key);
}

QString ReconciliationWords::title(const QString& key)
{
    for (const TitleWord& word : titleWords) {
        if (key == QLatin1String(word.key)) {
            return QCoreApplication::translate("juzhen::ReconciliationWords", word.source);
        }
    }
    return key;
}

QString ReconciliationWords::reason(const RecordPairing& pairing)
{
    QString text;
    switch (pairing.basis) {
    case PairBasis::PlatformId:
        text = tr("Same platform and account ID");
        break;
    case PairBasis::NameAndUnit:
        text = tr("Same platform, name and host unit");
        break;
    case PairBasis::Link:
        text = tr("Same link");
        break;
    case PairBasis::Likeness:
        text = pairing.sameUnit ? tr("Names %1 % alike, same host unit").arg(pairing.likeness)
                                : tr("Names %1 % alike, other host unit").arg(pairing.likeness);
        break;
    }
    return pairing.candidates > 1 ? tr("%1; one of several that fit").arg(text) : text;
}

QString ReconciliationWords::decision(const ReconciliationItem& item, const QString& field)
{
    if (item.kind == ReconciliationKind::Proposed) {
        return tr("Pairing to be confirmed");
    }
    if (const auto side = item.decision(field)) {
        switch (*side) {
        case ReconciliationSide::Own:
            return field == presenceField && item.own.isEmpty()
                       ? tr("To be removed there")
                       : tr("Register is right, to be corrected there");
        case ReconciliationSide::National:
            return tr("National system is right, taken over");
        case ReconciliationSide::Declared:
            return tr("Declaration is right, taken over");
        }
    }
    return item.state == ReconciliationState::LeftOpen ? tr("Left open") : QString();
}

QString ReconciliationWords::value(const ReconciliationItem& item,
                                   ReconciliationSide side,
                                   const QString& field,
                                   const WordBook& words)
{
    const QString& text = item.side(side);
    if (field == presenceField) {
        if (!text.isEmpty()) {
            //: whether a side has the account
            return tr("yes");
        }
        // A side that wasn't compared, or isn't expected to have it, says nothing.
        const bool lacks =
            side == ReconciliationSide::Own
            || (side == ReconciliationSide::National ? item.nationalDiffers : item.declaredDiffers)
                   .contains(presenceField);
        //: whether a side has the account
        return lacks ? tr("no") : QString();
    }
    const auto which = fromKey<ReconciledField>(field);
    const QString value = which && !text.isEmpty() ? sideFromText(text).value(*which) : QString();
    if (value.isEmpty()) {
        return {};
    }
    switch (*which) {
    case ReconciledField::Platform:
        return words.platform(value);
    case ReconciledField::Region:
        return words.regionPath(value);
    case ReconciledField::Status: {
        const auto status = fromKey<AccountStatus>(value);
        return status ? EnumWords::label(*status) : value;
    }
    default:
        return value;
    }
}

QString ReconciliationWords::differs(const QString& national, const QString& declared)
{
    QStringList keys = national.split(u',', Qt::SkipEmptyParts);
    for (const QString& key : declared.split(u',', Qt::SkipEmptyParts)) {
        if (!keys.contains(key)) {
            keys.append(key);
        }
    }
    QStringList labels;
    for (const QString& key : std::as_const(keys)) {
        labels.append(field(key));
    }
    return NumberWords::list(labels);
}

QString ReconciliationWords::sentence(ReconciliationRefusal reason)
{
    switch (reason) {
    case ReconciliationRefusal::Gone:
        return tr("The account is no longer in the register. Compare again.");
    case ReconciliationRefusal::SideLacksIt:
        return tr("That side doesn't have the account. To end it here, open a closing filing.");
    case ReconciliationRefusal::OpenFiling:
        return tr("Another filing of the account is under way. Finish it first.");
    case ReconciliationRefusal::NotFileable:
        return tr("The account's state allows no such filing.");
    case ReconciliationRefusal::UnknownUnit:
        return tr("No unit of the register, or more than one, has this name. Add the unit first.");
    case ReconciliationRefusal::UnknownWord:
        return tr("The register doesn't know this platform, region or state.");
    case ReconciliationRefusal::BlankRequired:
        return tr("That side has no value here, and the account can't do without one.");
    case ReconciliationRefusal::DuplicateId:
        return tr("Another account of the platform has this ID. Check the two accounts.");
    }
    return {};
}

QStringList ReconciliationWords::signatures()
{
    return {tr("Checked by:"), tr("Head of the unit:"), tr("Date:")};
}

QList<DifferenceLine> differenceLines(const QList<ReconciliationItem>& items, const WordBook& words)
{
    using Side = ReconciliationSide;
    QList<DifferenceLine> lines;
    for (const ReconciliationItem& item : items) {
        QStringList fields = item.differs();
        if (fields.isEmpty() && item.kind == ReconciliationKind::Proposed) {
            fields.append(toKey(ReconciledField::Name));
        }
        for (const QString& field : fields) {
            DifferenceLine line;
            line.unit = item.unitName;
            line.account = item.name;
            line.platform = words.platform(item.platformCode);
            line.field = ReconciliationWords::field(field);
            line.own = ReconciliationWords::value(item, Side::Own, field, words);
            line.national = ReconciliationWords::value(item, Side::National, field, words);
            line.declared = ReconciliationWords::value(item, Side::Declared, field, words);
            line.decision = ReconciliationWords::decision(item, field);
            line.remark = item.remark;
            for (const Side side : {Side::National, Side::Declared}) {
                if (line.remark.isEmpty() && item.isProposed(side)) {
                    line.remark = ReconciliationWords::reason(item.pairing(side));
                }
            }
            lines.append(line);
        }
    }
    return lines;
}

} // namespace juzhen
