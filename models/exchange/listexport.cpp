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

constexpr qsizetype rowsAtOnce = 500;

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

/// Turns stored values into cells. The words for a code are looked up once per code.
class CellMaker
{
public:
    explicit CellMaker(const WordBook& words)
        : m_book(words)
        , m_words(words)
    {}

    [[nodiscard]] OutCell cell(int position, const ListColumn& column, const QVariant& value)
    {
        if (value.isNull()) {
            return {};
        }
        switch (column.kind) {
        case ValueKind::Number:
            return number(column, value);
        case ValueKind::Boolean:
            return NumberWords::yesNo(value.toBool());
        case ValueKind::Day:
            return QDate::fromString(value.toString(), Qt::ISODate);
        case ValueKind::Code:
            return word(position, column, value.toString());
        case ValueKind::Text:
        case ValueKind::Moment:
            break;
        }
        const QString text = value.toString();
        return text.isEmpty() ? OutCell{} : OutCell{text};
    }

private:
    static OutCell number(const ListColumn& column, const QVariant& value)
    {
        const bool tenths = QLatin1String(column.key).endsWith(QLatin1String("_tenths"));
        return tenths ? OutCell{value.toInt() / 10.0} : OutCell{value.toLongLong()};
    }

    OutCell word(int position, const ListColumn& column, const QString& code)
    {
        if (code.isEmpty()) {
            return {};
        }
        auto& known = m_known[position];
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
    QHash<int, QHash<QString, QString>> m_known; ///< by position of the column
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
        , m_cells(words)
        , m_splitAt(m_sheets.per.isEmpty() ? -1 : columnIndex(list, m_sheets.per))
    {
        for (const QString& key : exportColumns(list)) {
            m_positions.push_back(columnIndex(list, key));
            m_columns.append({exportTitle(column(m_positions.back()))});
        }
    }

    [[nodiscard]] std::vector<Row> cells(const QList<QVariantList>& rows)
    {
        std::vector<Row> made;
        made.reserve(static_cast<size_t>(rows.size()));
        for (const QVariantList& row : rows) {
            Row& out = made.emplace_back();
            out.sheet = m_splitAt < 0 ? QString() : row.value(m_splitAt).toString();
            out.cells.reserve(m_positions.size());
            for (const int position : m_positions) {
                QVariant value = row.value(position);
                if (!m_sheets.fullPhones && isPersonalPhone(m_id, column(position))) {
                    value = maskedPhones(value.toString());
                }
                out.cells.push_back(m_cells.cell(position, column(position), value));
            }
        }
        return made;
    }

    void write(const Row& row)
    {
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

private:
    [[nodiscard]] const ListColumn& column(int position) const
    {
        return m_list.columns[static_cast<size_t>(position)];
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
    QList<OutColumn> m_columns;
    QSet<QString> m_names; ///< of the sheets so far, in small letters
    QString m_current;
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
    std::future<void> writing; // of the rows before, beside the reading of these
    for (qsizetype from = 0; from < keys.size(); from += rowsAtOnce) {
        auto block = filler.cells(store.rows(request.list, keys.mid(from, rowsAtOnce)));
        if (writing.valid()) {
            writing.get();
        }
        writing = std::async(std::launch::async, [&filler, block = std::move(block)] {
            for (const SheetFiller::Row& row : block) {
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
    return keys.size();
}

} // namespace juzhen
