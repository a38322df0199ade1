// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settings.h"

#include <QObject>
#include <QPalette>

namespace juzhen {

/// Dresses the application: style, font, palette. Owned by the Application, made once after the
/// QApplication; widgets never ask it, they ask their palette.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);

    /// Light, dark, or whatever the desktop shows (followed while the program runs).
    void setMode(ThemeMode mode);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }

    [[nodiscard]] bool isDarkNow() const { return m_dark; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    ThemeMode m_mode = ThemeMode::System;
    bool m_dark = false;
    bool m_applying = false;
};

} // namespace juzhen
