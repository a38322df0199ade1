// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/reconciliationstore.h"
#include "ui/pagecontext.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace juzhen {

class FigureTile;
class ReconciliationDetail;
class ReconciliationModel;
class RegisterTable;
class SearchField;
class SidePanel;

/// The work on one reconciliation: figures that filter, the items, and the one that is looked at.
/// After a decision the next item comes by itself. Owned by the page.
class ReconciliationWork : public QWidget
{
    Q_OBJECT

public:
    explicit ReconciliationWork(const PageContext& context, QWidget* parent = nullptr);

    /// Shows a reconciliation from the beginning.
    void open(Id<Reconciliation> id);

    /// Reads it again, keeping the place.
    void load();

    [[nodiscard]] const Reconciliation& reconciliation() const { return m_made; }

    /// The item under the cursor, or 0.
    [[nodiscard]] qint64 currentItem() const;

    void focusSearch();

private:
    /// What one reading gave.
    struct Answer
    {
        Reconciliation made;
        QHash<ReconciliationKind, ReconciliationKindCount> counts;
        QList<ReconciliationRow> rows;
        quint64 generation = 0;
    };

    void build();
    void buildTiles();
    void buildTable();
    void take(const Answer& answer);
    void showCounts(const Answer& answer);
    void showCurrent();
    void filterBy(std::optional<ReconciliationKind> kind);
    [[nodiscard]] QList<qint64> selectedItems() const;
    void noteNext();
    void decide(ReconciliationSide side);
    void tell(const ReconciliationOutcome& outcome);
    void leaveOpen();
    void pair(bool confirm);
    template <class Work, class Done>
    void run(const QString& what, Work work, Done done);

    PageContext m_context;
    Reconciliation m_made;
    Id<Reconciliation> m_id;
    std::optional<ReconciliationKind> m_kind;
    quint64 m_generation = 0;
    quint64 m_shown = 0; ///< of the item that is asked for
    qint64 m_next = 0;   ///< the item to go to after the next reading
    bool m_working = false;
    QHash<int, FigureTile*> m_tiles; ///< by kind
    QLabel* m_showing = nullptr;
    SearchField* m_search = nullptr;
    SidePanel* m_split = nullptr;
    RegisterTable* m_table = nullptr;
    ReconciliationModel* m_model = nullptr;
    ReconciliationDetail* m_detail = nullptr;
};

} // namespace juzhen
