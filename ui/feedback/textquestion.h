// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/questions.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace juzhen {

/// Asks for a few words (a reason, a name) that must not be empty. Deletes itself when closed.
class TextQuestion : public QDialog
{
    Q_OBJECT

public:
    TextQuestion(const Confirmation& question, QWidget* parent);

Q_SIGNALS:
    void answered(const QString& words);

private:
    void answer();
    void allowAnswer();

    QPlainTextEdit* m_words;
    QPushButton* m_accept;
};

} // namespace juzhen
