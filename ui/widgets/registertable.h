// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/registerheader.h"

#include <QJsonObject>
#include <QTableView>

#include <functional>

class QMimeData;

namespace juzhen {

class FrozenColumns;

/// A table of records, set up the house way: fixed row height, nothing sized by its rows, whole
/// rows selected, no editing on a key (F2 only, where the model allows it), sort keys told rather
/// than applied, columns chosen, moved, frozen and filtered by the user, copy with headers, state
/// as JSON.
class RegisterTable : public QTableView
{
    Q_OBJECT

public:
    explicit RegisterTable(QWidget* parent = nullptr);
    ~RegisterTable() override;

    void setModel(QAbstractItemModel* model) override;

    [[nodiscard]] RegisterHeader* registerHeader() const { return m_header; }

    /// The role under which the model's horizontal header gives each column its stable key (text);
    /// without one, columns are remembered by number.
    void setColumnKeyRole(int role) { m_keyRole = role; }

    /// Columns hidden until the user asks for them, by key. Call before restoreTableState().
    void setHiddenByDefault(const QStringList& keys);

    /// Widths in half widths (a hanzi takes two), by key. Call before restoreTableState().
    void setWidths(const QHash<QString, int>& characters);

    /// Keeps the first @p count columns (in the user's order) in view; 0 for none. What the page
    /// sets is what resetColumns() goes back to.
    void setFrozenColumns(int count);

    /// Offers a filter for each column (RegisterHeader): the header's filterRequested() tells.
    void setFilterable(bool filterable);

    /// Marks the columns of these keys as filtered.
    void setFilteredColumns(const QStringList& keys);

    /// Draws all cells again, because what they look like has changed.
    void refreshCells();

    /// The key of a column, and the column of a key (−1 for none).
    [[nodiscard]] QString columnKey(int column) const;
    [[nodiscard]] int columnByKey(const QString& key) const;

    /// The width (pixels) that somebody has chosen for @p column, or the one its content asks for;
    /// without the room a wide window has left for it.
    [[nodiscard]] int ownWidth(int column) const;

    /// Where the header of @p column is shown on the screen.
    [[nodiscard]] QRect headerPlace(int column) const;

    /// Shown over the empty table while the model has no rows (an EmptyState); taken over.
    void setPlaceholder(QWidget* placeholder);

    /// The selected cells with the headers of their columns, as tab-separated text and as HTML
    /// table; null when nothing is selected.
    [[nodiscard]] QMimeData* selectionWithHeaders() const;

    /// Lets @p copy do the work of copyWithHeaders(): for models whose rows come later.
    void setCopy(std::function<void()> copy) { m_copy = std::move(copy); }

    /// Columns (order, width, hidden, kept in view), sort keys.
    [[nodiscard]] QJsonObject tableState() const;
    void restoreTableState(const QJsonObject& state);

    /// Back to the columns, widths and order the page has set.
    void resetColumns();

public Q_SLOTS:
    void copyWithHeaders();

Q_SIGNALS:
    void sortKeysChanged(const QList<SortKey>& keys);
    /// Enter, or double click, on a row.
    void opened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyDefaults();
    /// Gives the room that is left to the columns of words, which would be cut off; a column whose
    /// width somebody has chosen keeps it.
    void useRoom();
    [[nodiscard]] bool isOfWords(int column) const;
    void freeze(int count);
    [[nodiscard]] int defaultWidth(int column) const;
    [[nodiscard]] int captionWidth(int column) const;
    void showPlaceholder();
    void watchRows(QAbstractItemModel* model);

    RegisterHeader* m_header;
    FrozenColumns* m_frozen = nullptr;
    QWidget* m_placeholder = nullptr;
    QStringList m_hiddenByDefault;
    QHash<QString, int> m_widths;
    mutable QHash<QString, int> m_captionWidths; ///< measured, which takes a while
    QList<int> m_defaults; ///< the widths last given; the language may have changed since
    std::function<void()> m_copy;
    int m_frozenByPage = 0;
    int m_keyRole = Qt::UserRole;
};

} // namespace juzhen
