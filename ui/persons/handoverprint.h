// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/person.h"
#include "ui/pagecontext.h"

class QWidget;

namespace juzhen {

/// Lays out the sheet of what @p person has handed over on @p day, on the jobs lane, and shows it
/// for printing and PDF over @p page.
void showHandoverSheet(
    QWidget* page, const PageContext& context, Id<Person> person, QDate day, const QString& remark);

} // namespace juzhen
