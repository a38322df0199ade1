// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/unit.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace juzhen {

/// The reorganisations a unit went through: its former names, its successor, and each batch, which
/// can be taken back. Owned by the unit panel.
class UnitChanges : public QWidget
{
    Q_OBJECT

public:
    explicit UnitChanges(const PageContext& context, QWidget* parent = nullptr);

    void show(const Unit& unit);

Q_SIGNALS:
    /// Go to another unit.
    void unitWanted(qint64 unit);

private:
    void askToTakeBack();
    void takeBack(const QString& batchUid, bool leaveChanged);
    [[nodiscard]] QString words(const Unit& unit) const;

    PageContext m_context;
    Unit m_unit;
    QLabel* m_words;
    QPushButton* m_successor;
    QTreeWidget* m_list;
    QPushButton* m_takeBack;
};

} // namespace juzhen
