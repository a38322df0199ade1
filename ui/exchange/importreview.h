// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importlook.h"
#include "ui/pagecontext.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QVBoxLayout;

namespace juzhen {

class ImportChoices;
class ImportFindings;

/// The second step of an import: how the sheet is understood (sheet, header rows, columns), what
/// would happen, and what stands against it. Every correction is looked at anew in the background.
/// Owned by the import page.
class ImportReview : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReview(const PageContext& context, QWidget* parent = nullptr);

    /// Looks at @p path.
    void open(const QString& path, ImportKind kind);

    [[nodiscard]] const ImportPlan& plan() const { return m_plan; }

    /// Finds out once more what importing would do; after a failed attempt, which uses up what was
    /// prepared.
    void prepare();

    /// Whether the file is being looked at; plan() is the former one meanwhile.
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void accepted(const juzhen::ImportPlan& plan);
    void cancelled();

private:
    void buildSource();
    void addSourceField(const QString& text, QWidget* field, QHBoxLayout* row);
    void setSourceFieldVisible(QWidget* field, bool visible);
    void buildMapping();
    void buildFindings(QVBoxLayout* layout);
    void buildButtons();
    void look(bool chooseSheetAnew);
    void takeLook(const ImportLook& look);
    void recallMapping();
    void suggestColumns();
    void fillMapping();
    void headerChanged();
    void takePlan(const ImportPlan& plan);
    void setBusy(bool busy);

    PageContext m_context;
    ImportPlan m_plan;
    ImportLook m_look;
    std::shared_ptr<Progress> m_progress;
    quint64 m_generation = 0;
    bool m_busy = false;

    QHash<QWidget*, QLabel*> m_labels; ///< what stands before each field of the source row
    QLabel* m_file = nullptr;
    QComboBox* m_sheet = nullptr;
    QSpinBox* m_headerFrom = nullptr;
    QSpinBox* m_headerTo = nullptr;
    QComboBox* m_encoding = nullptr;
    ImportChoices* m_choices = nullptr;
    QTableWidget* m_mapping = nullptr;
    QLabel* m_recalled = nullptr;
    ImportFindings* m_findings = nullptr;
    QPushButton* m_apply = nullptr;
};

} // namespace juzhen
