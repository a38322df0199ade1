// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QPushButton;

namespace juzhen {

class ToneLabel;

/// A field that differs between two versions of a record, in words.
struct MergeField
{
    /// Who has changed it since both versions were one.
    enum class Side
    {
        Theirs,
        Mine,
        Both
    };

    QString key;
    QString label;
    QString theirs; ///< as it is stored now
    QString mine;   ///< as it was typed
    Side changedBy = Side::Both;
    bool fixed = false; ///< only theirs can be kept
};

/// What a MergeForm calls its two sides and its buttons.
struct MergeWords
{
    QString theirs;       ///< header of the left values
    QString mine;         ///< header of the right values
    QString theirsSpoken; ///< for screen readers: field %1, value %2
    QString mineSpoken;
    QString store;
    QString back; ///< empty: no such button
};

/// Two versions of a record side by side, and one choice per field. What only one side has changed
/// is chosen already; where both have, a person must choose. Owned by the panel whose save met a
/// version it didn't know.
class MergeForm : public QWidget
{
    Q_OBJECT

public:
    explicit MergeForm(QWidget* parent = nullptr);

    /// Other words than those for two people who have edited one record.
    void setWords(const MergeWords& words);

    /// @p story says who was faster: one sentence.
    void setFields(const QString& story, const QList<MergeField>& fields);

    /// Whether every field has its choice.
    [[nodiscard]] bool isDecided() const;

    /// The keys of the fields in which mine is kept.
    [[nodiscard]] QStringList keptMine() const;

Q_SIGNALS:
    /// Store what was chosen.
    void accepted();
    /// Back to the form as it was typed.
    void declined();

private:
    void clear();
    void addHeader();
    void addRow(int row, const MergeField& field);
    void showState();

    ToneLabel* m_story;
    QGridLayout* m_grid;
    QPushButton* m_store;
    QPushButton* m_back;
    MergeWords m_words;
    QHash<QString, QButtonGroup*> m_choices; ///< by key; button 0 theirs, 1 mine
};

} // namespace juzhen
