// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/wordbook.h"
#include "ui/accounts/fieldeditor.h"

namespace juzhen {

/// How the fields of an account are edited, wherever they are.
namespace accountfields {

[[nodiscard]] FieldEditor::Kind kindOf(const QString& key);

/// How many columns of a form field @p key takes.
[[nodiscard]] int spanOf(const QString& key);

/// An editor for field @p key, named after it, with its label as accessible name and its choices
/// (but those of units, which the page reads).
[[nodiscard]] FieldEditor* makeEditor(const QString& key, const WordBook& words, QWidget* parent);

} // namespace accountfields

} // namespace juzhen
