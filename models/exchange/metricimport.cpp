// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/metricimport.h"

#include "models/exchange/recordchanges.h"
#include "models/stores/metricstore.h"
#include "models/stores/session.h"

namespace juzhen {

MetricImport::MetricImport(const ImportOptions& options, const RowParser& parser)
    : m_options(options)
    , m_parser(parser)
{}

void MetricImport::load(Session& session)
{
    session.require(Permission::EditAccounts); // now, not when everything has been looked at
    m_words = RegisterWords::read(session, m_options.chinese);
    m_matcher = std::make_unique<AccountMatcher>(AccountStore(session).keys(), m_words.regions);
    m_units = std::make_unique<UnitResolver>(m_words.regions);
    m_units->load(session);
}

RowFate MetricImport::take(size_t index, int row, ImportValues values, QList<ImportNote>& notes)
{
    m_states.resize(index + 1);
    State& state = m_states[index];
    if (!readMonth(state, row, values, notes)) {
        return RowFate::Rejected;
    }
    const qint64 account = findAccount(row, values, notes);
    if (account == 0) {
        return RowFate::Rejected;
    }
    const std::pair key(account, state.given.period.text());
    if (const auto taken = m_taken.constFind(key); taken != m_taken.cend()) {
        notes.append({row, {}, ImportMessage::SameRecord, {QString::number(*taken)}});
        return RowFate::Rejected;
    }
    m_taken.insert(key, row);
    state.given.accountId = Id<Account>(account);
    readFigures(state, row, values, notes);
    return RowFate::New; // compare() knows better
}

bool MetricImport::readMonth(State& state,
                             int row,
                             ImportValues values,
                             QList<ImportNote>& notes) const
{
    const QString cell = m_parser.text(values, u"month");
    state.given.period =
        cell.isEmpty() ? m_options.period : Month::fromCell(cell).value_or(Month());
    if (!state.given.period.isValid()) {
        notes.append({row, m_parser.captionOf(u"month"), ImportMessage::NotAMonth, {cell}});
    }
    return state.given.period.isValid();
}

void MetricImport::readFigures(State& state,
                               int row,
                               ImportValues values,
                               QList<ImportNote>& notes) const
{
    for (const MetricFigure& figure : metricFigures()) {
        const auto field = QString::fromLatin1(figure.column);
        const int position = m_parser.positionOf(field);
        if (position < 0) {
            continue;
        }
        const ImportValue& value = values[static_cast<size_t>(position)];
        if (const auto* number = std::get_if<qint64>(&value)) {
            state.given.*figure.value = *number;
        } else if (const auto* words = std::get_if<QString>(&value)) {
            QString plain = *words;
            const auto read = figureFromText(figure, plain.remove(QStringLiteral("小时")));
            if (read) {
                state.given.*figure.value = *read;
            } else {
                notes.append({row, m_parser.captionOf(field), ImportMessage::NotANumber, {*words}});
            }
        }
    }
}

qint64 MetricImport::findAccount(int row, ImportValues values, QList<ImportNote>& notes) const
{
    const QString name = m_parser.text(values, u"name");
    const QString unitName = m_parser.text(values, u"hostUnit");
    const QString region = m_words.regions.match(m_parser.text(values, u"region")).code;
    const auto unit =
        unitName.isEmpty() ? Id<Unit>() : m_units->resolve(unitName, region, false).id;
    const auto found = m_matcher->find(
        {name, m_words.platforms.match(m_parser.text(values, u"platform")).code,
         m_parser.text(values, u"platformId"), unit.value(), !unitName.isEmpty(), region});
    if (found.candidates > 1) {
        notes.append({row,
                      m_parser.captionOf(u"name"),
                      ImportMessage::AmbiguousAccount,
                      {name, QString::number(found.candidates)}});
        return 0;
    }
    if (found.id == 0) {
        notes.append({row, m_parser.captionOf(u"name"), ImportMessage::UnknownAccount, {name}});
    }
    return found.id;
}

/// What the month is after the row; blank cells keep, unless they are to clear.
AccountMetric MetricImport::merged(const State& state) const
{
    AccountMetric after = withFigures(state.before, state.given);
    after.accountId = state.given.accountId;
    after.period = state.given.period;
    if (m_options.blanks == BlankPolicy::Clear) {
        for (const MetricFigure& figure : metricFigures()) {
            if (m_parser.positionOf(QString::fromLatin1(figure.column)) >= 0) {
                after.*figure.value = state.given.*figure.value;
            }
        }
    }
    return after;
}

QList<ImportNote> MetricImport::problems(const State& state, int row, QDate today) const
{
    QList<ImportNote> notes;
    for (const FieldIssue& issue : validateMetric(state.after, today)) {
        const MetricFigure* const figure = metricFigure(issue.field);
        if (figure == nullptr) {
            notes.append({row,
                          m_parser.captionOf(u"month"),
                          ImportMessage::FutureMonth,
                          {state.after.period.text()}});
            continue;
        }
        const QString value = figureText(*figure, state.after.*figure->value);
        if (issue.problem != FieldProblem::AboveTotal) {
            notes.append(
                {row, m_parser.captionOf(issue.field), ImportMessage::OutOfRange, {value}});
            continue;
        }
        for (const MetricFigure& total : metricFigures()) {
            if (total.value == figure->total) {
                const auto key = QString::fromLatin1(total.column);
                notes.append({row,
                              m_parser.captionOf(issue.field),
                              ImportMessage::AboveTotal,
                              {value, figureText(total, state.after.*total.value),
                               FieldCatalog::of(ImportKind::Metrics).field(key)->title}});
            }
        }
    }
    return notes;
}

void MetricImport::compare(Session& session, const ImportRows& rows, Progress& progress)
{
    m_states.resize(rows.size());
    MetricStore store(session);
    QHash<QString, QHash<qint64, AccountMetric>> stored; ///< by month
    const QDate today = session.clock().today();
    const ChangeWords words(m_words.book);
    for (size_t i = 0; i < rows.size(); ++i) {
        State& state = m_states[i];
        if (outcome().fates[i] == RowFate::Rejected) {
            continue;
        }
        const Month month = state.given.period;
        if (!stored.contains(month.text())) {
            progress.throwIfCancelled();
            stored.insert(month.text(), store.ofMonth(month));
        }
        state.before = stored.value(month.text()).value(state.given.accountId.value());
        state.after = merged(state);
        const QList<ImportNote> found = problems(state, rows.number(i), today);
        if (!found.isEmpty()) {
            outcome().fates[i] = RowFate::Rejected;
            outcome().notes += found;
        } else if (!state.before.id.isValid()) {
            outcome().fates[i] = isBlank(state.after) ? RowFate::Unchanged : RowFate::New;
        } else {
            ++outcome().existing;
            const bool changes =
                m_options.existing == ExistingPolicy::Update && state.after != state.before;
            outcome().fates[i] = changes ? RowFate::Changed : RowFate::Unchanged;
            if (changes && i < outcome().previewRows) {
                outcome().changes.insert(i, changesBetween(state.before, state.after, words));
            }
        }
    }
}

void MetricImport::write(Session& session, const ImportRows& rows, Progress& progress)
{
    MetricStore store(session);
    qint64 done = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (outcome().fates[i] == RowFate::New || outcome().fates[i] == RowFate::Changed) {
            store.write(m_states[i].after);
            if (++done % importProgressStep == 0) {
                progress.advance(done);
            }
        }
    }
}

} // namespace juzhen
