// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/healthfilter.h"
#include "ui/pagecontext.h"

#include <QJsonObject>
#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace juzhen {

class BoundedLabel;
class EmptyState;
class RegisterTable;
class RuleFindingsModel;

/// The findings of one rule, or of all: what they rest on, the table, and what can be done about
/// the selected ones. Owned by the health check page.
class FindingsPane : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPane(const PageContext& context, QWidget* parent = nullptr);

    /// Shows the findings of @p check at the places @p rows, all of @p rule unless that is empty.
    /// The cursor stays on its finding.
    void setContent(const std::shared_ptr<const HealthCheck>& check,
                    HealthFilter::Section section,
                    const QString& rule,
                    const QList<qsizetype>& rows);

    /// What is shown, as it is sorted: a check, and places among its findings.
    [[nodiscard]] std::pair<std::shared_ptr<const HealthCheck>, QList<qsizetype>> shown() const;

    /// What stands over an empty table.
    void setEmptyState(const QString& icon,
                       const QString& text,
                       const QString& hint,
                       const QList<QAction*>& actions = {});

    void focusTable();

    [[nodiscard]] QJsonObject state() const;
    void restore(const QJsonObject& state);

Q_SIGNALS:
    /// To the record of a finding.
    void requestPage(const QString& pageId, const QVariantMap& target);
    void waiveRequested(const QList<juzhen::RuleFinding>& findings);
    void withdrawRequested(const QList<juzhen::RuleFinding>& findings);

private:
    /// What is to be shown.
    struct Content
    {
        std::shared_ptr<const HealthCheck> check;
        HealthFilter::Section section = HealthFilter::Section::Open;
        QString rule;
        QList<qsizetype> rows; ///< in the order of the rules
    };

    /// The table of a section with its model.
    struct Part
    {
        RegisterTable* table = nullptr;
        RuleFindingsModel* model = nullptr;
        EmptyState* empty = nullptr;
    };

    Part makePart(bool waived);
    void buildButtons();
    [[nodiscard]] const Part& part() const;
    [[nodiscard]] const Part& partOf(HealthFilter::Section section) const;
    void sortAgain();
    void show(const QList<qsizetype>& rows);
    [[nodiscard]] QList<RuleFinding> selected() const;
    void showRule(const QString& rule);
    void showSentence();
    void showButtons();
    void openCurrent();

    PageContext m_context;
    QLabel* m_title;
    QLabel* m_basis;
    QStackedWidget* m_stack;
    Part m_open;
    Part m_waived;
    Content m_content;
    quint64 m_asked = 0;      ///< of the newest order asked for; late answers are dropped
    BoundedLabel* m_sentence; ///< of the current finding in full; a cell may be too narrow for it
    QLabel* m_count;
    QPushButton* m_fix;
    QPushButton* m_waive;
    QPushButton* m_withdraw;
};

} // namespace juzhen
