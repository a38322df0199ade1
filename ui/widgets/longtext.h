// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace juzhen {

/// Closes @p text for writing, and shows it as a closed line does.
inline void setReadOnly(QPlainTextEdit* text, bool readOnly)
{
    text->setReadOnly(readOnly);
    text->viewport()->setBackgroundRole(readOnly ? QPalette::Window : QPalette::Base);
}

} // namespace juzhen
