// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/bulkeditfields.h"

#include "models/text/fieldwords.h"
#include "ui/accounts/accountfields.h"
#include "ui/theme/space.h"

#include <QCheckBox>
#include <QGridLayout>

#include <algorithm>

namespace juzhen {

BulkEditFields::BulkEditFields(const PageContext& context, QWidget* parent)
    : QWidget(parent)
{
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, space::normal, 0);
    grid->setHorizontalSpacing(space::normal);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    const QStringList keys = FieldWords::keys(SubjectKind::Account);
    for (const QString& key : keys) {
        if (!BulkEditStore::isOffered(key)) {
            continue;
        }
        auto* const editor = accountfields::makeEditor(key, *context.words, this);
        auto* const tick = new QCheckBox(editor->accessibleName(), this);
        tick->setObjectName(QStringLiteral("tick_%1").arg(key));
        const int row = grid->rowCount();
        grid->addWidget(tick, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(editor, row, 1);
        m_rows.append({key, tick, editor});
        connect(tick, &QCheckBox::toggled, this, &BulkEditFields::changed);
        connect(editor, &FieldEditor::edited, this, [this, tick] {
            tick->setChecked(true);
            Q_EMIT changed();
        });
    }
}

QList<BulkEdit::Value> BulkEditFields::values() const
{
    QList<BulkEdit::Value> values;
    for (const Row& row : m_rows) {
        if (row.tick->isChecked()) {
            values.append({row.key, row.editor->value()});
        }
    }
    return values;
}

QStringList BulkEditFields::labels() const
{
    QStringList labels;
    for (const Row& row : m_rows) {
        if (row.tick->isChecked()) {
            labels.append(row.tick->text());
        }
    }
    return labels;
}

bool BulkEditFields::isUnreadable() const
{
    return std::ranges::any_of(
        m_rows, [](const Row& row) { return row.tick->isChecked() && row.editor->isUnreadable(); });
}

} // namespace juzhen
