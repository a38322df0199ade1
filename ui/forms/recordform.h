// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/tables.h"
#include "ui/accounts/fieldeditor.h"

#include <QHash>
#include <QWidget>

namespace juzhen {

class FieldRow;
class FormGrid;

/// A field of a record's form: its column, and how it is edited.
struct FieldShape
{
    const char* key;
    FieldEditor::Kind kind = FieldEditor::Kind::Text;
    int span = 1;
};

/// The fields of one record, made from a table of them: labels, editors, and which of them a person
/// has touched. What the fields mean, and what is wrong with them, is its owner's business.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(SubjectKind kind, int columns, QWidget* parent = nullptr);

    void addSection(const QString& title, const QList<FieldShape>& fields);

    void setChoices(const QString& key, const QList<Choice>& choices);

    /// Shows the values of @p record; nothing is touched any more.
    template <class Record>
    void fill(const Record& record)
    {
        for (const QString& key : std::as_const(m_keys)) {
            setStored(key, columnOf<Record>(key)->read(record));
        }
        clearProblems();
    }

    /// @p record with what was typed in the place of what it had.
    template <class Record>
    [[nodiscard]] Record read(Record record) const
    {
        for (const QString& key : m_keys) {
            const FieldEditor* const field = editor(key);
            if (field && isTouched(key)) {
                columnOf<Record>(key)->write(record, field->value());
            }
        }
        return record;
    }

    /// Whether anything differs from what was shown, also what can't be read yet.
    [[nodiscard]] bool isModified() const;

    [[nodiscard]] const QStringList& keys() const { return m_keys; }

    [[nodiscard]] FieldEditor* editor(const QString& key) const { return m_editors.value(key); }

    [[nodiscard]] FieldRow* row(const QString& key) const;

    /// Shows each of @p problems, and what can't be read, at its field; the first then has the
    /// focus. False when there was any.
    bool showProblems(QHash<QString, QString> problems);

    void clearProblems();

    void focusField(const QString& key);

Q_SIGNALS:
    /// By the user.
    void edited(const QString& key);

private:
    void setStored(const QString& key, const QVariant& value);
    [[nodiscard]] bool isTouched(const QString& key) const;

    const SubjectKind m_kind;
    FormGrid* m_grid;
    QStringList m_keys;
    QHash<QString, FieldEditor*> m_editors;
    QHash<QString, FieldEditor::Kind> m_kinds;
    QHash<QString, QString> m_untouched; ///< what each editor gives before anything is typed
};

} // namespace juzhen
