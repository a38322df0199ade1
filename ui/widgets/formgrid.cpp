// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formgrid.h"

#include "ui/theme/space.h"
#include "ui/widgets/sectionheader.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace juzhen {

FormGrid::FormGrid(int columns, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_columns(columns)
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::wide);
    m_grid->setVerticalSpacing(space::normal);
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
}

FieldRow* FormGrid::addField(const QString& key, const QString& label, QWidget* editor, int span)
{
    const auto wide = std::clamp(span, 1, m_columns);
    if (m_column + wide > m_columns) {
        ++m_row;
        m_column = 0;
    }
    if (editor->objectName().isEmpty()) {
        editor->setObjectName(key);
    }
    auto* const row = new FieldRow(label, editor, this);
    m_grid->addWidget(row, m_row, m_column, 1, wide);
    m_column += wide;
    m_order.append(key);
    m_fields.insert(key, row);
    return row;
}

void FormGrid::addSection(const QString& title)
{
    if (m_column > 0) {
        ++m_row;
        m_column = 0;
    }
    m_grid->addWidget(new SectionHeader(title, this), m_row, 0, 1, m_columns);
    ++m_row;
}

FieldRow* FormGrid::field(const QString& key) const
{
    return m_fields.value(key);
}

QHash<QString, QString> FormGrid::setProblems(const QHash<QString, QString>& problemByKey)
{
    auto homeless = problemByKey;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        it.value()->setProblem(homeless.take(it.key()));
    }
    return homeless;
}

void FormGrid::focusField(const QString& key)
{
    FieldRow* const row = field(key);
    if (row == nullptr) {
        return;
    }
    row->editor()->setFocus(Qt::OtherFocusReason);
    // Later: rows with a problem are a line higher, and a panel may be opening just now.
    QTimer::singleShot(0, row, [row] {
        for (QWidget* around = row->parentWidget(); around; around = around->parentWidget()) {
            if (auto* const scroll = qobject_cast<QScrollArea*>(around)) {
                scroll->ensureWidgetVisible(row);
            }
        }
    });
}

void FormGrid::focusFirstProblem()
{
    for (const QString& key : std::as_const(m_order)) {
        const FieldRow* const row = m_fields.value(key);
        if (row && !row->problem().isEmpty()) {
            focusField(key);
            return;
        }
    }
}

} // namespace juzhen
