// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/stores/matrixstore.h"
#include "ui/matrix/matrixpicture.h"
#include "ui/pagecontext.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace juzhen {

class EmptyState;
class PictureCanvas;

/// The picture of the matrix that is chosen in the tree; saved as PDF, PNG or SVG, and printed with
/// a preview. Owned by the matrix page.
class PicturePane : public QWidget
{
    Q_OBJECT

public:
    /// Accounts that one picture shows and still can be read.
    static constexpr int mostAccounts = 60;

    explicit PicturePane(const PageContext& context, QWidget* parent = nullptr);

    /// Reads and draws the matrix of @p place, called @p name; unit −1 for a region or system.
    void show(UnitHierarchy hierarchy, const QString& place, qint64 unit, const QString& name);

    /// Nothing is chosen.
    void clear();

    /// What is drawn; null while there is nothing to draw.
    [[nodiscard]] std::shared_ptr<const MatrixPicture> picture() const { return m_picture; }

    /// Writes what is drawn, on the light palette, as the ending of @p path says.
    void save(const QString& path);

Q_SIGNALS:
    void accountWanted(qint64 account);

protected:
    void changeEvent(QEvent* event) override;

private:
    void take(const MatrixMembers& members);
    void draw();
    void askToSave();
    void print();
    [[nodiscard]] MatrixPicture onPaper() const;
    void sayNothing(const QString& text, const QString& hint);

    PageContext m_context;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    PictureCanvas* m_canvas;
    EmptyState* m_empty;
    QPushButton* m_save;
    QPushButton* m_print;
    QString m_name;
    QList<MatrixAccount> m_accounts;
    std::shared_ptr<const MatrixPicture> m_picture;
    quint64 m_asked = 0; ///< of the newest question; answers to older ones are dropped
};

} // namespace juzhen
