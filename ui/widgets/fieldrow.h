// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace juzhen {

class IconLabel;
class ToneLabel;

/// A field of a form with its label above it, a mark when it is required, and room for one sentence
/// of help or of complaint, and one button, below it. Owned by its FormGrid.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* editor() const { return m_editor; }

    void setRequired(bool required);

    /// A quiet sentence below the field while there is no problem.
    void setHint(const QString& hint);

    /// The complaint shown below the field with a warning sign; empty removes it.
    void setProblem(const QString& problem);

    [[nodiscard]] const QString& problem() const { return m_problem; }

    /// A button below the field that does what the sentence speaks of; empty removes it.
    void setOffer(const QString& words);

Q_SIGNALS:
    /// The button of the offer was pressed.
    void offerTaken();

private:
    void nameEditor(const QString& name);
    void showNote();

    QString m_text;
    QString m_hint;
    QString m_problem;
    QLabel* m_label;
    QLabel* m_mark;
    QWidget* m_editor;
    IconLabel* m_sign;
    ToneLabel* m_note;
    QPushButton* m_offer = nullptr; ///< made with the first offer
    QVBoxLayout* m_column;
};

} // namespace juzhen
