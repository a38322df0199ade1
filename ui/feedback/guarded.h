// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <exception>
#include <utility>

class QWidget;

namespace juzhen {

/// Tells the user about @p error in the message bar near @p widget, and the log the rest.
/// A cancelled piece of work is no news and says nothing.
void showError(QWidget* widget, const Error& error);

/// Runs the body of a slot; whatever the broken world throws ends here as a message near @p widget.
/// True if the body came to its end, so callers clear "modified" only after it.
///
///     connect(save, &QAction::triggered, this, [this] { guarded(this, [this] { storeForm(); });
///     });
template <class Function>
bool guarded(QWidget* widget, Function&& function)
{
    try {
        std::forward<Function>(function)();
        return true;
    } catch (const Error& error) {
        showError(widget, error);
    } catch (const std::exception& error) {
        showError(widget, Error(Error::Kind::Internal, {}, QString::fromLocal8Bit(error.what())));
    }
    return false;
}

} // namespace juzhen
