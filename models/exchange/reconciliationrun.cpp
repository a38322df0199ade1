// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reconciliationrun.h"

#include "models/exchange/accountrow.h"
#include "models/stores/reconciliationstore.h"
#include "models/stores/session.h"
#include "models/stores/thresholdstore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace juzhen {

namespace {

using Field = ReconciledField;

struct FieldSource
{
    const char* key; ///< of the catalogue
    Field field;
};

// "账号ID或链接" holds one of the two in each row: it helps to match, and isn't compared.
constexpr std::array sources{FieldSource{"name", Field::Name},
                             FieldSource{"platform", Field::Platform},
                             FieldSource{"platformId", Field::PlatformId},
                             FieldSource{"hostUnit", Field::Unit},
                             FieldSource{"region", Field::Region},
                             FieldSource{"url", Field::Url},
                             FieldSource{"verifiedSubject", Field::VerifiedSubject},
                             FieldSource{"status", Field::Status},
                             FieldSource{"editorName", Field::ContactName},
                             FieldSource{"contactName", Field::ContactName},
                             FieldSource{"editorPhone", Field::ContactPhone},
                             FieldSource{"contactPhone", Field::ContactPhone}};

ReconciledFields fieldsOf(const ColumnMapping& mapping)
{
    ReconciledFields fields;
    for (const FieldSource& source : sources) {
        if (mapping.columnOf(QString::fromLatin1(source.key)) >= 0) {
            fields.set(static_cast<size_t>(source.field));
        }
    }
    return fields;
}

ReconciliationRecord recordOf(const AccountRow& row, int number)
{
    static const auto statusColumn = static_cast<size_t>(AccountRowReader::columnOf(u"status"));
    const Account& account = row.account;
    ReconciliationRecord record;
    record.row = number;
    record.value(Field::Name) = account.name;
    record.value(Field::Platform) =
        account.platformCode.isEmpty() ? row.platformWord : account.platformCode;
    record.value(Field::PlatformId) = account.platformId;
    record.value(Field::Unit) = row.hostUnit;
    record.value(Field::Region) = account.regionCode;
    record.value(Field::Url) = account.url;
    record.value(Field::VerifiedSubject) = account.verifiedSubject;
    record.value(Field::Status) = row.given.test(statusColumn) ? toKey(account.status) : QString();
    record.value(Field::ContactName) = account.editorName;
    record.value(Field::ContactPhone) = account.editorPhone;
    record.nationalId = account.nationalId;
    return record;
}

QString hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        throw Error(Error::Kind::NotReadable, path);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

ReconciliationRecords readReconciliationSide(Session& session,
                                             const ImportOptions& options,
                                             Progress& progress,
                                             QList<ImportNote>& rejected)
{
    const auto missing = options.mapping.missing(FieldCatalog::of(ImportKind::Accounts));
    if (!missing.isEmpty()) {
        throw Error(Error::Kind::Usage, missing.constFirst(), QStringLiteral("no column"));
    }
    const RegisterWords words = RegisterWords::read(session, options.chinese);
    const RowParser parser(options, session.clock().today());
    AccountRowReader rows(parser, options, words);
    std::vector<ImportValue> values(static_cast<size_t>(options.mapping.columns().size()));
    ReconciliationRecords side;
    side.present = true;
    side.fields = fieldsOf(options.mapping);
    QList<ImportNote> notes;
    const auto take = [&](const MappedRow& mapped) {
        std::fill(values.begin(), values.end(), ImportValue());
        notes.clear();
        if (parser.parse(mapped, values, notes)) {
            side.records.push_back(
                recordOf(rows.read(values, mapped.number, notes), mapped.number));
            return true;
        }
        for (const ImportNote& note : std::as_const(notes)) {
            if (isRejection(note.message)) {
                rejected.append(note);
            }
        }
        return true;
    };
    const auto reader = openSheetReader(options.path, options.reading);
    readMapped(*reader, options.sheet, options.layout, options.mapping, QStringLiteral("name"),
               take, progress);
    return side;
}

ReconciliationRun
runReconciliation(Session& session, const ReconciliationFiles& files, Progress& progress)
{
    ReconciliationRun run;
    const auto read = [&](const std::optional<ImportOptions>& options, QString& name, QString& hash,
                          ReconciliationRecords& side) {
        if (options) {
            side = readReconciliationSide(session, *options, progress, run.rejected);
            name = QFileInfo(options->path).fileName();
            hash = hashOf(options->path);
        }
    };
    read(files.national, run.made.nationalFile, run.made.nationalSha256, run.input.national);
    read(files.declared, run.made.declaredFile, run.made.declaredSha256, run.input.declared);
    run.input.own = ReconciliationStore(session).own();
    const Thresholds thresholds = ThresholdStore(session).current();
    LikenessLimits limits;
    limits.names = thresholds.pairedNamesPercent / 100.0;
    limits.namesOfOneUnit = thresholds.pairedNamesOfUnitPercent / 100.0;
    run.items = reconcile(run.input, limits, [&] { progress.throwIfCancelled(); });
    run.counts = countsOf(run.items);
    QStringList names{run.made.nationalFile, run.made.declaredFile};
    names.removeAll(QString());
    run.made.title = names.join(u'、');
    run.made.ownCount = static_cast<qint64>(run.input.own.records.size());
    run.made.nationalCount = static_cast<qint64>(run.input.national.records.size());
    run.made.declaredCount = static_cast<qint64>(run.input.declared.records.size());
    return run;
}

void keepReconciliation(Session& session, ReconciliationRun& run, Progress& progress)
{
    progress.start(static_cast<qint64>(run.items.size()));
    ReconciliationStore(session).create(run.made, run.input, run.items,
                                        [&](qint64 done) { progress.advance(done); });
}

} // namespace juzhen
