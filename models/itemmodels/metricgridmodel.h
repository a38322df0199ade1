// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountmetric.h"
#include "models/stores/listrequest.h"
#include "models/tasks/lane.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QSet>

#include <functional>

namespace juzhen {

class Session;

/// One row of the grid as it is stored.
struct MetricGridRow
{
    QString name;
    QString platformCode;
    QString unitName;
    AccountMetric now;    ///< of the month; without id: nobody has entered it
    AccountMetric before; ///< of the month before
};

/// What was typed for one account, and over what.
struct MetricEdit
{
    std::optional<AccountMetric> base; ///< as the cells were; nothing: the row was never here
    QHash<int, QString> texts;         ///< by figure
};

/// The metrics of a month as a grid to type in: an account per row, a figure per column. Rows come
/// by page when they are looked at; only what is typed stays in memory, until markStored(). Typing
/// what is stored is no edit.
class MetricGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        PlatformColumn,
        UnitColumn,
        FirstFigure
    };

    enum Role
    {
        PreviousRole = Qt::UserRole + 1, ///< text of the month before; empty: unknown
        ProblemRole,                     ///< sentence about what can't be right; empty: nothing
        EditedRole                       ///< whether something is typed that isn't stored
    };

    /// The words of a platform, in the GUI thread.
    using PlatformWords = std::function<QString(const QString& code)>;

    MetricGridModel(Lane<Session>& reader, PlatformWords platform, QObject* parent = nullptr);

    /// Shows the accounts of @p request (a list of accounts) in @p month. What was typed for
    /// another month is dropped; it stays when only the request changes.
    void show(Month month, const ListRequest& request);

    /// Reads the rows again; what is typed stays.
    void refresh();

    [[nodiscard]] Month month() const { return m_month; }

    [[nodiscard]] qint64 accountOf(int row) const { return m_keys.value(row); }

    [[nodiscard]] bool isModified() const { return !m_edits.isEmpty(); }

    [[nodiscard]] int editedAccounts() const { return static_cast<int>(m_edits.size()); }

    [[nodiscard]] const QHash<qint64, MetricEdit>& edits() const { return m_edits; }

    /// The first cell that can't be right among the rows that are here, or an invalid index.
    [[nodiscard]] QModelIndex firstProblem() const;

    /// What is typed is stored now, or thrown away.
    void dropEdits();

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    /// Puts a block of texts into the cells from @p start; blank texts keep what is there. Returns
    /// how many cells were filled.
    int paste(const QModelIndex& start, const QList<QStringList>& block);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void edited();
    void loaded(int count);
    void failed(const juzhen::Error& error);

private:
    using Page = QList<MetricGridRow>;

    void requestKeys();
    void takeKeys(quint64 generation, const QList<qint64>& keys);
    void requestPage(int page) const;
    void takePage(quint64 generation, int page, const Page& rows);
    [[nodiscard]] const MetricGridRow* row(int row) const;
    [[nodiscard]] QString textAt(int row, int figure) const;
    [[nodiscard]] QString problemAt(int row, int figure) const;
    bool type(int row, int figure, const QString& text);

    Lane<Session>& m_reader;
    PlatformWords m_platform;
    Month m_month;
    ListRequest m_request;
    QList<qint64> m_keys;
    QCache<int, Page> m_pages;
    mutable QSet<int> m_pending;
    QHash<qint64, MetricEdit> m_edits; ///< by account
    quint64 m_generation = 0;          ///< of the newest request for keys
    quint64 m_shown = 0;               ///< of the keys that are shown
    bool m_readOnly = false;
};

/// What is stored once @p edit is: nothing when a text is no number.
[[nodiscard]] std::optional<AccountMetric> editedMetric(const MetricEdit& edit);

} // namespace juzhen
