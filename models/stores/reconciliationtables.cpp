// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/reconciliationtables.h"

namespace juzhen {

template <>
const TableLayout<Reconciliation>& tableOf<Reconciliation>()
{
    static constexpr std::array columns{
        column<&Reconciliation::title>("title"),
        column<&Reconciliation::madeBy>("made_by"),
        column<&Reconciliation::madeAt>("made_at"),
        column<&Reconciliation::nationalFile>("national_file"),
        column<&Reconciliation::nationalSha256>("national_sha256"),
        column<&Reconciliation::declaredFile>("declared_file"),
        column<&Reconciliation::declaredSha256>("declared_sha256"),
        column<&Reconciliation::ownCount>("own_count"),
        column<&Reconciliation::nationalCount>("national_count"),
        column<&Reconciliation::declaredCount>("declared_count"),
    };
    static constexpr TableLayout<Reconciliation> table{"reconciliation", SubjectKind::Register,
                                                       columns};
    return table;
}

template <>
const TableLayout<ReconciliationItem>& tableOf<ReconciliationItem>()
{
    using Item = ReconciliationItem;
    static constexpr std::array columns{
        column<&Item::reconciliationId>("reconciliation_id"),
        column<&Item::kind>("kind"),
        column<&Item::state>("state"),
        column<&Item::accountId>("account_id"),
        column<&Item::name>("name"),
        column<&Item::platformCode>("platform_code"),
        column<&Item::unitName>("unit_name"),
        column<&Item::own>("own"),
        column<&Item::national>("national"),
        column<&Item::declared>("declared"),
        column<&Item::nationalRow>("national_row"),
        column<&Item::declaredRow>("declared_row"),
        column<&Item::nationalPairing>("national_pairing"),
        column<&Item::declaredPairing>("declared_pairing"),
        column<&Item::nationalDiffers>("national_differs"),
        column<&Item::declaredDiffers>("declared_differs"),
        column<&Item::decisions>("decisions"),
        column<&Item::remark>("remark"),
        column<&Item::decidedBy>("decided_by"),
        column<&Item::decidedAt>("decided_at"),
    };
    static constexpr std::array derived{"search_text"};
    static constexpr TableLayout<Item> table{"reconciliation_item", SubjectKind::Register, columns,
                                             derived};
    return table;
}

} // namespace juzhen
