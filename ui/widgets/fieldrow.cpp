// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldrow.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace juzhen {

FieldRow::FieldRow(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_text(label)
    , m_label(new QLabel(label, this))
    , m_mark(new ToneLabel(QStringLiteral("*"), Tone::Danger, this))
    , m_editor(editor)
    , m_sign(new IconLabel(icon("warning", Tone::Danger), this))
    , m_note(new ToneLabel(QString(), Tone::Neutral, this))
    , m_column(new QVBoxLayout(this))
{
    m_label->setBuddy(editor);
    setType(m_label, TypeSize::Small);
    setType(m_mark, TypeSize::Small); // no higher than the label: fields side by side stand level
    setType(m_note, TypeSize::Small);
    m_note->setWordWrap(true);
    m_sign->setEdge(4 * space::unit);
    m_mark->setToolTip(tr("Required"));
    m_mark->hide();
    nameEditor(label);

    auto* const name = new QHBoxLayout;
    name->setSpacing(space::tight);
    name->addWidget(m_label);
    name->addWidget(m_mark);
    name->addStretch();
    auto* const note = new QHBoxLayout;
    note->setSpacing(space::tight);
    note->addWidget(m_sign, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);

    m_column->setContentsMargins({});
    m_column->setSpacing(space::tight);
    m_column->addLayout(name);
    m_column->addWidget(editor);
    m_column->addLayout(note);
    m_column->addStretch();
    showNote();
}

/// Names the editor and whatever in it has the focus for it, which a screen reader asks.
void FieldRow::nameEditor(const QString& name)
{
    for (QWidget* widget = m_editor; widget != nullptr; widget = widget->focusProxy()) {
        widget->setAccessibleName(name);
    }
}

void FieldRow::setRequired(bool required)
{
    m_mark->setVisible(required);
    nameEditor(required ? tr("%1, required").arg(m_text) : m_text);
}

void FieldRow::setHint(const QString& hint)
{
    m_hint = hint;
    showNote();
}

void FieldRow::setProblem(const QString& problem)
{
    m_problem = problem;
    showNote();
}

void FieldRow::setOffer(const QString& words)
{
    if (!m_offer && words.isEmpty()) {
        return;
    }
    if (!m_offer) {
        m_offer = new QPushButton(this);
        m_offer->setObjectName(m_editor->objectName() + QStringLiteral("Offer"));
        m_column->insertWidget(m_column->count() - 1, m_offer, 0, Qt::AlignLeft);
        setTabOrder(m_editor, m_offer);
        connect(m_offer, &QPushButton::clicked, this, &FieldRow::offerTaken);
    }
    m_offer->setText(words);
    m_offer->setVisible(!words.isEmpty());
}

void FieldRow::showNote()
{
    const bool wrong = !m_problem.isEmpty();
    const auto& words = wrong ? m_problem : m_hint;
    m_note->setText(words);
    m_note->setTone(wrong ? Tone::Danger : Tone::Neutral);
    m_note->setVisible(!words.isEmpty());
    m_sign->setVisible(wrong);
    m_editor->setAccessibleDescription(words);
}

} // namespace juzhen
