// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/space.h"

#include <QApplication>
#include <QFile>
#include <QFontMetrics>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <memory>
#include <optional>

namespace juzhen {

namespace {

Q_LOGGING_CATEGORY(iconLog, "juzhen.ui.icons")

QString pathOf(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

/// Draws one line icon in the palette's present colours. Drawings are kept in QPixmapCache, keyed
/// by colour and size.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, std::optional<Tone> tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const auto scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// @p size is in device pixels already.
    QPixmap
    scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        Q_UNUSED(state)
        const auto color = colorFor(mode);
        const auto key = QStringLiteral("icon/%1/%2/%3x%4/%5")
                             .arg(m_name, QString::number(color.rgba(), 16))
                             .arg(size.width())
                             .arg(size.height())
                             .arg(scale);
        QPixmap drawing;
        if (!QPixmapCache::find(key, &drawing)) {
            drawing = draw(size, color);
            drawing.setDevicePixelRatio(scale);
            QPixmapCache::insert(key, drawing);
        }
        return drawing;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(*this); }

    QString iconName() override { return m_name; }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const auto palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        }
        return m_tone ? toneColor(palette, *m_tone)
                      : palette.color(QPalette::Active, QPalette::ButtonText);
    }

    [[nodiscard]] QPixmap draw(const QSize& size, const QColor& color) const
    {
        QFile file(pathOf(m_name));
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        auto source = file.readAll();
        source.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(source);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        return pixmap;
    }

    QString m_name;
    std::optional<Tone> m_tone;
};

QIcon lineIcon(const QString& name, std::optional<Tone> tone)
{
    if (name.isEmpty()) {
        return {};
    }
    if (!QFile::exists(pathOf(name))) {
        qCWarning(iconLog) << "There is no icon named" << name;
        return {};
    }
    return QIcon(std::make_unique<LineIconEngine>(name, tone).release());
}

} // namespace

QIcon icon(const char* name)
{
    return lineIcon(QString::fromLatin1(name), std::nullopt);
}

QIcon icon(const QString& name)
{
    return lineIcon(name, std::nullopt);
}

QIcon icon(const char* name, Tone tone)
{
    return lineIcon(QString::fromLatin1(name), tone);
}

QIcon icon(const QString& name, Tone tone)
{
    return lineIcon(name, tone);
}

QIcon applicationIcon()
{
    return QIcon(pathOf(QStringLiteral("juzhen")));
}

int iconEdge()
{
    return std::max(18, QFontMetrics(QApplication::font()).height());
}

} // namespace juzhen
