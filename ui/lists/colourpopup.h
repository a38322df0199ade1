// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/colourrules.h"
#include "ui/lists/filterwords.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace juzhen {

class FilterCondition;

/// The colour rules of one column: those there are, each with its cross, and a condition with a
/// mark to add. Owned by a ColumnColours.
class ColourPopup : public QFrame
{
    Q_OBJECT

public:
    ColourPopup(FilterWords::ValueText text, QWidget* parent);

    /// Opens below @p anchor (on the screen) for @p column; @p rules are those of the whole list.
    void open(const ListColumn& column, const QList<ColourRule>& rules, const QRect& anchor);

    /// What a tone means to people.
    [[nodiscard]] static QString word(Tone tone);

Q_SIGNALS:
    /// The rules of the whole list, by the user.
    void rulesChanged(const QList<juzhen::ColourRule>& rules);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void add();
    void showRules();
    void updateButton();

    FilterWords::ValueText m_text;
    const ListColumn* m_column = nullptr;
    QList<ColourRule> m_rules;
    QLabel* m_title = nullptr;
    QVBoxLayout* m_list = nullptr;
    FilterCondition* m_condition = nullptr;
    QComboBox* m_tone = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace juzhen
