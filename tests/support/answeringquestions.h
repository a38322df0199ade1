// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/questions.h"

#include <QList>

namespace juzhen {

/// Answers every question at once with what the test has laid ready, and keeps what was asked. With
/// nothing laid ready it declines.
class AnsweringQuestions : public Questions
{
public:
    void confirm(QWidget* parent, const Confirmation& question, Accepted accepted) override
    {
        Q_UNUSED(parent)
        asked.append(question.text);
        if (accepts) {
            accepted();
        }
    }

    void openFile(QWidget* parent, const FileQuestion& question, Chosen chosen) override
    {
        choose(parent, question.title, chosen);
    }

    void saveFile(QWidget* parent, const FileQuestion& question, Chosen chosen) override
    {
        choose(parent, question.title, chosen);
    }

    void folder(QWidget* parent, const FileQuestion& question, Chosen chosen) override
    {
        choose(parent, question.title, chosen);
    }

    void text(QWidget* parent, const Confirmation& question, Chosen chosen) override
    {
        choose(parent, question.text, chosen);
    }

    bool accepts = false;   ///< the answer to confirm()
    QList<QString> answers; ///< the answers to the others, used up from the front
    QList<QString> asked;   ///< the words of every question so far

private:
    void choose(QWidget* parent, const QString& words, const Chosen& chosen)
    {
        Q_UNUSED(parent)
        asked.append(words);
        if (!answers.isEmpty()) {
            chosen(answers.takeFirst());
        }
    }
};

} // namespace juzhen
