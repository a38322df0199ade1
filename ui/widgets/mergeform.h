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

/// Two versions of a record side by side, and one choice per field. What only one side has changed
/// is chosen already; where both have, a person must choose. Owned by the panel whose save met a
/// version it didn't know.
class MergeForm : public QWidget
{
    Q_OBJECT

public:
    explicit MergeForm(QWidget* parent = nullptr);

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
    QHash<QString, QButtonGroup*> m_choices; ///< by key; button 0 theirs, 1 mine
};

} // namespace juzhen
