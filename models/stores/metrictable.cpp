// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the monthly metrics, apart from those of tables.cpp.
#include "models/stores/tables.h"

namespace juzhen {

template <>
const TableLayout<AccountMetric>& tableOf<AccountMetric>()
{
    static constexpr std::array columns{
        column<&AccountMetric::accountId>("account_id"),
        column<&AccountMetric::period>("period"),
        column<&AccountMetric::posts>("posts"),
        column<&AccountMetric::originals>("originals"),
        column<&AccountMetric::reposts>("reposts"),
        column<&AccountMetric::authorityReposts>("authority_reposts"),
        column<&AccountMetric::reads>("reads"),
        column<&AccountMetric::likes>("likes"),
        column<&AccountMetric::shares>("shares"),
        column<&AccountMetric::comments>("comments"),
        column<&AccountMetric::fansEnd>("fans_end"),
        column<&AccountMetric::fansDelta>("fans_delta"),
        column<&AccountMetric::messagesReceived>("messages_received"),
        column<&AccountMetric::messagesAnswered>("messages_answered"),
        column<&AccountMetric::answerTenths>("answer_tenths"),
        column<&AccountMetric::videos>("videos"),
        column<&AccountMetric::graphics>("graphics"),
    };
    static constexpr TableLayout<AccountMetric> table{"account_metric", SubjectKind::Metric,
                                                      columns};
    return table;
}

} // namespace juzhen
