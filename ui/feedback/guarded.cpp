// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/guarded.h"

#include "models/text/errorwords.h"
#include "ui/feedback/message.h"

namespace juzhen {

void showError(QWidget* widget, const Error& error)
{
    if (error.kind() == Error::Kind::Cancelled) {
        return;
    }
    showMessage(widget,
                {Message::Severity::Error, ErrorWords::sentence(error), error.detail(), {}, {}});
}

} // namespace juzhen
