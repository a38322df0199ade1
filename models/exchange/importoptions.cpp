// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importoptions.h"

#include <algorithm>

namespace juzhen {

namespace {

/// Rows in which a header is looked for.
constexpr int headRows = 40;

void lookAt(SheetReader& reader, ImportOptions& options, Progress& progress)
{
    const auto& catalog = FieldCatalog::of(options.kind);
    const auto head = readHead(reader, options.sheet, headRows, progress);
    options.layout = findLayout(head, reader.merges(options.sheet, progress), catalog);
    options.mapping = suggestMapping(options.layout, catalog);
}

} // namespace

QStringList ImportOptions::missingFields() const
{
    QStringList missing = mapping.missing(FieldCatalog::of(kind));
    const auto need = [&](std::initializer_list<QStringView> fields) {
        const bool any = std::any_of(fields.begin(), fields.end(), [&](QStringView field) {
            return mapping.columnOf(field) >= 0;
        });
        if (!any) {
            missing.append(fields.begin()->toString());
        }
    };
    if (kind != ImportKind::Accounts) {
        return missing;
    }
    switch (key) {
    case RecordKey::PlatformId:
        need({u"platform"});
        need({u"platformId", u"platformIdOrUrl"});
        break;
    case RecordKey::NameAndUnit:
        need({u"hostUnit"});
        break;
    case RecordKey::Link:
        need({u"url", u"platformIdOrUrl"});
        break;
    case RecordKey::Automatic:
        break;
    }
    return missing;
}

ImportOptions
suggestImport(ImportKind kind, const QString& path, Progress& progress, const ReadOptions& reading)
{
    ImportOptions options;
    options.kind = kind;
    options.path = path;
    options.reading = reading;
    const auto reader = openSheetReader(path, reading);
    // Workbooks often begin with a page of explanations.
    for (int sheet = 0; sheet < reader->sheets().size(); ++sheet) {
        ImportOptions candidate = options;
        candidate.sheet = sheet;
        lookAt(*reader, candidate, progress);
        const bool fits = candidate.mapping.missing(FieldCatalog::of(kind)).isEmpty();
        if (sheet == 0 || fits) {
            options = candidate;
        }
        if (fits) {
            break;
        }
    }
    return options;
}

void chooseSheet(ImportOptions& options, int sheet, Progress& progress)
{
    const auto reader = openSheetReader(options.path, options.reading);
    options.sheet = sheet;
    lookAt(*reader, options, progress);
}

} // namespace juzhen
