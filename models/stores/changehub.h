// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"

#include <QList>
#include <QObject>
#include <QSet>

namespace juzhen {

/// What one committed piece of work has touched.
struct ChangeSet
{
    static constexpr qsizetype mostIds = 1000;

    QSet<SubjectKind> kinds;
    QList<std::pair<SubjectKind, qint64>> ids; ///< complete unless `many`
    bool many = false;                         ///< too many to list: reload the kinds

    void add(SubjectKind kind, qint64 id);

    [[nodiscard]] bool isEmpty() const { return kinds.isEmpty(); }

    /// Whether record @p id of @p kind may have changed.
    [[nodiscard]] bool touches(SubjectKind kind, qint64 id) const;
};

/// Tells the models what has changed, after the commit and only then. One for the program, owned by
/// the application; sessions of all threads announce through it.
class ChangeHub : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// May be called from any thread.
    void announce(const ChangeSet& changes) { Q_EMIT changed(changes); }

Q_SIGNALS:
    void changed(const juzhen::ChangeSet& changes);
};

} // namespace juzhen

Q_DECLARE_METATYPE(juzhen::ChangeSet)
