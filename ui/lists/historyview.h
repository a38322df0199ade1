// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"
#include "ui/pagecontext.h"

#include <QTreeWidget>

namespace juzhen {

class RecordNames;

/// The history of one record, newest first: when, who, what, and each field old → new in words.
class HistoryView : public QTreeWidget
{
    Q_OBJECT

public:
    explicit HistoryView(const PageContext& context, QWidget* parent = nullptr);

    void show(SubjectKind kind, qint64 id);

private:
    PageContext m_context;
    RecordNames* m_names;
};

/// Who changed a record last, and when: "示例甲，2025-11-20 10:12". Empty for one without a history.
[[nodiscard]] QString lastChangeOf(Session& session, SubjectKind kind, qint64 id);

/// The word for what an entry of the history did ("create", "update", a workflow step …).
[[nodiscard]] QString historyActionWord(const QString& action);

} // namespace juzhen
