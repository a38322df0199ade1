// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fieldrow.h"

#include <QHash>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace juzhen {

/// Lays fields out in columns of equal width; tab order is reading order. Fields are known by key
/// (the record's field), so problems found by the rules land where they belong.
class FormGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FormGrid(int columns, QWidget* parent = nullptr);

    /// Adds @p editor (taken over) in the next free place, @p span columns wide.
    FieldRow* addField(const QString& key, const QString& label, QWidget* editor, int span = 1);

    /// A heading over the whole width.
    void addSection(const QString& title);

    [[nodiscard]] FieldRow* field(const QString& key) const;

    /// The fields in reading order.
    [[nodiscard]] const QStringList& keys() const { return m_order; }

    /// Shows each problem at its field and clears all others. Returns the problems whose key no
    /// field has.
    QHash<QString, QString> setProblems(const QHash<QString, QString>& problemByKey);

    /// Puts the focus on a field and brings it into view.
    void focusField(const QString& key);

    /// As focusField(), for the first field with a problem, if any.
    void focusFirstProblem();

private:
    QGridLayout* m_grid;
    int m_columns;
    int m_row = 0;
    int m_column = 0;
    QStringList m_order;
    QHash<QString, FieldRow*> m_fields;
};

} // namespace juzhen
