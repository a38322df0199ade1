// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/listexport.h"

#include "models/domain/error.h"
#include "models/domain/phone.h"
#include "models/exchange/sheetwriter.h"
#include "models/exchange/xlsxsheetwriter.h"
#include "models/stores/auditlog.h"
#include "models/stores/jsontext.h"
#include "models/stores/liststore.h"
#include "models/stores/session.h"
#include "models/stores/writescope.h"
#include "models/text/changewords.h"
#include "models/text/errorwords.h"
#include "models/text/fieldwords.h"
#include "models/text/listwords.h"
#include "models/text/numberwords.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <array>
#include <future>
#include <vector>

namespace juzhen {

namespace {

constexpr qsizetype rowsAtOnce = 2000;

/// Columns that show the name behind a reference: they are called by the field that refers.
struct Reference
{
    const char* key;
    SubjectKind subject;
    const char* field;
};

constexpr std::array references{
    Reference{"unit_name", SubjectKind::Account, "host_unit_id"},
    Reference{"account_name", SubjectKind::Account, "name"},
    Reference{"person_unit", SubjectKind::Person, "unit_id"},
    Reference{"operator_name", SubjectKind::Account, "operator_id"},
    Reference{"parent_name", SubjectKind::Unit, "parent_id"},
    Reference{"system_parent_name", SubjectKind::Unit, "system_parent_id"},
    Reference{"supervisor_name", SubjectKind::Unit, "supervisor_id"},
    Reference{"industry_supervisor_name", SubjectKind::Unit, "industry_supervisor_id"},
    Reference{"successor_name", SubjectKind::Unit, "successor_id"}};

/// 2025-11-20, as days are stored; invalid for anything else.
QDate storedDay(QStringView text)
{
    if (text.size() != 10) {
        return {};
    }
    const auto number = [text](qsizetype from, qsizetype to) {
        int value = 0;
        for (qsizetype i = from; i < to; ++i) {
            value = value * 10 + (text[i].unicode() - u'0');
        }
        return value;
    };
    return {number(0, 4), number(5, 7), number(8, 10)};
}

/// Turns stored values into cells. The words for a code are looked up once per code.
class CellMaker
{
public:
    CellMaker(const WordBook& words, size_t columns)
        : m_book(words)
        , m_words(words)
        , m_yes(NumberWords::yesNo(true))
        , m_no(NumberWords::yesNo(false))
        , m_known(columns)
    {}

    [[nodiscard]] OutCell cell(int position, const ListColumn& column, const StoredRow& row)
    {
        if (row.isNull(position)) {
            return {};
        }
        switch (column.kind) {
        case ValueKind::Number:
            return number(column, row.integer(position));
        case ValueKind::Boolean:
            return row.boolean(position) ? m_yes : m_no;
        case ValueKind::Day:
            return storedDay(row.text(position));
        case ValueKind::Code:
            return word(position, column, row.text(position));
        case ValueKind::Text:
        case ValueKind::Moment:
            break;
        }
        QString text = row.text(position);
        return text.isEmpty() ? OutCell{} : OutCell{std::move(text)};
    }

private:
    static OutCell number(const ListColumn& column, qint64 value)
    {
        const bool tenths = QLatin1String(column.key).endsWith(QLatin1String("_tenths"));
        return tenths ? OutCell{static_cast<double>(value) / 10.0} : OutCell{value};
    }

    OutCell word(int position, const ListColumn& column, const QString& code)
    {
        if (code.isEmpty()) {
            return {};
        }
        auto& known = m_known[static_cast<size_t>(position)];
        auto found = known.constFind(code);
        if (found == known.cend()) {
            const QString key = QString::fromLatin1(column.key);
            const QString text = key == QLatin1String("bucket") ? m_book.word(key, code)
                                 : key == QLatin1String("region_code")
                                     ? m_book.regionPath(code)
                                     : m_words.value(column.subject, key, code);
            found = known.insert(code, text);
        }
        return *found;
    }

    const WordBook& m_book;
    ChangeWords m_words;
    const QString m_yes;
    const QString m_no;
    std::vector<QHash<QString, QString>> m_known; ///< by position of the column
};

/// Puts the rows of a list into its sheets.
class SheetFiller
{
public:
    struct Row
    {
        QString sheet; ///< the value that decides on the sheet
        std::vector<OutCell> cells;
    };

    SheetFiller(
        SheetWriter& writer, ListId list, ExportSheets sheets, QString path, const WordBook& words)
        : m_writer(writer)
        , m_id(list)
        , m_list(listDefinition(list))
        , m_sheets(std::move(sheets))
        , m_path(std::move(path))
        , m_cells(words, m_list.columns.size())
        , m_splitAt(m_sheets.per.isEmpty() ? -1 : columnIndex(list, m_sheets.per))
    {
        for (const QString& key : exportColumns(list)) {
            const int position = columnIndex(list, key);
            m_positions.push_back(position);
            m_masked.push_back(!m_sheets.fullPhones && isPersonalPhone(list, column(position)));
            m_columns.append({exportTitle(column(position))});
        }
    }

    [[nodiscard]] std::vector<Row> read(ListStore& store, const QList<qint64>& keys)
    {
        std::vector<Row> made(static_cast<size_t>(keys.size()));
        store.read(m_id, keys, [&](qsizetype place, const StoredRow& stored) {
            Row& out = made[static_cast<size_t>(place)];
            out.sheet = m_splitAt < 0 ? QString() : stored.text(m_splitAt);
            out.cells.reserve(m_positions.size());
            for (size_t i = 0; i < m_positions.size(); ++i) {
                out.cells.push_back(cell(i, stored));
            }
        });
        return made;
    }

    void write(const Row& row)
    {
        if (row.cells.empty()) {
            return; // gone since the keys were read
        }
        ++m_written;
        if (m_names.isEmpty() || row.sheet != m_current) {
            m_current = row.sheet;
            beginSheet(row.sheet.isEmpty() ? m_sheets.name : row.sheet);
        }
        m_writer.writeRow(row.cells);
    }

    /// Begins the only sheet of an empty list.
    void begin()
    {
        if (m_names.isEmpty()) {
            beginSheet(m_sheets.name);
        }
    }

    [[nodiscard]] qint64 written() const { return m_written; }

private:
    [[nodiscard]] const ListColumn& column(int position) const
    {
        return m_list.columns[static_cast<size_t>(position)];
    }

    OutCell cell(size_t i, const StoredRow& stored)
    {
        const int position = m_positions[i];
        if (m_masked[i]) {
            const QString masked = maskedPhones(stored.text(position));
            return masked.isEmpty() ? OutCell{} : OutCell{masked};
        }
        return m_cells.cell(position, column(position), stored);
    }

    void beginSheet(const QString& name)
    {
        if (m_names.size() >= mostExportSheets) {
            throw Error(Error::Kind::TooLarge, m_path, QString(tooManySheets));
        }
        if (!m_names.isEmpty() && QFileInfo(m_path).suffix().toLower().endsWith(u"sv")) {
            throw Error(Error::Kind::Usage, m_path, QStringLiteral("one sheet only"));
        }
        OutSheet sheet;
        sheet.name = uniqueSheetName(name, m_names);
        sheet.columns = m_columns;
        m_writer.beginSheet(sheet);
    }

    SheetWriter& m_writer;
    const ListId m_id;
    const ListDefinition& m_list;
    const ExportSheets m_sheets;
    const QString m_path;
    CellMaker m_cells;
    const int m_splitAt;
    std::vector<int> m_positions;
    std::vector<bool> m_masked; ///< by place in m_positions
    QList<OutColumn> m_columns;
    QSet<QString> m_names; ///< of the sheets so far, in small letters
    QString m_current;
    qint64 m_written = 0;
};

/// Writes into the history that somebody takes @p rows telephone numbers out in full.
void noteFullPhones(Session& session, qint64 rows)
{
    session.require(Permission::EditAccounts);
    WriteScope scope(session);
    QByteArray json("{");
    appendFieldChange(json, "full_phones", QVariant(), rows);
    json.append('}');
    session.log().append(QStringLiteral("export_phones"), SubjectKind::Register, 0, {}, json);
    scope.touch(SubjectKind::Register, 0);
    scope.commit();
}

} // namespace

QString exportTitle(const ListColumn& column)
{
    const QLatin1String key(column.key);
    const QString own = ListWords::title(QString(key));
    if (!own.isEmpty()) {
        return own;
    }
    for (const Reference& reference : references) {
        if (key == QLatin1String(reference.key)) {
            return FieldWords::label(reference.subject, QString::fromLatin1(reference.field));
        }
    }
    return FieldWords::label(column.subject, QString(key));
}

QStringList exportColumns(ListId list)
{
    QStringList keys;
    for (const ListColumn& column : listDefinition(list).columns) {
        const QLatin1String key(column.key);
        if (!key.endsWith(QLatin1String("_id")) || key == QLatin1String("platform_id")
            || key == QLatin1String("national_id")) {
            keys.append(QString(key));
        }
    }
    return keys;
}

qint64 exportList(Session& session,
                  const ListRequest& request,
                  const QString& path,
                  const ExportSheets& sheets,
                  const WordBook& words,
                  Progress& progress)
{
    ListRequest ordered = request;
    if (!sheets.per.isEmpty()) {
        ordered.sort.prepend({sheets.per, false});
    }
    ListStore store(session);
    const QList<qint64> keys = store.keys(ordered);
    if (sheets.fullPhones && hasPersonalPhones(request.list)) {
        noteFullPhones(session, keys.size());
    }
    const auto writer = openSheetWriter(path);
    SheetFiller filler(*writer, request.list, sheets, path, words);
    progress.start(keys.size());
    // Of the rows before, beside the reading of these. They are made and destroyed in this thread:
    // two that count the users of the same texts would keep each other waiting.
    std::vector<SheetFiller::Row> beside;
    std::future<void> writing;
    for (qsizetype from = 0; from < keys.size(); from += rowsAtOnce) {
        auto block = filler.read(store, keys.mid(from, rowsAtOnce));
        if (writing.valid()) {
            writing.get();
        }
        beside = std::move(block);
        writing = std::async(std::launch::async, [&filler, &beside] {
            for (const SheetFiller::Row& row : beside) {
                filler.write(row);
            }
        });
        progress.advance(from);
    }
    if (writing.valid()) {
        writing.get();
    }
    filler.begin();
    writer->finish(progress);
    return filler.written();
}

} // namespace juzhen
