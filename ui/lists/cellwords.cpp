// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/cellwords.h"

#include "models/exchange/listexport.h"
#include "models/text/enumwords.h"
#include "models/text/numberwords.h"
#include "ui/lists/historyview.h"
#include "ui/lists/recordnames.h"

#include <QCoreApplication>

namespace juzhen {

namespace {

QString numberText(const ListColumn& column, const QVariant& value)
{
    const bool points = QLatin1String(column.key) == QLatin1String("score_tenths");
    return points ? NumberWords::points(value.toInt()) : NumberWords::count(value.toLongLong());
}

/// What an entry of the history changed, in words: its columns say of which record.
QString historyChanges(const ChangeWords& words, const QVariantList& row)
{
    static const int actionAt = columnIndex(ListId::History, u"action");
    static const int kindAt = columnIndex(ListId::History, u"subject_kind");
    static const int changesAt = columnIndex(ListId::History, u"changes");
    const auto kind =
        fromKey<SubjectKind>(row.value(kindAt).toString()).value_or(SubjectKind::Register);
    const QStringList sentences =
        words.sentences(row.value(actionAt).toString(), kind, row.value(changesAt).toString());
    //: between the changes of one entry of the history
    return sentences.join(QCoreApplication::translate("juzhen::ListPane", "; "));
}

/// The words for the cells of the history, which name actions and records of every kind.
std::optional<QString>
historyWord(const ChangeWords& words, const ListColumn& column, const QVariantList& row)
{
    const QLatin1String key(column.key);
    if (key == QLatin1String("changes")) {
        return historyChanges(words, row);
    }
    const QString stored = row.value(columnIndex(ListId::History, QString(key))).toString();
    if (key == QLatin1String("action")) {
        return historyActionWord(stored);
    }
    if (key == QLatin1String("subject_kind")) {
        const auto kind = fromKey<SubjectKind>(stored);
        return kind ? EnumWords::label(*kind) : stored;
    }
    return std::nullopt;
}

} // namespace

CellText cellText(const WordBook& words)
{
    return [words, change = ChangeWords(words)](const ListColumn& column,
                                                const QVariant& value) -> QString {
        if (value.isNull() || value.toString().isEmpty()) {
            return {};
        }
        switch (column.kind) {
        case ValueKind::Boolean:
            return NumberWords::yesNo(value.toBool());
        case ValueKind::Number:
            return numberText(column, value);
        case ValueKind::Moment:
            return NumberWords::moment(QDateTime::fromString(value.toString(), Qt::ISODate));
        case ValueKind::Code:
            if (QLatin1String(column.key) == QLatin1String("bucket")) {
                return words.word(QStringLiteral("bucket"), value.toString());
            }
            if (QLatin1String(column.key) == QLatin1String("region_code")) {
                return words.regionPath(value.toString());
            }
            return change.value(column.subject, QString::fromLatin1(column.key), value);
        case ValueKind::Text:
        case ValueKind::Day:
            break;
        }
        return value.toString();
    };
}

PagedTableModel::Words listWords(ListId list, const PageContext& context, QObject* owner)
{
    PagedTableModel::Words made{cellText(*context.words), &listHeader};
    if (list == ListId::History) {
        auto* names = new RecordNames(context, owner);
        made.ofRow = [change = names->changeWords()](const ListColumn& column,
                                                     const QVariantList& row) {
            return historyWord(change, column, row);
        };
    }
    return made;
}

QString listHeader(const ListColumn& column)
{
    return exportTitle(column);
}

} // namespace juzhen
