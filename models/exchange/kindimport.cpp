// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/kindimport.h"

#include "models/exchange/accountimport.h"
#include "models/exchange/metricimport.h"
#include "models/exchange/nationalimport.h"
#include "models/exchange/operatorimport.h"
#include "models/exchange/personimport.h"
#include "models/exchange/resultimport.h"
#include "models/exchange/unitimport.h"

namespace juzhen {

std::unique_ptr<KindImport> makeKindImport(const ImportOptions& options, const RowParser& parser)
{
    switch (options.kind) {
    case ImportKind::Accounts:
        return std::make_unique<AccountImport>(options, parser);
    case ImportKind::Units:
        return std::make_unique<UnitImport>(options, parser);
    case ImportKind::Metrics:
        return std::make_unique<MetricImport>(options, parser);
    case ImportKind::Persons:
        return std::make_unique<PersonImport>(options, parser);
    case ImportKind::Operators:
        return std::make_unique<OperatorImport>(options, parser);
    case ImportKind::National:
        return std::make_unique<NationalImport>(options, parser);
    case ImportKind::Results:
        break;
    }
    return std::make_unique<ResultImport>(options, parser);
}

} // namespace juzhen
