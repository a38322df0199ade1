// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/listrequest.h"
#include "ui/pagecontext.h"

#include <QObject>

namespace juzhen {

class PagedTableModel;
class RegisterTable;

/// Copies the selected rows of a paged list with their headers. Rows that aren't in memory are read
/// on the reader lane first, so that none is copied blank. Owned by its ListPane.
class ListCopy : public QObject
{
    Q_OBJECT

public:
    /// Rows that a clipboard takes; whoever wants more exports them.
    static constexpr int mostRows = 20000;

    ListCopy(ListId list, const PageContext& context, PagedTableModel* model, RegisterTable* table);

    void copySelection();

private:
    void take(const QList<QVariantList>& rows, const QList<int>& columns);

    const ListId m_list;
    PageContext m_context;
    PagedTableModel* m_model;
    RegisterTable* m_table;
};

} // namespace juzhen
