// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QFrame>
#include <QImage>

class QLabel;
class QLayout;
class QMimeData;
class QPushButton;

namespace juzhen {

class ToneLabel;

/// A picture with what it is beside it: shown, and given by a file, by Ctrl+V or by drop. What is
/// done with what was given is its owner's business.
class PictureField : public QFrame
{
    Q_OBJECT

public:
    /// @p name is the object name; the parts take it as theirs with a word behind it.
    PictureField(const QString& name, const QString& title, QWidget* parent = nullptr);

    /// Shows @p picture, or the sign for none when it is null.
    void setPicture(const QImage& picture);

    [[nodiscard]] const QImage& picture() const { return m_picture; }

    /// The sentence beside the picture.
    void setWords(const QString& words, Tone tone = Tone::Neutral);

    /// What is the matter with what was given last; empty for nothing.
    void setProblem(const QString& problem);

    /// Whether a picture may be given, and whether there is one to take away.
    void setEditable(bool mayEdit, bool mayRemove);

    /// A further button beside those every picture has.
    QPushButton* addButton(const QString& name, const QString& text);

Q_SIGNALS:
    void fileGiven(const QString& path);
    void imageGiven(const QImage& image);
    void fileWanted();
    void removalWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildButtons();
    void paste();
    bool take(const QMimeData* given);

    class Frame;
    Frame* m_frame;
    ToneLabel* m_words;
    ToneLabel* m_problem;
    QLayout* m_buttons;
    QPushButton* m_choose = nullptr;
    QPushButton* m_paste = nullptr;
    QPushButton* m_remove = nullptr;
    QImage m_picture;
    bool m_editable = false;
};

} // namespace juzhen
