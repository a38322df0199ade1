// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records.h"
#include "models/exchange/fieldcatalog.h"
#include "ui/pagecontext.h"

#include <QTemporaryDir>
#include <QWidget>

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace juzhen {

class EmptyState;

/// The first step of an import: what it is, and the file, chosen, dropped or pasted from a
/// spreadsheet, or an empty one for a unit to fill in; below it the imports
/// done so far, each of which can be taken back. Owned by the import page.
class ImportStart : public QWidget
{
    Q_OBJECT

public:
    explicit ImportStart(const PageContext& context, QWidget* parent = nullptr);

    /// What a kind of sheet is called.
    [[nodiscard]] static QString kindTitle(ImportKind kind);

    /// Reads the list of past imports again.
    void loadBatches();

Q_SIGNALS:
    void fileChosen(const QString& path, juzhen::ImportKind kind);
    void reverseRequested(const QString& batchUid);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* makeChooser();
    [[nodiscard]] QWidget* makeBatches();
    [[nodiscard]] ImportKind kind() const;
    void choose();
    void paste();
    void saveTemplate();
    void showBatches(const QList<Batch>& batches);

    PageContext m_context;
    QTemporaryDir m_pasted; ///< where pasted tables wait to be read
    QComboBox* m_kind = nullptr;
    QTreeWidget* m_batches = nullptr;
    EmptyState* m_nothing = nullptr; ///< where there are no imports yet
    QPushButton* m_reverse = nullptr;
};

} // namespace juzhen
