// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/domain/workflow.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTreeWidget;

namespace juzhen {

class Chip;

/// One problem and how it is being put right: what was found, until when, what the unit did, what
/// the recheck said. Owned by the rectification page.
class FindingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingPanel(const PageContext& context, QWidget* parent = nullptr);

    void show(qint64 id);

    [[nodiscard]] qint64 shownId() const { return m_finding.id.value(); }

Q_SIGNALS:
    void changed(qint64 id);
    void requestPage(const QString& pageId, const QVariantMap& target);

private:
    void showFacts();
    void showActions();
    void takeStep(Action action);
    void finishStep(Action action, const QString& text);

    PageContext m_context;
    Finding m_finding;
    QLabel* m_title;
    Chip* m_severity;
    Chip* m_status;
    QLabel* m_due;
    QLabel* m_facts;
    QTreeWidget* m_steps;
    QHBoxLayout* m_actions;
};

} // namespace juzhen
