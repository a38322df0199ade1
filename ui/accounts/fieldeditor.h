// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choicepopup.h"

#include <QVariant>
#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace juzhen {

class ChoiceField;

/// One value of a record in a form, in its stored form: text, code, number, day, or yes/no/unknown.
/// It hides which control is behind it. Owned by its form.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    enum class Kind
    {
        Text,
        LongText,
        Code,    ///< one of the choices, stored as text
        Record,  ///< one of the choices, stored as the number of a row
        Several, ///< any of the choices, stored as keys with commas
        Number,
        Day,
        YesNo, ///< yes or no
        YesNoUnknown
    };

    explicit FieldEditor(Kind kind, QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);

    /// As ChoiceField::setMaker(), for one of Kind::Record.
    void setMaker(const QString& offer, std::function<Choice(const QString& words)> make);

    /// The stored value; QVariant() for "not known".
    [[nodiscard]] QVariant value() const;
    void setValue(const QVariant& value);

    /// What was typed doesn't give a value (letters in a number, no such day).
    [[nodiscard]] bool isUnreadable() const;

    void setReadOnly(bool readOnly);

    /// What stands in the field while it is empty.
    void setPlaceholder(const QString& text);

Q_SIGNALS:
    void edited();
    /// Somebody has left the line, or pressed Enter in it.
    void finished();

private:
    [[nodiscard]] QWidget* makeControl();
    void buildSeveral();

    const Kind m_kind;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_long = nullptr;
    ChoiceField* m_choice = nullptr;
    QComboBox* m_combo = nullptr;
    QWidget* m_flow = nullptr; ///< holds the check boxes of Several, in as many lines as needed
    QList<Choice> m_choices;
    QList<QWidget*> m_boxes; ///< check boxes of Several, one per choice
};

/// Reads a day as people type it: 2025-3-1, 2025.3.1, 2025/3/1, 2025年3月1日, 20250301.
[[nodiscard]] QDate dayFromTyped(const QString& text);

} // namespace juzhen
