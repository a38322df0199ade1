// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/listdefinitions.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace juzhen {

class SearchField;

/// The condition on the values of a column that a person types: words for text, two ends for
/// numbers and days, words to look for among codes; for all of them also "empty" and "not empty".
/// Owned by a ColumnFilterPopup.
class FilterCondition : public QWidget
{
    Q_OBJECT

public:
    explicit FilterCondition(QWidget* parent = nullptr);

    /// Shows the condition of @p column that is among @p filters.
    void start(const ListColumn& column, const QList<ColumnFilter>& filters);

    /// What was typed, as filters of the column. Empty for no condition.
    [[nodiscard]] QList<ColumnFilter> filters() const;

    /// The words to look for among the values of codes; a condition for all other columns.
    [[nodiscard]] QString words() const;

    /// What was typed is no number, or no day.
    [[nodiscard]] bool isUnreadable() const;

    /// Takes what was typed last at once.
    void takeNow();

    /// Where typing begins.
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    /// Typing has rested.
    void changed();

protected:
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFields();
    void addEnd(QList<ColumnFilter>& filters, const QLineEdit* field, FilterOperator op) const;
    [[nodiscard]] QVariant endOf(const QLineEdit* field) const;
    void setEnd(QLineEdit* field, const QVariant& value);
    [[nodiscard]] FilterOperator chosen() const;
    [[nodiscard]] bool isRange() const;

    ValueKind m_kind = ValueKind::Text;
    QString m_column;
    bool m_points = false; ///< stored as tenths
    QComboBox* m_operator;
    SearchField* m_words;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QTimer m_rest;
};

} // namespace juzhen
