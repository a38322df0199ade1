// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/matrixgaps.h"
#include "ui/pagecontext.h"

#include <QJsonObject>
#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace juzhen {

class BoundedLabel;
class EmptyState;
class MatrixGapsModel;
class RegisterTable;

/// The gaps of the place that is chosen in the matrix tree, of one kind or of all, each one step
/// from its record or list. Owned by the matrix page.
class GapsPane : public QWidget
{
    Q_OBJECT

public:
    explicit GapsPane(const PageContext& context, QWidget* parent = nullptr);

    /// Shows @p gaps, those of @p place (empty: of the whole register).
    void setContent(const QString& place, const QList<MatrixGap>& gaps);

    /// Those shown, of the kind chosen.
    [[nodiscard]] const QList<MatrixGap>& shown() const;

    [[nodiscard]] QJsonObject state() const;
    void restore(const QJsonObject& state);

Q_SIGNALS:
    /// To the record or list of a gap.
    void requestPage(const QString& pageId, const QVariantMap& target);

private:
    void buildTable();
    void showKinds();
    void showGaps();
    void showSentence();
    void openCurrent();

    PageContext m_context;
    QLabel* m_place;
    QComboBox* m_kinds;
    MatrixGapsModel* m_model;
    RegisterTable* m_table;
    EmptyState* m_empty;
    BoundedLabel* m_sentence; ///< of the current gap in full; a cell may be too narrow for it
    QPushButton* m_open;
    QList<MatrixGap> m_gaps;
};

/// Where a gap is closed: what the accounts page is to show.
[[nodiscard]] QVariantMap targetOf(const MatrixGap& gap, const QString& label);

} // namespace juzhen
