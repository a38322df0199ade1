// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/fieldtable.h"

namespace juzhen {

namespace {

constexpr std::array reconciliationRows{
    FieldWord{"title", QT_TRANSLATE_NOOP3(
                           "juzhen::FieldWords", "Title of the reconciliation", "reconciliation")},
    FieldWord{"made_by", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Made by", "reconciliation")},
    FieldWord{"made_at", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Made at", "reconciliation")},
    FieldWord{"national_file", QT_TRANSLATE_NOOP3("juzhen::FieldWords",
                                                  "Export of the national system",
                                                  "reconciliation")},
    FieldWord{"national_sha256",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "SHA-256 of the export", "reconciliation")},
    FieldWord{"declared_file",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Declarations", "reconciliation")},
    FieldWord{
        "declared_sha256",
        QT_TRANSLATE_NOOP3("juzhen::FieldWords", "SHA-256 of the declarations", "reconciliation")},
    FieldWord{"own_count", QT_TRANSLATE_NOOP3(
                               "juzhen::FieldWords", "Accounts of the register", "reconciliation")},
    FieldWord{"national_count", QT_TRANSLATE_NOOP3("juzhen::FieldWords",
                                                   "Accounts of the national system",
                                                   "reconciliation")},
    FieldWord{"declared_count",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Accounts declared", "reconciliation")},
    FieldWord{"reconciliation_id",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Reconciliation", "reconciliation")},
    FieldWord{"kind", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Result", "reconciliation")},
    FieldWord{"state", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "State", "reconciliation")},
    FieldWord{"account_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Account", "reconciliation")},
    FieldWord{"name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Account name", "reconciliation")},
    FieldWord{"platform_code",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Platform", "reconciliation")},
    FieldWord{"unit_name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Host unit", "reconciliation")},
    FieldWord{"own", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "In the register", "reconciliation")},
    FieldWord{"national",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "In the national system", "reconciliation")},
    FieldWord{"declared",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "In the declaration", "reconciliation")},
    FieldWord{"national_row",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Row of the export", "reconciliation")},
    FieldWord{
        "declared_row",
        QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Row of the declarations", "reconciliation")},
    FieldWord{"national_pairing", QT_TRANSLATE_NOOP3("juzhen::FieldWords",
                                                     "Pairing with the national system",
                                                     "reconciliation")},
    FieldWord{
        "declared_pairing",
        QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Pairing with the declaration", "reconciliation")},
    FieldWord{"national_differs", QT_TRANSLATE_NOOP3("juzhen::FieldWords",
                                                     "Differs from the national system",
                                                     "reconciliation")},
    FieldWord{
        "declared_differs",
        QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Differs from the declaration", "reconciliation")},
    FieldWord{"decisions", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Decisions", "reconciliation")},
    FieldWord{"remark", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Remark", "reconciliation")},
    FieldWord{"decided_by",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Decided by", "reconciliation")},
    FieldWord{"decided_at",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Decided at", "reconciliation")}};

} // namespace

namespace fieldtable {

const std::span<const FieldWord> reconciliation = reconciliationRows;

} // namespace fieldtable
} // namespace juzhen
