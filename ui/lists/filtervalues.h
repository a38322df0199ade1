// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/listrequest.h"

#include <QAbstractListModel>
#include <QSet>

#include <functional>

namespace juzhen {

/// The values of a column with a tick each, and on top one tick for all of them, as a spreadsheet's
/// filter shows them. Ticks belong to values, so they stay when other values are shown; a value
/// that is not shown is ticked as long as all are.
class FilterValues : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        RowsRole = Qt::UserRole + 1 ///< how many rows have the value (qint64)
    };

    using Text = std::function<QString(const QVariant&)>;

    using QAbstractListModel::QAbstractListModel;

    /// Begins anew, all ticked but what @p filters say.
    void start(Text text, const QString& column, const QList<ColumnFilter>& filters);

    void setValues(const QList<ListValue>& values);

    /// Shows only the values whose words contain @p words (or their pinyin initials).
    void narrow(const QString& words);

    /// What the ticks let through: nothing for everything.
    [[nodiscard]] QList<ColumnFilter> filters() const;

    /// Whether a value is ticked at all.
    [[nodiscard]] bool letsThrough() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    [[nodiscard]] bool isTicked(const QString& key) const;
    [[nodiscard]] Qt::CheckState allState() const;
    void tickAll(bool on);

    Text m_text;
    QString m_column;
    QList<ListValue> m_values;
    QList<int> m_shown; ///< places in m_values
    QString m_words;
    bool m_all = true; ///< what is not among the exceptions is ticked
    QSet<QString> m_exceptions;
};

} // namespace juzhen
