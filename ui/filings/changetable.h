// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/filing.h"
#include "ui/pagecontext.h"
#include "ui/widgets/choicepopup.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace juzhen {

class FieldEditor;
class RecordNames;

/// The fields a filing can change, each with the value now and an editor for the new one; for a
/// filing that is on its way, only the fields it changes, old → new. Owned by the filing panel.
class ChangeTable : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeTable(const PageContext& context, QWidget* parent = nullptr);

    /// Editors for every governed field of @p account, filled with @p changes.
    void edit(const Account& account, const QList<FieldChange>& changes);

    /// Only the changes, in words.
    void showOnly(const QList<FieldChange>& changes);

    /// What differs from the account, for an editable table.
    [[nodiscard]] QList<FieldChange> changes() const;

Q_SIGNALS:
    void edited();

private:
    void clear();
    void addHeader();
    [[nodiscard]] QLabel* wrapped(const QString& text);
    /// The units to choose from, read beside the window.
    void offerUnits(FieldEditor* editor, const QString& chosen);
    [[nodiscard]] QList<Choice> choicesOf(const QString& field) const;
    [[nodiscard]] QString words(const QString& field, const QString& stored) const;

    PageContext m_context;
    RecordNames* m_names;
    QGridLayout* m_grid;
    Account m_account;
    QHash<QString, FieldEditor*> m_editors;
};

} // namespace juzhen
