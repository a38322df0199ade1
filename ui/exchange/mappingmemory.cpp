// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mappingmemory.h"

#include "models/settings/settings.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace juzhen {

namespace {

const QString place = QStringLiteral("importMappings");

/// What tells headers apart: the kind of import and the captions in their order.
QString signatureOf(ImportKind kind, const SheetLayout& layout)
{
    QStringList captions{QString::number(static_cast<int>(kind))};
    for (const SheetColumn& column : layout.columns) {
        captions.append(normalizedCaption(column.fullCaption()));
    }
    const QByteArray text = captions.join(u'\n').toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32));
}

/// The kept headers, the one used last at the end.
QJsonArray without(const QJsonArray& kept, const QString& signature)
{
    QJsonArray others;
    for (const auto& entry : kept) {
        if (entry[QLatin1String("header")].toString() != signature) {
            others.append(entry);
        }
    }
    return others;
}

} // namespace

MappingMemory::MappingMemory(Settings& settings)
    : m_settings(settings)
{}

void MappingMemory::remember(const ImportOptions& options)
{
    const QString signature = signatureOf(options.kind, options.layout);
    QJsonArray kept =
        without(m_settings.pageState(place)[QLatin1String("headers")].toArray(), signature);
    if (options.mapping != suggestMapping(options.layout, FieldCatalog::of(options.kind))) {
        QJsonArray columns;
        for (const MappedColumn& column : options.mapping.columns()) {
            columns.append(QJsonObject{{QStringLiteral("column"), column.column},
                                       {QStringLiteral("field"), column.field},
                                       {QStringLiteral("factor"), column.factor}});
        }
        kept.append(QJsonObject{{QStringLiteral("header"), signature},
                                {QStringLiteral("columns"), columns}});
    }
    while (kept.size() > most) {
        kept.removeFirst();
    }
    m_settings.setPageState(place, {{QStringLiteral("headers"), kept}});
}

std::optional<ColumnMapping> MappingMemory::recall(ImportKind kind, const SheetLayout& layout) const
{
    const QString signature = signatureOf(kind, layout);
    const FieldCatalog& catalog = FieldCatalog::of(kind);
    for (const auto& entry : m_settings.pageState(place)[QLatin1String("headers")].toArray()) {
        if (entry[QLatin1String("header")].toString() != signature) {
            continue;
        }
        ColumnMapping mapping;
        for (const auto& column : entry[QLatin1String("columns")].toArray()) {
            const QString field = column[QLatin1String("field")].toString();
            if (catalog.field(field)) { // of a later version it may be no longer
                mapping.assign(column[QLatin1String("column")].toInt(), field,
                               column[QLatin1String("factor")].toInt(1));
            }
        }
        return mapping;
    }
    return std::nullopt;
}

} // namespace juzhen
