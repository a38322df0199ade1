// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"
#include "models/domain/inspection.h"

#include <QAbstractTableModel>
#include <QHash>

namespace juzhen {

/// One checklist as a grid: an indicator per row, with its answer, occurrences, points, note, link
/// and pictures. It holds what is typed, and how it was before, for undo; storing is for whoever
/// shows it. Typing the same again is no edit.
class ChecklistModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        ItemColumn,
        AnswerColumn,
        HitsColumn,
        PointsColumn,
        NoteColumn,
        LinkColumn,
        EvidenceColumn,
        ColumnCount
    };

    enum Role
    {
        StateRole = Qt::UserRole + 1, ///< AnswerState key of the row
        KindRole,                     ///< IndicatorKind key of the row
        GroupRole,                    ///< heading the row stands under
        GuidanceRole
    };

    explicit ChecklistModel(QObject* parent = nullptr);

    void
    load(const IndicatorSet& set, const QList<Answer>& answers, const QHash<qint64, int>& pictures);

    /// Nothing can be typed while true (a submitted checklist).
    void setReadOnly(bool readOnly);

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    [[nodiscard]] const QList<Answer>& answers() const { return m_answers; }

    [[nodiscard]] const IndicatorSet& indicatorSet() const { return m_set; }

    /// The answers as they were loaded or stored last.
    [[nodiscard]] const QList<Answer>& storedAnswers() const { return m_stored; }

    [[nodiscard]] bool isModified() const { return m_answers != m_stored; }

    /// Takes back the last edit (a key, a cell, a whole fill-down); false when there is none.
    bool undo();

    /// Does again what undo() took back.
    bool redo();

    [[nodiscard]] bool canUndo() const { return !m_readOnly && !m_past.isEmpty(); }

    [[nodiscard]] bool canRedo() const { return !m_readOnly && !m_future.isEmpty(); }

    /// What is typed is stored now; @p answers carry their ids.
    void markStored(const QList<Answer>& answers);

    /// Takes over @p answers for the rows not answered yet, as one edit; returns how many rows
    /// changed. 不适用 is taken over only where the item may be answered so.
    int fillOpen(const QList<Answer>& answers);

    /// Answers a row. False when it can't be answered so: read-only, or 不适用 for an item that
    /// applies to every account.
    bool setState(int row, AnswerState state);

    /// Answers @p from and every later open row with @p state (fill down).
    int fillDown(int from, AnswerState state);

    /// The next row after @p row, round the end, that still needs an answer; −1 when none does.
    [[nodiscard]] int nextOpen(int row) const;

    [[nodiscard]] bool isOpen(int row) const { return m_answers[row].state == AnswerState::Open; }

    void setPictures(int row, int count);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QVariant editValue(int row, int column) const;
    [[nodiscard]] bool mayAnswer(int row, AnswerState state) const;
    [[nodiscard]] Answer withState(int row, AnswerState state) const;
    int replace(const QList<Answer>& answers);
    int edit(const QList<Answer>& answers);
    bool goTo(QList<QList<Answer>>& from, QList<QList<Answer>>& back);

    IndicatorSet m_set;
    QList<Answer> m_answers; ///< one per indicator, in the set's order
    QList<Answer> m_stored;
    QList<QList<Answer>> m_past;   ///< answers before each edit
    QList<QList<Answer>> m_future; ///< answers that undo() took back
    QHash<qint64, int> m_pictures; ///< by indicator id
    bool m_readOnly = false;
};

} // namespace juzhen
