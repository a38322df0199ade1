// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace juzhen {

class FieldEditor;
struct PageContext;

/// Lets @p field, which chooses a unit, also add one that the register lacks, so that nobody has to
/// leave a half-filled form for it. Its region is told by its name, else it is @p region(), the
/// code of what the form is about. The context must outlive the field.
void offerNewUnit(FieldEditor* field,
                  const PageContext& context,
                  std::function<QString()> region = {});

} // namespace juzhen
