// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace juzhen {

/// One thing to tell the user without stopping them.
struct Message
{
    enum class Severity
    {
        Info,
        Success,
        Warning,
        Error
    };

    Severity severity = Severity::Info;
    QString text;                 ///< what happened and what to do next
    QString detail;               ///< the technical cause, behind "Details"; may be empty
    QString actionText;           ///< the word on the button; empty: no button
    std::function<void()> action; ///< what the button does
};

/// Shows @p message in the message bar nearest to @p widget: the one of its window, else of the
/// window below it. Without any, it goes to the log only.
void showMessage(QWidget* widget, const Message& message);

/// Shorthands for messages of words only.
void showInfo(QWidget* widget, const QString& text);
void showSuccess(QWidget* widget, const QString& text);
void showWarning(QWidget* widget, const QString& text);

/// Says that the file @p path was written, in words of its own if it has any, and offers to open it
/// with the program that the computer has for such files.
void showWritten(QWidget* widget, const QString& path, const QString& text = {});

} // namespace juzhen
