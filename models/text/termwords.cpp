// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/termwords.h"

#include "models/text/enumwords.h"
#include "models/text/numberwords.h"

namespace juzhen {

QString TermWords::title(const OperatorTerm& term)
{
    if (!term.isContract) {
        return EnumWords::label(term.kind);
    }
    return term.number.isEmpty() ? tr("Contract") : tr("Contract %1").arg(term.number);
}

QString TermWords::sentence(const OperatorTerm& term, QDate today)
{
    //: a qualification or a contract, and its last day
    return (term.until < today ? tr("%1: expired on %2.") : tr("%1: ends on %2."))
        .arg(title(term), NumberWords::date(term.until));
}

} // namespace juzhen
