// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/bulkeditstore.h"
#include "ui/pagecontext.h"

#include <QList>
#include <QWidget>

class QCheckBox;

namespace juzhen {

class FieldEditor;

/// The fields that can be edited for many accounts, each with a tick: only ticked ones are written.
/// Whoever types in a field ticks it. Owned by a BulkEditDialog.
class BulkEditFields : public QWidget
{
    Q_OBJECT

public:
    explicit BulkEditFields(const PageContext& context, QWidget* parent = nullptr);

    /// The ticked fields with what they should hold.
    [[nodiscard]] QList<BulkEdit::Value> values() const;

    /// The labels of the ticked fields.
    [[nodiscard]] QStringList labels() const;

    /// A ticked field holds what gives no value.
    [[nodiscard]] bool isUnreadable() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QString key;
        QCheckBox* tick;
        FieldEditor* editor;
    };

    QList<Row> m_rows;
};

} // namespace juzhen
