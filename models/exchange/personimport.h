// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/person.h"
#include "models/exchange/kindimport.h"
#include "models/exchange/recordcells.h"
#include "models/exchange/registerwords.h"
#include "models/exchange/unitresolver.h"

namespace juzhen {

class ChangeWords;

/// Imports a list of responsible persons (责任人).
///
/// A row finds its person by name and unit. Of several with that name in the unit the telephone
/// number decides, hidden digits aside; where it doesn't, the row is rejected. A number with hidden
/// digits is never written. Units that the register lacks are created, as for accounts.
class PersonImport : public KindImport
{
public:
    PersonImport(const ImportOptions& options, const RowParser& parser);

    void load(Session& session) override;
    RowFate take(size_t index, int row, ImportValues values, QList<ImportNote>& notes) override;
    void compare(Session& session, const ImportRows& rows, Progress& progress) override;
    void write(Session& session, const ImportRows& rows, Progress& progress) override;
    void describe(ImportPlan& plan) const override;

private:
    struct State
    {
        RecordCells<Person> cells;
        QString unitName;
        QString regionCode;
        Id<Unit> unit; ///< invalid: none, or one that is still to be created
        QString phone; ///< as in the sheet, digits hidden or not
        Person before; ///< without id: new
        Person after;
    };

    /// The rows and the persons that may mean each other.
    struct Group
    {
        QList<size_t> rows;
        QList<Person> stored;
        QHash<qint64, int> taken; ///< person → row
    };

    void readRoles(State& state, int row, ImportValues values, QList<ImportNote>& notes) const;
    [[nodiscard]] bool readUnit(State& state, int row, QList<ImportNote>& notes) const;
    void settle(Group& group, const ImportRows& rows);
    [[nodiscard]] bool
    takeByPhone(Group& group, size_t index, const ImportRows& rows, QHash<QString, int>& seen);
    void settleOpen(Group& group, const QList<size_t>& open, const ImportRows& rows);
    void take(Group& group, size_t index, const Person& person, const ImportRows& rows);
    void reject(size_t index, int row, ImportMessage message, const QStringList& args);
    void finish(size_t index, const ImportRows& rows, const ChangeWords& words);

    const ImportOptions& m_options;
    const RowParser& m_parser;
    RegisterWords m_words;
    RecordCellsReader<Person> m_reader;
    std::unique_ptr<UnitResolver> m_units;
    QMultiHash<QString, Person> m_byName;
    std::vector<State> m_states; ///< by index
};

} // namespace juzhen
