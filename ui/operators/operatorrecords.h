// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace juzhen {

class RecordForm;

/// A table of records that belong to one contractor, and a form below for the one that is chosen.
/// What the records are is said by the classes made from it. Owned by the operator panel.
class OperatorRecords : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] bool hasUnsavedEdits() const;

    /// Reads the rows again unless something is typed.
    void reload();

Q_SIGNALS:
    /// The form was changed, stored or emptied.
    void edited();

protected:
    /// @p name is the beginning of the objects' names, @p headers those of the table.
    OperatorRecords(const PageContext& context,
                    const QString& name,
                    const QStringList& headers,
                    QWidget* parent);

    /// Puts @p form below the table; called once, first.
    void setForm(RecordForm* form, const QString& addText, const QString& emptyText);

    /// The rows as stored; each carries what mark() sets.
    [[nodiscard]] virtual QList<QTreeWidgetItem*> rows() = 0;
    /// Fills the form with the record @p id; 0: a new one.
    virtual void fillForm(qint64 id) = 0;
    /// Stores what the form holds and returns the record's id; 0 when the form has a problem.
    virtual qint64 store() = 0;
    virtual void removeShown() = 0;
    /// What the question before a removal calls the record shown.
    [[nodiscard]] virtual QString shownTitle() const = 0;

    static void mark(QTreeWidgetItem* item, qint64 id, QDate until, QDate today);

    /// Shows the rows of another contractor; an edit is gone.
    void showRows(qint64 chosen = 0);

    PageContext m_context;

private:
    void open(qint64 id);
    void save();
    void askRemoval();
    void updateButtons();

    QTreeWidget* m_list;
    QLabel* m_empty;
    RecordForm* m_form = nullptr;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_discard;
    QPushButton* m_save;
    qint64 m_shown = -1; ///< -1: the form is hidden; 0: a new record
};

} // namespace juzhen
