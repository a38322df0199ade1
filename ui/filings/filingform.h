// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filing.h"
#include "ui/widgets/formgrid.h"

class QLineEdit;
class QPlainTextEdit;

namespace juzhen {

/// What a filing says beside the fields it changes: why, where it was announced, since when, who
/// takes over. Owned by the filing panel.
class FilingForm : public FormGrid
{
    Q_OBJECT

public:
    explicit FilingForm(QWidget* parent = nullptr);

    void show(const Filing& filing, bool editable);

    /// Puts what was typed into @p filing.
    void readInto(Filing& filing) const;

    /// Whether something was typed that gives no value (no such day).
    [[nodiscard]] bool isUnreadable() const;

    /// Marks every field with a problem; false when there is one, which then has the focus.
    bool check();

    void startTyping();

Q_SIGNALS:
    void edited();

private:
    QPlainTextEdit* m_reason;
    QLineEdit* m_announcement;
    QLineEdit* m_effective;
    QLineEdit* m_successor;
};

} // namespace juzhen
