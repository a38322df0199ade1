// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/guarded.h"

#include "models/text/errorwords.h"
#include "ui/feedback/message.h"

#include <QLoggingCategory>

namespace juzhen {

namespace {

Q_LOGGING_CATEGORY(logErrors, "juzhen.ui.errors", QtInfoMsg)

} // namespace

void showError(QWidget* widget, const Error& error)
{
    if (error.kind() == Error::Kind::Cancelled) {
        return;
    }
    // The sentence is for the person; the log keeps what the engine said.
    qCWarning(logErrors).noquote() << error.subject() << error.detail();
    showMessage(widget,
                {Message::Severity::Error, ErrorWords::sentence(error), error.detail(), {}, {}});
}

} // namespace juzhen
