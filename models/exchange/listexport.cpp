// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/listexport.h"

#include "models/exchange/sheetwriter.h"
#include "models/stores/liststore.h"
#include "models/text/changewords.h"
#include "models/text/fieldwords.h"
#include "models/text/listwords.h"
#include "models/text/numberwords.h"

#include <QHash>

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
        const bool tenths = QLatin1String(column.key) == QLatin1String("score_tenths");
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
                  const QString& sheetName,
                  const WordBook& words,
                  Progress& progress)
{
    const ListDefinition& list = listDefinition(request.list);
    OutSheet sheet;
    sheet.name = sheetName;
    std::vector<int> positions;
    for (const QString& key : exportColumns(request.list)) {
        positions.push_back(columnIndex(request.list, key));
        sheet.columns.append({exportTitle(list.columns[static_cast<size_t>(positions.back())])});
    }
    ListStore store(session);
    const QList<qint64> keys = store.keys(request);
    const auto writer = openSheetWriter(path);
    writer->beginSheet(sheet);
    progress.start(keys.size());
    CellMaker cells(words);
    std::future<void> writing; // of the rows before, beside the reading of these
    for (qsizetype from = 0; from < keys.size(); from += rowsAtOnce) {
        std::vector<std::vector<OutCell>> block;
        for (const QVariantList& row : store.rows(request.list, keys.mid(from, rowsAtOnce))) {
            auto& out = block.emplace_back(positions.size());
            for (size_t i = 0; i < positions.size(); ++i) {
                const int position = positions[i];
                out[i] = cells.cell(position, list.columns[static_cast<size_t>(position)],
                                    row.value(position));
            }
        }
        if (writing.valid()) {
            writing.get();
        }
        writing = std::async(std::launch::async, [&writer, block = std::move(block)] {
            for (const auto& out : block) {
                writer->writeRow(out);
            }
        });
        progress.advance(from);
    }
    if (writing.valid()) {
        writing.get();
    }
    writer->finish(progress);
    return keys.size();
}

} // namespace juzhen
