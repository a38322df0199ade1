// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace juzhen {

/// A question that a person must answer before something is done that can't be undone.
struct Confirmation
{
    QString title;
    QString text;       ///< what will happen
    QString detail;     ///< what it means; may be empty
    QString acceptText; ///< the verb on the button, not "Yes"
    bool destructive =
        false; ///< draws the button in the danger colour and makes Cancel the default
};

/// A file or folder to be chosen.
struct FileQuestion
{
    QString title;
    QString purpose;     ///< remembers the folder per purpose ("import", "backup")
    QStringList filters; ///< "Spreadsheets (*.xlsx *.ods)"
    QString name;        ///< the proposed name, for saving
    QString suffix;      ///< added when the user types none, for saving
};

/// The seam for everything that asks the user in a window of its own. Answers come by call-back,
/// so no event loop is nested; nothing is called when the user declines. Tests answer with
/// tests/support/answeringquestions.h. Owned by the Application.
class Questions
{
public:
    Questions() = default;
    Questions(const Questions&) = delete;
    Questions& operator=(const Questions&) = delete;
    virtual ~Questions() = default;

    using Accepted = std::function<void()>;
    using Chosen = std::function<void(const QString&)>;

    virtual void confirm(QWidget* parent, const Confirmation& question, Accepted accepted) = 0;

    /// An existing file.
    virtual void openFile(QWidget* parent, const FileQuestion& question, Chosen chosen) = 0;

    /// A file to be written; the dialog has asked before one is replaced.
    virtual void saveFile(QWidget* parent, const FileQuestion& question, Chosen chosen) = 0;

    /// An existing folder.
    virtual void folder(QWidget* parent, const FileQuestion& question, Chosen chosen) = 0;

    /// One line or more of free text that must not be empty (a reason, a name).
    virtual void text(QWidget* parent, const Confirmation& question, Chosen chosen) = 0;
};

} // namespace juzhen
