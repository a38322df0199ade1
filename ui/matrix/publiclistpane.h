// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/publiclistexport.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace juzhen {

class EmptyState;
class PublicListModel;
class RegisterTable;

/// The public list of main accounts as it would be exported now, compared with the last export.
/// Owned by the matrix page.
class PublicListPane : public QWidget
{
    Q_OBJECT

public:
    explicit PublicListPane(const PageContext& context, QWidget* parent = nullptr);

    /// Reads the list anew, in the background.
    void load();

    /// Asks for a folder and writes the list there.
    void publish();

private:
    /// What is read for the pane.
    struct Content
    {
        QList<PublicEntry> entries;
        QStringList heldBack;
        qint64 vertical = 0;
        QString by;
        QDate dayBefore;
        PublicDifference difference;
    };

    [[nodiscard]] static Content read(Session& session, bool withVertical);
    void buildTable();
    void take(const Content& content);
    void write(const QString& folder);
    void finish(const PublishResult& result);

    PageContext m_context;
    QLabel* m_summary;
    QLabel* m_heldBack;
    PublicListModel* m_model;
    RegisterTable* m_table;
    EmptyState* m_empty;
    QCheckBox* m_withChanges;
    QCheckBox* m_withVertical;
    quint64 m_asked = 0; ///< of the newest question; answers to older ones are dropped
};

} // namespace juzhen
