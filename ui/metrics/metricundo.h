// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountmetric.h"
#include "ui/pagecontext.h"

#include <QList>

class QWidget;

namespace juzhen {

namespace edit {

/// Puts metrics that are stored already, as the batch @p batch, on the undo stack as one step named
/// @p title. Taking it back and doing it again run on the jobs lane; when the register refuses,
/// @p page tells why.
void pushMetrics(const PageContext& context,
                 QWidget* page,
                 const QList<AccountMetric>& written,
                 const QString& batch,
                 const QString& title);

} // namespace edit

} // namespace juzhen
