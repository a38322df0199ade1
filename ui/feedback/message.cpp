// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/message.h"

#include "ui/feedback/messagebar.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QLoggingCategory>
#include <QUrl>
#include <QWidget>

namespace juzhen {

namespace {

Q_LOGGING_CATEGORY(messageLog, "juzhen.ui.messages")

struct Written
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::Written)
};

MessageBar* barNear(QWidget* widget)
{
    while (widget != nullptr) {
        auto* const window = widget->window();
        if (auto* const bar = window->findChild<MessageBar*>()) {
            return bar;
        }
        widget = window->parentWidget();
    }
    return nullptr;
}

} // namespace

void showMessage(QWidget* widget, const Message& message)
{
    qCInfo(messageLog).noquote() << message.text << message.detail;
    if (auto* const bar = barNear(widget)) {
        bar->showMessage(message);
    }
}

void showInfo(QWidget* widget, const QString& text)
{
    showMessage(widget, {Message::Severity::Info, text, {}, {}, {}});
}

void showSuccess(QWidget* widget, const QString& text)
{
    showMessage(widget, {Message::Severity::Success, text, {}, {}, {}});
}

void showWarning(QWidget* widget, const QString& text)
{
    showMessage(widget, {Message::Severity::Warning, text, {}, {}, {}});
}

void showWritten(QWidget* widget, const QString& path, const QString& text)
{
    const QString shown = QDir::toNativeSeparators(path);
    const auto open = [path] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    };
    showMessage(widget, {Message::Severity::Success,
                         text.isEmpty() ? Written::tr("Saved: %1").arg(shown) : text,
                         {},
                         Written::tr("Open"),
                         open});
}

} // namespace juzhen
