// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/changewords.h"
#include "ui/pagecontext.h"

#include <QHash>
#include <QObject>

namespace juzhen {

/// The names of records that others refer to by number (the unit of an account, the account of a
/// filing), read once and forgotten when the register changes. Owned by the view that shows them.
class RecordNames : public QObject
{
    Q_OBJECT

public:
    RecordNames(const PageContext& context, QObject* parent);

    /// The name of a record; empty when it is gone or has none.
    [[nodiscard]] QString name(SubjectKind kind, qint64 id);

    /// The words for changes, with these names. Valid as long as this object.
    [[nodiscard]] ChangeWords changeWords();

private:
    [[nodiscard]] QString read(SubjectKind kind, qint64 id) const;

    PageContext m_context;
    QHash<std::pair<int, qint64>, QString> m_known;
};

} // namespace juzhen
