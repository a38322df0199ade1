// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/database.h"
#include "models/db/dialect.h"
#include "models/db/query.h"
#include "models/domain/uid.h"
#include "models/stores/auditlog.h"
#include "models/stores/jsontext.h"
#include "models/stores/recorddraft.h"
#include "models/stores/session.h"
#include "models/stores/tables.h"
#include "models/stores/writescope.h"

#include <optional>

namespace juzhen {

/// Reads and writes the records of one table, keeps the log, and checks revisions: the one path on
/// which a record reaches the register. Stores own one per aggregate; for stores only.
template <class Record>
class RecordTable
{
public:
    explicit RecordTable(Session& session)
        : m_session(session)
    {}

    [[nodiscard]] std::optional<Record> find(Id<Record> id)
    {
        auto found = where(QStringLiteral("id = ?"), {id.value()});
        return found.isEmpty() ? std::nullopt : std::optional<Record>(found.first());
    }

    /// As find(). Throws Error(NotFound) when the row is gone.
    [[nodiscard]] Record require(Id<Record> id)
    {
        const auto record = find(id);
        if (!record) {
            throw Error(Error::Kind::NotFound,
                        QStringLiteral("%1 %2").arg(QLatin1String(table().name)).arg(id.value()));
        }
        return *record;
    }

    /// The rows for which @p condition holds; it may end with ORDER BY and LIMIT.
    [[nodiscard]] QList<Record> where(const QString& condition, const QVariantList& values = {})
    {
        Query query(m_session.database(),
                    QStringLiteral("SELECT id, uid, revision%1 FROM %2 WHERE %3")
                        .arg(columnList(), QLatin1String(table().name), condition));
        for (int i = 0; i < values.size(); ++i) {
            query.bind(i, values.at(i));
        }
        query.execute();
        QList<Record> records;
        while (query.next()) {
            records.append(read(query));
        }
        return records;
    }

    /// Readies a new record. @p derived are the values of the derived columns, in their order.
    [[nodiscard]] static RecordDraft<Record> draft(Record record, const QVariantList& derived = {})
    {
        RecordDraft<Record> made{std::move(record), {}, {}};
        made.values.reserve(static_cast<qsizetype>(table().columns.size()) + derived.size());
        for (const auto& column : table().columns) {
            made.values.append(column.read(made.record));
        }
        made.fields = fieldsSet(made.values);
        made.values.append(derived);
        return made;
    }

    /// Stores a new record and sets its id, uid (unless given) and revision.
    void insert(RecordDraft<Record>& draft)
    {
        WriteScope scope(m_session);
        insertRow(draft.record, draft.values);
        m_session.log().append(QStringLiteral("create"), table().kind, draft.record.id.value(),
                               draft.record.uid, draft.fields);
        scope.touch(table().kind, draft.record.id.value());
        scope.commit();
    }

    /// As above, of a record and its derived values.
    void insert(Record& record, const QVariantList& derived = {})
    {
        auto made = draft(record, derived);
        insert(made);
        record = std::move(made.record);
    }

    /// As insert(), without an entry of its own in the log: for rows that follow from a decision
    /// which the caller logs.
    void insertUnlogged(Record& record, const QVariantList& derived = {})
    {
        insertRow(record, valuesOf(record) + derived);
    }

    /// Stores a record again that was removed, under its former id. @p derived are the values of
    /// the derived columns, in their order.
    void putBack(Record& record, const QString& action, const QVariantList& derived = {})
    {
        record.revision = 1;
        QString names = QStringLiteral("id, uid, revision") + columnList();
        const QVariantList fields = valuesOf(record);
        const QVariantList values =
            QVariantList{record.id.value(), record.uid, record.revision} + fields + derived;
        for (qsizetype i = 0; i < derived.size(); ++i) {
            names += QLatin1String(", ") + QLatin1String(table().derived[static_cast<size_t>(i)]);
        }
        WriteScope scope(m_session);
        const QStringList marks(values.size(), QStringLiteral("?"));
        Query query(m_session.database(),
                    QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                        .arg(QLatin1String(table().name), names, marks.join(QLatin1String(", "))));
        for (int i = 0; i < values.size(); ++i) {
            query.bind(i, values.at(i));
        }
        query.execute();
        m_session.log().append(action, table().kind, record.id.value(), record.uid,
                               fieldsSet(fields));
        scope.touch(table().kind, record.id.value());
        scope.commit();
    }

    /// Writes the fields that differ. Nothing is written, and false returned, when none does.
    /// Throws Error(Conflict) when the row no longer has the revision of @p before.
    bool update(const Record& before,
                Record& after,
                const QVariantList& derived = {},
                const QString& action = QStringLiteral("update"))
    {
        QStringList assignments;
        QVariantList values;
        QByteArray json("{");
        for (const auto& column : table().columns) {
            const QVariant oldValue = column.read(before);
            const QVariant newValue = column.read(after);
            if (oldValue != newValue) {
                assignments.append(QLatin1String(column.name) + QLatin1String(" = ?"));
                values.append(newValue);
                appendFieldChange(json, column.name, oldValue, newValue);
            }
        }
        if (assignments.isEmpty()) {
            after.revision = before.revision;
            return false;
        }
        json.append('}');
        for (int i = 0; i < derived.size(); ++i) {
            assignments.append(QLatin1String(table().derived[static_cast<size_t>(i)])
                               + QLatin1String(" = ?"));
            values.append(derived.at(i));
        }
        WriteScope scope(m_session);
        writeAssignments(before, assignments, values);
        after.id = before.id;
        after.uid = before.uid;
        after.revision = before.revision + 1;
        m_session.log().append(action, table().kind, before.id.value(), before.uid, json);
        scope.touch(table().kind, before.id.value());
        scope.commit();
        return true;
    }

    /// Moves the revision when something that belongs to the record, but stands in another table,
    /// has changed. Throws Error(Conflict).
    void bumpRevision(Record& record)
    {
        writeAssignments(record, {QStringLiteral("uid = uid")}, {});
        ++record.revision;
    }

    /// Deletes the row; the log keeps every value it had.
    void remove(const Record& record)
    {
        WriteScope scope(m_session);
        Query query(m_session.database(),
                    QStringLiteral("DELETE FROM %1 WHERE id = ? AND revision = ?")
                        .arg(QLatin1String(table().name)));
        query.run(record.id.value(), record.revision);
        if (query.affectedRows() != 1) {
            throw Error(Error::Kind::Conflict, record.uid);
        }
        m_session.log().append(QStringLiteral("remove"), table().kind, record.id.value(),
                               record.uid, fieldsSet(valuesOf(record), Side::Before));
        scope.touch(table().kind, record.id.value());
        scope.commit();
    }

private:
    enum class Side
    {
        Before,
        After
    };

    static QVariantList valuesOf(const Record& record)
    {
        QVariantList values;
        values.reserve(static_cast<qsizetype>(table().columns.size()));
        for (const auto& column : table().columns) {
            values.append(column.read(record));
        }
        return values;
    }

    /// The fields that differ from an empty record, as the log writes them: with their @p values
    /// on @p side and null on the other.
    static QByteArray fieldsSet(const QVariantList& values, Side side = Side::After)
    {
        static const QVariantList blank = valuesOf(Record{});
        QByteArray json("{");
        json.reserve(512);
        for (qsizetype i = 0; i < blank.size(); ++i) {
            const QVariant& value = values.at(i);
            if (value != blank.at(i)) {
                appendFieldChange(json, table().columns[static_cast<size_t>(i)].name,
                                  side == Side::Before ? value : QVariant(),
                                  side == Side::Before ? QVariant() : value);
            }
        }
        json.append('}');
        return json;
    }

    void insertRow(Record& record, const QVariantList& values)
    {
        if (record.uid.isEmpty()) {
            record.uid = newUid();
        }
        record.revision = 1;
        if (!m_insert) {
            m_insert.emplace(m_session.database(), insertStatement());
        }
        int position = 0;
        m_insert->bindText(position++, record.uid);
        m_insert->bindInteger(position++, record.revision);
        for (const QVariant& value : values) {
            m_insert->bind(position++, value);
        }
        m_insert->execute();
        record.id = Id<Record>(m_insert->insertedId());
    }

    static const TableLayout<Record>& table() { return tableOf<Record>(); }

    static QString columnList()
    {
        QString list;
        for (const auto& column : table().columns) {
            list += QLatin1String(", ") + QLatin1String(column.name);
        }
        return list;
    }

    [[nodiscard]] QString insertStatement() const
    {
        QString names = QStringLiteral("uid, revision") + columnList();
        qsizetype count = 2 + static_cast<qsizetype>(table().columns.size());
        for (const char* name : table().derived) {
            names += QLatin1String(", ") + QLatin1String(name);
            ++count;
        }
        const QStringList marks(count, QStringLiteral("?"));
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)%4")
            .arg(QLatin1String(table().name), names, marks.join(QLatin1String(", ")),
                 dialect::returningId(m_session.database().engine()));
    }

    static Record read(const Query& query)
    {
        Record record;
        record.id = Id<Record>(query.integer(0));
        record.uid = query.text(1);
        record.revision = static_cast<int>(query.integer(2));
        int position = 3;
        for (const auto& column : table().columns) {
            column.write(record, query.value(position++));
        }
        return record;
    }

    void writeAssignments(const Record& before,
                          const QStringList& assignments,
                          const QVariantList& values)
    {
        Query query(m_session.database(),
                    QStringLiteral("UPDATE %1 SET %2, revision = revision + 1 "
                                   "WHERE id = ? AND revision = ?")
                        .arg(QLatin1String(table().name), assignments.join(QLatin1String(", "))));
        int position = 0;
        for (const QVariant& value : values) {
            query.bind(position++, value);
        }
        query.bind(position++, before.id.value());
        query.bind(position, before.revision);
        query.execute();
        if (query.affectedRows() != 1) {
            throw Error(Error::Kind::Conflict, before.uid);
        }
    }

    Session& m_session;
    std::optional<Query> m_insert; ///< kept, because imports insert a hundred thousand rows
};

} // namespace juzhen
