// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/duework.h"
#include "ui/pagecontext.h"
#include "ui/widgets/card.h"

#include <QVariantMap>

class QTreeWidget;
class QTreeWidgetItem;

namespace juzhen {

class EmptyState;

/// What is due today (今日待办): updates and verifications running out, waivers about to end,
/// rectification overdue. A heading leads to the whole list, a row to its record. A few rows each;
/// the health check page has them all. Owned by the workbench.
class DueToday : public Card
{
    Q_OBJECT

public:
    explicit DueToday(const PageContext& context, QWidget* parent = nullptr);

    /// Shows @p work; the cursor stays where it was.
    void show(const DueWork& work);

Q_SIGNALS:
    void requestPage(const QString& pageId, const QVariantMap& target);

private:
    /// What stands in a heading, and where it leads.
    struct Heading
    {
        QString key;
        QString title;
        const char* icon;
        qint64 count = 0;
        QString page;
        QVariantMap target;
    };

    QTreeWidgetItem* addHeading(const Heading& heading);
    void addFindings(const Heading& heading, const DueFindings& due);
    void addVerifications(const DueWork& work);
    void addTerms(const DueWork& work);
    void fill(const DueWork& work);

    PageContext m_context;
    QTreeWidget* m_list;
    EmptyState* m_empty;
};

} // namespace juzhen
