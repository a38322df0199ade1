// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace juzhen {

/// The two days of a checklist: when it was checked, and the last post seen then. Owned by the
/// checklist panel.
class CheckDays : public QWidget
{
    Q_OBJECT

public:
    explicit CheckDays(QWidget* parent = nullptr);

    void setDays(QDate checkedOn, QDate lastPostOn);
    void setReadOnly(bool readOnly);

    /// How long the account had been silent, in words; empty for not known.
    void setGap(const QString& gap);

    /// What was typed; invalid for nothing, or for what is no day.
    [[nodiscard]] QDate checkedOn() const;
    [[nodiscard]] QDate lastPostOn() const;

    /// Whether the text differs from what setDays() wrote.
    [[nodiscard]] bool isModified() const;

    /// What can't be stored, as one sentence, with the focus put there; empty when all is well.
    /// A check can't lie after @p today, nor before the last post it saw.
    [[nodiscard]] QString complain(QDate today);

Q_SIGNALS:
    void edited();

private:
    QLineEdit* m_checkedOn;
    QLineEdit* m_lastPostOn;
    QLabel* m_gap;
    QString m_writtenCheck;
    QString m_writtenPost;
};

} // namespace juzhen
