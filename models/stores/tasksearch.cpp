// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/tasksearch.h"

#include "models/domain/pinyin.h"
#include "models/domain/searchtext.h"

namespace juzhen {

QVariantList taskSearchColumns(const InspectionTask& task)
{
    return {pinyinKey(task.accountName),
            searchTextOf(QStringList{task.accountName, task.unitName})};
}

} // namespace juzhen
