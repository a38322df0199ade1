// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace juzhen {

/// What the window says about the register it shows.
struct RegisterInfo
{
    QString name;     ///< for title and status bar
    QString location; ///< file or server, shown as tool tip
    QString user;     ///< who works on it
    bool sample = false;
    bool readOnly = false; ///< it can't be written: nothing can be changed
};

} // namespace juzhen
