// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/colors.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QFontDatabase>

#include <algorithm>

namespace juzhen {

namespace {

/// Half-legible Chinese is worse than a larger window: 10.5 pt (五号) is the office's own size.
constexpr double leastPointSize = 10.5;

QFont screenFont()
{
    auto font = QApplication::font();
    const auto cjk = QStringLiteral("Noto Sans CJK SC");
    if (QFontDatabase::hasFamily(cjk)) {
        font.setFamilies({cjk, font.family()});
    }
    font.setPointSizeF(std::max(leastPointSize, font.pointSizeF()));
    return font;
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
{
    QApplication::setStyle(new HouseStyle);
    QApplication::setFont(screenFont());
    qApp->installEventFilter(this);
    apply();
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    apply();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && m_mode == ThemeMode::System && !m_applying) {
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_applying = true;
    if (m_mode == ThemeMode::System) {
        // An empty palette falls back to the desktop's, whose lightness tells its theme.
        QApplication::setPalette(QPalette());
        m_dark = isDark(QApplication::palette());
    } else {
        m_dark = m_mode == ThemeMode::Dark;
    }
    QApplication::setPalette(m_dark ? darkPalette() : lightPalette());
    m_applying = false;
}

} // namespace juzhen
