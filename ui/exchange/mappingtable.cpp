// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mappingtable.h"

#include "models/domain/searchtext.h"
#include "ui/theme/space.h"
#include "ui/widgets/choicefield.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>

namespace juzhen {

namespace {

constexpr int sampleRows = 3;

ChoiceField* makeFieldChoice(const ImportOptions& options, const SheetColumn& column)
{
    auto* choice = new ChoiceField;
    choice->setObjectName(QStringLiteral("field%1").arg(column.column));
    choice->setAccessibleName(
        QCoreApplication::translate("juzhen::ImportReview", "Field of column “%1”")
            .arg(column.caption));
    const QString none = QCoreApplication::translate("juzhen::ImportReview", "(not imported)");
    QList<Choice> choices{{QString(), none, searchTextOf({none})}};
    for (const ImportField& field : FieldCatalog::of(options.kind).fields()) {
        // The words other offices use for it find it as well.
        choices.append(
            {field.key, field.title, searchTextOf(QStringList(field.title) + field.captions)});
    }
    choice->setChoices(choices);
    choice->setKey(options.mapping.fieldOf(column.column));
    return choice;
}

} // namespace

void fillMappingTable(QTableWidget* table,
                      const QList<SheetRow>& head,
                      const ImportOptions& options,
                      const std::function<void(int column, const QString& field)>& chosen)
{
    const auto& columns = options.layout.columns;
    table->clear();
    table->setColumnCount(static_cast<int>(columns.size()));
    QStringList captions;
    for (const SheetColumn& column : columns) {
        captions.append(column.fullCaption());
    }
    table->setHorizontalHeaderLabels(captions);
    QList<const SheetRow*> samples;
    for (const SheetRow& row : head) {
        if (row.number >= options.layout.firstDataRow && samples.size() < sampleRows) {
            samples.append(&row);
        }
    }
    table->setRowCount(1 + static_cast<int>(samples.size()));
    QStringList rowNames{QCoreApplication::translate("juzhen::ImportReview", "Field")};
    for (const SheetRow* row : samples) {
        rowNames.append(QString::number(row->number));
    }
    table->setVerticalHeaderLabels(rowNames);
    for (int i = 0; i < columns.size(); ++i) {
        const SheetColumn& column = columns[i];
        ChoiceField* choice = makeFieldChoice(options, column);
        QObject::connect(choice, &ChoiceField::keyChosen, table,
                         [chosen, at = column.column](const QString& field) { chosen(at, field); });
        table->setCellWidget(0, i, choice);
        for (int row = 0; row < samples.size(); ++row) {
            const Cell* cell = cellAt(samples[row]->cells, column.column);
            table->setItem(row + 1, i,
                           new QTableWidgetItem(cell ? cell->displayText() : QString()));
        }
    }
    table->resizeColumnsToContents();
    const int rowsHigh = table->verticalHeader()->length();
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rowsHigh + space::wide
                          + space::small);
}

} // namespace juzhen
