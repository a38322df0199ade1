// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filings/filingform.h"

#include "ui/accounts/fieldeditor.h"
#include "ui/theme/space.h"
#include "ui/widgets/longtext.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace juzhen {

FilingForm::FilingForm(QWidget* parent)
    : FormGrid(2, parent)
    , m_reason(new QPlainTextEdit(this))
    , m_announcement(new QLineEdit(this))
    , m_effective(new QLineEdit(this))
    , m_successor(new QLineEdit(this))
{
    m_reason->setObjectName(QStringLiteral("filingReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(controlHeight(font()) * 3);
    m_announcement->setObjectName(QStringLiteral("filingAnnouncement"));
    m_effective->setObjectName(QStringLiteral("filingEffective"));
    m_effective->setPlaceholderText(tr("e.g. 2025-03-01"));
    m_successor->setObjectName(QStringLiteral("filingSuccessor"));
    addField(QStringLiteral("reason"), tr("Reason"), m_reason, 2)->setRequired(true);
    addField(QStringLiteral("announcement_url"), tr("Link of the public announcement"),
             m_announcement, 2);
    addField(QStringLiteral("effective_on"), tr("Effective on the platform since"), m_effective);
    addField(QStringLiteral("successor"), tr("Account that takes over"), m_successor);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &FilingForm::edited);
    for (const QLineEdit* line : {m_announcement, m_effective, m_successor}) {
        connect(line, &QLineEdit::textEdited, this, &FilingForm::edited);
    }
}

void FilingForm::show(const Filing& filing, bool editable)
{
    m_reason->setPlainText(filing.reason);
    m_announcement->setText(filing.announcementUrl);
    m_effective->setText(filing.effectiveOn.toString(Qt::ISODate));
    m_successor->setText(filing.successor);
    juzhen::setReadOnly(m_reason, !editable);
    for (QLineEdit* line : {m_announcement, m_effective, m_successor}) {
        line->setReadOnly(!editable);
    }
    field(QStringLiteral("successor"))
        ->setVisible(filing.kind == FilingKind::Close || filing.kind == FilingKind::Cancel);
    setProblems({});
}

void FilingForm::readInto(Filing& filing) const
{
    filing.reason = m_reason->toPlainText().trimmed();
    filing.announcementUrl = m_announcement->text().trimmed();
    filing.effectiveOn = dayFromTyped(m_effective->text());
    filing.successor = m_successor->text().trimmed();
}

bool FilingForm::isUnreadable() const
{
    return !m_effective->text().trimmed().isEmpty() && !dayFromTyped(m_effective->text()).isValid();
}

bool FilingForm::check()
{
    QHash<QString, QString> problems;
    if (isUnreadable()) {
        problems.insert(QStringLiteral("effective_on"),
                        tr("This is no day. Write it like 2025-03-01."));
    }
    if (m_reason->toPlainText().trimmed().isEmpty()) {
        problems.insert(QStringLiteral("reason"), tr("Say why, so that the office can decide."));
    }
    setProblems(problems);
    focusFirstProblem();
    return problems.isEmpty();
}

void FilingForm::startTyping()
{
    m_reason->setFocus();
}

} // namespace juzhen
