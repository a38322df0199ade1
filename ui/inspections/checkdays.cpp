// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspections/checkdays.h"

#include "ui/accounts/fieldeditor.h"
#include "ui/theme/space.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace juzhen {

namespace {

bool isNoDay(const QLineEdit* line)
{
    return !line->text().trimmed().isEmpty() && !dayFromTyped(line->text()).isValid();
}

} // namespace

CheckDays::CheckDays(QWidget* parent)
    : QWidget(parent)
    , m_checkedOn(new QLineEdit(this))
    , m_lastPostOn(new QLineEdit(this))
    , m_gap(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    const auto add = [&](const QString& text, QLineEdit* line, const char* name) {
        auto* label = new QLabel(text, this);
        label->setBuddy(line);
        line->setObjectName(QString::fromLatin1(name));
        line->setAccessibleName(text);
        line->setPlaceholderText(tr("e.g. 2025-03-01"));
        line->setFixedWidth(halfWidth(font()) * 18);
        row->addWidget(label);
        row->addWidget(line);
        connect(line, &QLineEdit::textEdited, this, &CheckDays::edited);
    };
    add(tr("Checked on"), m_checkedOn, "checkedOn");
    add(tr("Last post seen"), m_lastPostOn, "lastPostOn");
    row->addWidget(m_gap);
    row->addStretch();
}

void CheckDays::setDays(QDate checkedOn, QDate lastPostOn)
{
    m_writtenCheck = checkedOn.toString(Qt::ISODate);
    m_writtenPost = lastPostOn.toString(Qt::ISODate);
    m_checkedOn->setText(m_writtenCheck);
    m_lastPostOn->setText(m_writtenPost);
}

void CheckDays::setReadOnly(bool readOnly)
{
    m_checkedOn->setReadOnly(readOnly);
    m_lastPostOn->setReadOnly(readOnly);
}

void CheckDays::setGap(const QString& gap)
{
    m_gap->setText(gap);
}

QDate CheckDays::checkedOn() const
{
    return dayFromTyped(m_checkedOn->text());
}

QDate CheckDays::lastPostOn() const
{
    return dayFromTyped(m_lastPostOn->text());
}

bool CheckDays::isModified() const
{
    return m_checkedOn->text() != m_writtenCheck || m_lastPostOn->text() != m_writtenPost;
}

QString CheckDays::complain(QDate today)
{
    if (!checkedOn().isValid()) {
        m_checkedOn->setFocus();
        return tr("Write the day of the check, like 2025-03-01.");
    }
    if (checkedOn() > today) {
        m_checkedOn->setFocus();
        return tr("The day of the check lies in the future.");
    }
    if (isNoDay(m_lastPostOn)) {
        m_lastPostOn->setFocus();
        return tr("“%1” is no day. Write the last post seen like 2025-03-01, or leave it empty.")
            .arg(m_lastPostOn->text().trimmed());
    }
    if (lastPostOn().isValid() && lastPostOn() > checkedOn()) {
        m_lastPostOn->setFocus();
        return tr("The last post can't be later than the check.");
    }
    return {};
}

} // namespace juzhen
