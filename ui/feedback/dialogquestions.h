// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/questions.h"

namespace juzhen {

class Settings;

/// Questions asked in real, window-modal dialogs; file dialogs open in the folder last used.
class DialogQuestions : public Questions
{
public:
    explicit DialogQuestions(Settings& settings);

    void confirm(QWidget* parent, const Confirmation& question, Accepted accepted) override;
    void openFile(QWidget* parent, const FileQuestion& question, Chosen chosen) override;
    void saveFile(QWidget* parent, const FileQuestion& question, Chosen chosen) override;
    void folder(QWidget* parent, const FileQuestion& question, Chosen chosen) override;
    void text(QWidget* parent, const Confirmation& question, Chosen chosen) override;

private:
    Settings& m_settings;
};

} // namespace juzhen
