// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/dialogquestions.h"

#include "models/settings/settings.h"
#include "ui/feedback/textquestion.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace juzhen {

namespace {

QFileDialog* fileDialog(QWidget* parent, const FileQuestion& question, const Settings& settings)
{
    auto folder = settings.folder(question.purpose);
    if (folder.isEmpty()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    }
    auto* const dialog = new QFileDialog(parent, question.title, folder);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setNameFilters(question.filters);
    return dialog;
}

void askFile(QFileDialog* dialog,
             const FileQuestion& question,
             Settings& settings,
             Questions::Chosen chosen)
{
    QObject::connect(
        dialog, &QFileDialog::fileSelected, dialog,
        [purpose = question.purpose, &settings, chosen = std::move(chosen)](const QString& path) {
            const QFileInfo info(path);
            settings.setFolder(purpose,
                               info.isDir() ? info.absoluteFilePath() : info.absolutePath());
            chosen(path);
        });
    dialog->open();
}

} // namespace

DialogQuestions::DialogQuestions(Settings& settings)
    : m_settings(settings)
{}

void DialogQuestions::confirm(QWidget* parent, const Confirmation& question, Accepted accepted)
{
    auto* const box = new QMessageBox(QMessageBox::NoIcon, question.title, question.text,
                                      QMessageBox::Cancel, parent);
    box->setObjectName(QStringLiteral("confirmBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setInformativeText(question.detail);
    auto* const accept = box->addButton(question.acceptText, QMessageBox::AcceptRole);
    if (question.destructive) {
        accept->setProperty("danger", true);
        box->setDefaultButton(QMessageBox::Cancel);
    } else {
        box->setDefaultButton(accept);
    }
    QObject::connect(box, &QMessageBox::buttonClicked, box,
                     [accept, accepted = std::move(accepted)](QAbstractButton* button) {
                         if (button == accept) {
                             accepted();
                         }
                     });
    box->open();
}

void DialogQuestions::openFile(QWidget* parent, const FileQuestion& question, Chosen chosen)
{
    auto* const dialog = fileDialog(parent, question, m_settings);
    dialog->setFileMode(QFileDialog::ExistingFile);
    askFile(dialog, question, m_settings, std::move(chosen));
}

void DialogQuestions::saveFile(QWidget* parent, const FileQuestion& question, Chosen chosen)
{
    auto* const dialog = fileDialog(parent, question, m_settings);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.suffix);
    dialog->selectFile(question.name);
    askFile(dialog, question, m_settings, std::move(chosen));
}

void DialogQuestions::folder(QWidget* parent, const FileQuestion& question, Chosen chosen)
{
    auto* const dialog = fileDialog(parent, question, m_settings);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    askFile(dialog, question, m_settings, std::move(chosen));
}

void DialogQuestions::text(QWidget* parent, const Confirmation& question, Chosen chosen)
{
    auto* const dialog = new TextQuestion(question, parent);
    QObject::connect(dialog, &TextQuestion::answered, dialog,
                     [chosen = std::move(chosen)](const QString& words) { chosen(words); });
    dialog->open();
}

} // namespace juzhen
