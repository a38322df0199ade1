// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "models/text/fieldwords.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/formgrid.h"

#include <QVBoxLayout>

#include <algorithm>

namespace juzhen {

RecordForm::RecordForm(SubjectKind kind, int columns, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_grid(new FormGrid(columns, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    layout->addStretch();
}

void RecordForm::addSection(const QString& title, const QList<FieldShape>& fields)
{
    if (!title.isEmpty()) {
        m_grid->addSection(title);
    }
    for (const FieldShape& field : fields) {
        const QString key = QString::fromLatin1(field.key);
        auto* editor = new FieldEditor(field.kind, this);
        editor->setObjectName(key);
        m_keys.append(key);
        m_editors.insert(key, editor);
        m_kinds.insert(key, field.kind);
        m_grid->addField(key, FieldWords::label(m_kind, key), editor, field.span);
        connect(editor, &FieldEditor::edited, this, [this, key] { Q_EMIT edited(key); });
    }
}

void RecordForm::setChoices(const QString& key, const QList<Choice>& choices)
{
    m_editors.value(key)->setChoices(choices);
}

void RecordForm::setStored(const QString& key, const QVariant& value)
{
    FieldEditor* editor = m_editors.value(key);
    editor->setValue(value);
    // An editor may not give back all it was given (line ends, keys no longer offered); that alone
    // is no edit.
    m_untouched.insert(key, editor->value().toString());
}

bool RecordForm::isTouched(const QString& key) const
{
    return editor(key)->value().toString() != m_untouched.value(key);
}

bool RecordForm::isModified() const
{
    return std::any_of(m_keys.begin(), m_keys.end(), [this](const QString& key) {
        return isTouched(key) || editor(key)->isUnreadable();
    });
}

FieldRow* RecordForm::row(const QString& key) const
{
    return m_grid->field(key);
}

bool RecordForm::showProblems(QHash<QString, QString> problems)
{
    for (const QString& key : std::as_const(m_keys)) {
        if (editor(key)->isUnreadable()) {
            problems.insert(key, m_kinds.value(key) == FieldEditor::Kind::Day
                                     ? tr("This is no day. Write it like 2025-03-01.")
                                     : tr("This is no whole number."));
        }
    }
    m_grid->setProblems(problems);
    m_grid->focusFirstProblem();
    return problems.isEmpty();
}

void RecordForm::clearProblems()
{
    m_grid->setProblems({});
}

void RecordForm::focusField(const QString& key)
{
    m_grid->focusField(key);
}

} // namespace juzhen
