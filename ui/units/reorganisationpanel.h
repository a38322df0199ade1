// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/reorganisationstore.h"
#include "ui/pagecontext.h"
#include "ui/widgets/choicepopup.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace juzhen {

class AffectedAccounts;
class ChoiceField;
class FormGrid;

/// Plans a reorganisation of one unit and carries it out: a new name, a merger, a split, and what
/// becomes of the accounts. Owned by the units page.
class ReorganisationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReorganisationPanel(const PageContext& context, QWidget* parent = nullptr);

    void setUnitChoices(const QList<Choice>& units);

    void start(Reorganisation::Kind kind, const Unit& unit);

    /// What the person has planned so far.
    [[nodiscard]] Reorganisation plan() const;

    /// Carries it out unless something is missing, which is then shown.
    void perform();

Q_SIGNALS:
    void cancelled();
    /// It is done; @p unit is the one to look at now.
    void performed(qint64 unit);

private:
    [[nodiscard]] QWidget* makeContent();
    void buildFields();
    void buildButtons();
    void showKind();
    void showSummary();
    [[nodiscard]] QStringList newNames() const;
    [[nodiscard]] Unit newUnit(const QString& name) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QHash<QString, QString> problems() const;
    [[nodiscard]] QString nameProblem(const QString& name, bool renamed) const;
    void finish(const ReorganisationResult& result);

    PageContext m_context;
    Reorganisation::Kind m_kind = Reorganisation::Kind::Rename;
    Unit m_unit;
    QLabel* m_title;
    QLabel* m_explanation;
    FormGrid* m_grid;
    QLineEdit* m_newName;
    QLineEdit* m_newShortName;
    ChoiceField* m_successor;
    ChoiceField* m_alsoEnds;
    QPlainTextEdit* m_newUnits;
    QCheckBox* m_unitEnds;
    QLineEdit* m_document;
    AffectedAccounts* m_accounts;
    QLabel* m_summary;
    QPushButton* m_perform;
    bool m_running = false;
};

} // namespace juzhen
