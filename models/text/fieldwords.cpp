// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/fieldwords.h"

#include "models/text/fieldtable.h"
#include "models/text/thresholdtext.h"

namespace juzhen {

namespace {

std::span<const FieldWord> rowsOf(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Account:
        return fieldtable::account;
    case SubjectKind::Unit:
        return fieldtable::unit;
    case SubjectKind::Operator:
        return fieldtable::contractor;
    case SubjectKind::Qualification:
        return fieldtable::qualification;
    case SubjectKind::Contract:
        return fieldtable::contract;
    case SubjectKind::Filing:
        return fieldtable::filing;
    case SubjectKind::IndicatorSet:
        return fieldtable::indicatorSet;
    case SubjectKind::Campaign:
        return fieldtable::campaign;
    case SubjectKind::Task:
        return fieldtable::task;
    case SubjectKind::Answer:
        return fieldtable::answer;
    case SubjectKind::Finding:
        return fieldtable::finding;
    case SubjectKind::User:
        return fieldtable::user;
    case SubjectKind::Waiver:
        return fieldtable::waiver;
    case SubjectKind::View:
        return fieldtable::view;
    case SubjectKind::Batch:
        return fieldtable::batch;
    case SubjectKind::Attachment:
        return fieldtable::attachment;
    case SubjectKind::Platform:
        return fieldtable::platform;
    case SubjectKind::Region:
        return fieldtable::region;
    case SubjectKind::Person:
        return fieldtable::person;
    case SubjectKind::Custody:
        return fieldtable::custody;
    case SubjectKind::Metric:
        return fieldtable::metric;
    case SubjectKind::Register: // what is noted about the register as a whole
        return fieldtable::reconciliation;
    case SubjectKind::Calendar:
    case SubjectKind::Setting:
    case SubjectKind::System:
        break;
    }
    return {};
}

} // namespace

QString FieldWords::label(SubjectKind kind, QStringView key)
{
    constexpr QLatin1String threshold("threshold.");
    if (kind == SubjectKind::Setting && key.startsWith(threshold)) {
        return ThresholdText::label(key.mid(threshold.size()));
    }
    for (const auto& row : rowsOf(kind)) {
        if (key == QLatin1String(row.key)) {
            return QCoreApplication::translate("juzhen::FieldWords", row.word.source,
                                               row.word.comment);
        }
    }
    return key.toString();
}

QStringList FieldWords::keys(SubjectKind kind)
{
    QStringList keys;
    for (const auto& row : rowsOf(kind)) {
        keys.append(QString::fromLatin1(row.key));
    }
    return keys;
}

} // namespace juzhen
