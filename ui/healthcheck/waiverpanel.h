// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QLabel;

namespace juzhen {

class RecordForm;

/// The form by which findings are waived: who approved it, by which document, why, and until when.
/// Owned by the health check page.
class WaiverPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WaiverPanel(const PageContext& context, QWidget* parent = nullptr);

    /// An empty form for @p findings, all to be waived by one document.
    void start(const QList<RuleFinding>& findings);

    /// Whether anything is typed that would be lost.
    [[nodiscard]] bool hasUnsavedEdits() const;

Q_SIGNALS:
    /// The waivers are stored.
    void granted(int count);
    void cancelled();

private:
    void grant();

    PageContext m_context;
    QList<RuleFinding> m_findings;
    QLabel* m_what;
    RecordForm* m_form;
};

} // namespace juzhen
