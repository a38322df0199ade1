// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpreview.h"

#include "models/exchange/fieldcatalog.h"
#include "models/text/changewords.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"

#include <QCoreApplication>
#include <QTreeWidget>

namespace juzhen {

namespace {

struct ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ImportReview)
};

QString changeText(const ImportChange& change)
{
    const auto shown = [](const QString& value) {
        return value.isEmpty() ? ReviewWords::tr("(empty)") : value;
    };
    return ChangeWords::sentence({change.column, FieldWords::label(change.kind, change.column),
                                  shown(change.before), shown(change.after)});
}

} // namespace

void fillPreviewTree(QTreeWidget* tree, const ImportPlan& plan)
{
    tree->clear();
    QStringList headers{ReviewWords::tr("Row"), ReviewWords::tr("What happens")};
    for (const MappedColumn& column : plan.options.mapping.columns()) {
        const auto* field = FieldCatalog::of(plan.options.kind).field(column.field);
        headers.append(field ? field->title : column.field);
    }
    tree->setColumnCount(static_cast<int>(headers.size()));
    tree->setHeaderLabels(headers);
    tree->setHeaderHidden(false);
    for (const ImportPreviewRow& row : plan.preview) {
        QStringList texts{QString::number(row.row)};
        switch (row.fate) {
        case RowFate::New:
            texts.append(ReviewWords::tr("new"));
            break;
        case RowFate::Changed: {
            QStringList changes;
            for (const ImportChange& change : row.changes) {
                changes.append(changeText(change));
            }
            texts.append(ReviewWords::tr("changed: %1").arg(NumberWords::list(changes)));
            break;
        }
        case RowFate::Unchanged:
            texts.append(ReviewWords::tr("unchanged"));
            break;
        case RowFate::Rejected:
            texts.append(ReviewWords::tr("left out"));
            break;
        }
        tree->addTopLevelItem(new QTreeWidgetItem(texts + row.texts));
    }
}

} // namespace juzhen
