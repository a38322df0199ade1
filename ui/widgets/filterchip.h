// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choicepopup.h"

#include <QPushButton>

namespace juzhen {

/// One filter of a FilterBar: a button that says what is let through ("Region: 成都市 +2") and
/// opens the list to choose from. Owned by its FilterBar.
class FilterChip : public QPushButton
{
    Q_OBJECT

public:
    FilterChip(const QString& id, const QString& label, ChoicePopup::Mode mode, QWidget* parent);

    [[nodiscard]] const QString& id() const { return m_id; }

    void setChoices(const QList<Choice>& choices);

    [[nodiscard]] const QStringList& chosen() const { return m_chosen; }

    /// Sets without telling.
    void setChosen(const QStringList& keys);

Q_SIGNALS:
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void showChosen();

    QString m_id;
    QString m_label;
    QList<Choice> m_choices;
    QStringList m_chosen;
    ChoicePopup* m_popup;
};

} // namespace juzhen
