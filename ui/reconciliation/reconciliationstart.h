// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reconciliationrecord.h"
#include "models/exchange/reconciliationrun.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace juzhen {

class EmptyState;
class ReconciliationFile;

/// The beginning of a reconciliation: the two files, and the reconciliations made so far, each of
/// which can be gone on with. Owned by the page.
class ReconciliationStart : public QWidget
{
    Q_OBJECT

public:
    explicit ReconciliationStart(const PageContext& context, QWidget* parent = nullptr);

    /// Reads the list of reconciliations again.
    void load();

    void openNational(const QString& path);
    void openDeclared(const QString& path);

    void setBusy(bool busy);

    /// Lets go of the files.
    void clear();

Q_SIGNALS:
    void compareRequested(const juzhen::ReconciliationFiles& files);
    void chosen(qint64 reconciliation);

private:
    [[nodiscard]] QWidget* makePast();
    [[nodiscard]] ReconciliationFiles files() const;
    void showPast(const QList<Reconciliation>& past);
    void showReady();

    PageContext m_context;
    ReconciliationFile* m_national;
    ReconciliationFile* m_declared;
    QPushButton* m_compare;
    QTreeWidget* m_past = nullptr;
    EmptyState* m_nothing = nullptr;
    bool m_busy = false;
};

} // namespace juzhen
