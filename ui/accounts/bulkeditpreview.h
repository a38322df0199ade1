// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/bulkeditstore.h"
#include "models/text/changewords.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace juzhen {

/// What a bulk edit would do, before it is done: old → new per field with the number of accounts,
/// and the accounts that are left as they are, with the reason. Owned by a BulkEditDialog.
class BulkEditPreview : public QWidget
{
    Q_OBJECT

public:
    explicit BulkEditPreview(const PageContext& context, QWidget* parent = nullptr);

    void show(const BulkPreview& preview);

private:
    void addField(const BulkPreview::Field& field);
    void addRefusals(const QList<BulkPreview::Refusal>& refusals);
    [[nodiscard]] QString word(const QString& column, const QVariant& value) const;

    ChangeWords m_words;
    QLabel* m_summary;
    QTreeWidget* m_changes;
    QLabel* m_refusalTitle;
    QTreeWidget* m_refusals;
};

} // namespace juzhen
