// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/pagecontext.h"

namespace juzhen {

/// The table of all pages, in the order of the navigation rail: the only place that knows every
/// page. An area adds itself by one line here.
[[nodiscard]] QList<PageEntry> allPages(const PageContext& context);

} // namespace juzhen
