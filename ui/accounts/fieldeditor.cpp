// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/fieldeditor.h"

#include "ui/theme/space.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/longtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace juzhen {

FieldEditor::FieldEditor(Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    if (QWidget* control = makeControl()) {
        layout->addWidget(control);
        setFocusProxy(control);
    }
}

QWidget* FieldEditor::makeControl()
{
    switch (m_kind) {
    case Kind::LongText:
        m_long = new QPlainTextEdit(this);
        m_long->setTabChangesFocus(true);
        m_long->setMaximumHeight(controlHeight(font()) * 3);
        connect(m_long, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
        return m_long;
    case Kind::Code:
    case Kind::Record:
        m_choice = new ChoiceField(this);
        connect(m_choice, &ChoiceField::keyChosen, this, &FieldEditor::edited);
        return m_choice;
    case Kind::YesNo:
    case Kind::YesNoUnknown:
        m_combo = new QComboBox(this);
        if (m_kind == Kind::YesNoUnknown) {
            m_combo->addItem(tr("Not known"), QVariant());
        }
        m_combo->addItem(tr("Yes"), true);
        m_combo->addItem(tr("No"), false);
        connect(m_combo, &QComboBox::activated, this, &FieldEditor::edited);
        return m_combo;
    case Kind::Several:
        return nullptr; // made with its choices
    case Kind::Text:
    case Kind::Number:
    case Kind::Day:
        break;
    }
    m_line = new QLineEdit(this);
    if (m_kind == Kind::Day) {
        m_line->setPlaceholderText(tr("e.g. 2025-03-01"));
    }
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::finished);
    return m_line;
}

void FieldEditor::setChoices(const QList<Choice>& choices)
{
    m_choices = choices;
    if (m_choice) {
        m_choice->setChoices(choices);
    } else if (m_kind == Kind::Several) {
        buildSeveral();
    }
}

void FieldEditor::setMaker(const QString& offer, std::function<Choice(const QString& words)> make)
{
    m_choice->setMaker(offer, std::move(make));
}

void FieldEditor::buildSeveral()
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    if (!m_flow) {
        m_flow = new QWidget(this);
        auto* lines = new FlowLayout;
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(space::normal);
        m_flow->setLayout(lines);
        layout()->addWidget(m_flow);
    }
    for (const Choice& choice : std::as_const(m_choices)) {
        auto* box = new QCheckBox(choice.label, m_flow);
        connect(box, &QCheckBox::clicked, this, &FieldEditor::edited);
        m_flow->layout()->addWidget(box);
        m_boxes.append(box);
    }
    if (!m_boxes.isEmpty()) {
        setFocusProxy(m_boxes.first());
    }
}

QVariant FieldEditor::value() const
{
    switch (m_kind) {
    case Kind::Text:
        return m_line->text().trimmed();
    case Kind::LongText:
        return m_long->toPlainText().trimmed();
    case Kind::Code:
        return m_choice->key().isEmpty() ? QVariant() : QVariant(m_choice->key());
    case Kind::Record:
        return m_choice->key().isEmpty() ? QVariant() : QVariant(m_choice->key().toLongLong());
    case Kind::Several: {
        QStringList keys;
        for (qsizetype i = 0; i < m_boxes.size(); ++i) {
            if (static_cast<QCheckBox*>(m_boxes[i])->isChecked()) {
                keys.append(m_choices[i].key);
            }
        }
        return keys.join(QLatin1Char(','));
    }
    case Kind::Number: {
        bool ok = false;
        const qint64 number = QString(m_line->text()).remove(QLatin1Char(',')).toLongLong(&ok);
        return ok ? QVariant(number) : QVariant();
    }
    case Kind::Day: {
        const QDate day = dayFromTyped(m_line->text());
        return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
    }
    case Kind::YesNo:
    case Kind::YesNoUnknown:
        return m_combo->currentData();
    }
    return {};
}

void FieldEditor::setValue(const QVariant& value)
{
    const QString text = value.toString();
    if (m_line) {
        m_line->setText(text);
        m_line->setCursorPosition(0);
    } else if (m_long) {
        const QSignalBlocker quiet(m_long);
        m_long->setPlainText(text);
    } else if (m_choice) {
        m_choice->setKey(value.isNull() ? QString() : text);
    } else if (m_combo) {
        m_combo->setCurrentIndex(
            std::max(0, value.isNull() ? 0 : m_combo->findData(value.toBool())));
    } else {
        const QStringList keys = text.split(QLatin1Char(','));
        for (qsizetype i = 0; i < m_boxes.size(); ++i) {
            static_cast<QCheckBox*>(m_boxes[i])->setChecked(keys.contains(m_choices[i].key));
        }
    }
}

bool FieldEditor::isUnreadable() const
{
    const bool typed = m_line && !m_line->text().trimmed().isEmpty();
    return typed && (m_kind == Kind::Number || m_kind == Kind::Day) && value().isNull();
}

void FieldEditor::setReadOnly(bool readOnly)
{
    // A line stays focusable and can be copied from; the others are switched off.
    if (m_line) {
        m_line->setReadOnly(readOnly);
    } else if (m_long) {
        juzhen::setReadOnly(m_long, readOnly);
    } else if (m_choice) {
        m_choice->setEnabled(!readOnly);
    } else if (m_combo) {
        m_combo->setEnabled(!readOnly);
    } else {
        for (QWidget* box : std::as_const(m_boxes)) {
            box->setEnabled(!readOnly);
        }
    }
}

void FieldEditor::setPlaceholder(const QString& text)
{
    if (m_line) {
        m_line->setPlaceholderText(text);
    } else if (m_long) {
        m_long->setPlaceholderText(text);
    } else if (m_choice) {
        m_choice->setPlaceholderText(text);
    }
}

QDate dayFromTyped(const QString& text)
{
    static const QRegularExpression parts(QStringLiteral(
        "^\\s*(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?\\s*$"));
    static const QRegularExpression digits(QStringLiteral("^\\s*(\\d{4})(\\d{2})(\\d{2})\\s*$"));
    auto match = parts.match(text);
    if (!match.hasMatch()) {
        match = digits.match(text);
    }
    return match.hasMatch() ? QDate(match.captured(1).toInt(), match.captured(2).toInt(),
                                    match.captured(3).toInt())
                            : QDate();
}

} // namespace juzhen
