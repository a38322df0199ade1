// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importlook.h"
#include "ui/pagecontext.h"
#include "ui/widgets/card.h"

#include <optional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace juzhen {

/// One file of a reconciliation: chosen or dropped, with the columns as they are understood, which
/// can be corrected. Owned by the start of the page.
class ReconciliationFile : public Card
{
    Q_OBJECT

public:
    /// @p name is the prefix of the object names.
    ReconciliationFile(const PageContext& context,
                       const QString& name,
                       const QString& title,
                       const QString& hint,
                       QWidget* parent);

    /// Looks at @p path.
    void open(const QString& path);

    void clear();

    /// The file with its columns; nothing while none is chosen or it can't be used yet.
    [[nodiscard]] std::optional<ImportOptions> options() const;

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void show(const ImportLook& look);
    void fill();

    PageContext m_context;
    QString m_hint;
    std::optional<ImportLook> m_look;
    quint64 m_generation = 0;
    QLabel* m_text;
    QPushButton* m_clear;
    QTableWidget* m_mapping;
};

} // namespace juzhen
