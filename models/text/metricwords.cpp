// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/fieldtable.h"

// The labels of the monthly metrics (运行数据).
namespace juzhen::fieldtable {

namespace {

constexpr std::array metricRows{
    FieldWord{"account_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Account", "metric")},
    FieldWord{"period", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Month", "metric")},
    FieldWord{"posts", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Posts", "metric")},
    FieldWord{"originals", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Originals", "metric")},
    FieldWord{"reposts", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Reposts", "metric")},
    FieldWord{"authority_reposts",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Reposts of higher authorities", "metric")},
    FieldWord{"reads", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Reads", "metric")},
    FieldWord{"likes", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Likes", "metric")},
    FieldWord{"shares", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Shares", "metric")},
    FieldWord{"comments", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Comments", "metric")},
    FieldWord{"fans_end", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Fans", "metric")},
    FieldWord{"fans_delta", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Fans gained", "metric")},
    FieldWord{"messages_received", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Messages", "metric")},
    FieldWord{"messages_answered", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Answered", "metric")},
    FieldWord{"answer_tenths",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Average hours to answer", "metric")},
    FieldWord{"videos", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Videos", "metric")},
    FieldWord{"graphics", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Graphics", "metric")}};

} // namespace

const std::span<const FieldWord> metric = metricRows;

} // namespace juzhen::fieldtable
