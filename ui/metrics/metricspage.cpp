// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metricspage.h"

#include "models/itemmodels/metricgridmodel.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"
#include "ui/actions/actions.h"
#include "ui/exchange/exportaction.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/lists/choices.h"
#include "ui/metrics/metricgridview.h"
#include "ui/metrics/metricundo.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/undo/undoactions.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace juzhen {

namespace {

constexpr int monthsOffered = 36;

struct Saved
{
    QList<AccountMetric> metrics;
    MetricsWritten written;
};

/// Stores what was typed; rows that were pasted before they were read are laid over what is stored.
Saved store(Session& session,
            Month month,
            const QHash<qint64, MetricEdit>& edits,
            const QString& title)
{
    MetricStore metrics(session);
    Saved saved;
    for (auto one = edits.begin(); one != edits.end(); ++one) {
        MetricEdit edit = *one;
        if (!edit.base) {
            AccountMetric blank;
            blank.accountId = Id<Account>(one.key());
            blank.period = month;
            edit.base = metrics.find(blank.accountId, month).value_or(blank);
        }
        const auto metric = editedMetric(edit);
        if (!metric) {
            throw Error(Error::Kind::Invalid, QStringLiteral("posts"));
        }
        saved.metrics.append(*metric);
    }
    saved.written = metrics.writeAll(saved.metrics, title);
    return saved;
}

} // namespace

MetricsPage::MetricsPage(const PageContext& context, QWidget* parent)
    : Page(QStringLiteral("metrics"), parent)
    , m_context(context)
{
    buildActions();
}

void MetricsPage::buildActions()
{
    m_save = makeAction(ActionId::Save, this);
    m_save->setEnabled(false);
    connect(m_save, &QAction::triggered, this, &MetricsPage::save);
    addPrimaryAction(m_save);
    m_discard = makeAction(ActionId::Discard, this);
    m_discard->setEnabled(false);
    connect(m_discard, &QAction::triggered, this, [this] { m_model->dropEdits(); });
    addHeaderAction(m_discard);
    QAction* const exporting = makeAction(ActionId::Export, this);
    connect(exporting, &QAction::triggered, this, [this] {
        const ListRequest month{
            ListId::Metrics,
            {},
            {{QStringLiteral("period"), FilterOperator::Equals, {chosenMonth().text()}}},
            {}};
        exportListToFile(this, m_context, month,
                         {tr("Monthly metrics %1").arg(chosenMonth().text())});
    });
    addHeaderAction(exporting);
    for (QAction* action : makeUndoActions(m_context.undo, this)) {
        addHeaderAction(action);
    }
}

void MetricsPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, 0, space::page, space::wide);
    layout->setSpacing(space::normal);
    buildFilters();
    layout->addWidget(m_filters);
    buildGrid();
    layout->addWidget(m_grid, 1);
    connect(m_context.hub, &ChangeHub::changed, this, [this](const ChangeSet& changes) {
        if (isVisible()
            && (changes.kinds.contains(SubjectKind::Metric)
                || changes.kinds.contains(SubjectKind::Account))) {
            m_model->refresh();
            showProgress();
        }
    });
}

QWidget* MetricsPage::makeMonthPicker()
{
    auto* picker = new QWidget(this);
    auto* row = new QHBoxLayout(picker);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tight);
    m_month = new QComboBox(picker);
    m_month->setObjectName(QStringLiteral("metricMonth"));
    m_month->setAccessibleName(tr("Month"));
    const Month present = Month::of(m_context.session->clock().today());
    for (int back = 0; back < monthsOffered; ++back) {
        const Month month = present.plus(-back);
        m_month->addItem(NumberWords::month(month), month.text());
    }
    m_month->setCurrentIndex(1); // the last one that is over
    const auto button = [&](const char* name, const char* picture, const QString& words, int by) {
        auto* made = new QToolButton(picker);
        made->setObjectName(QString::fromLatin1(name));
        made->setIcon(icon(picture));
        made->setToolTip(words);
        made->setAccessibleName(words);
        connect(made, &QToolButton::clicked, this,
                [this, by] { chooseMonth(chosenMonth().plus(by)); });
        return made;
    };
    row->addWidget(button("monthBefore", "previous", tr("The month before"), -1));
    row->addWidget(m_month);
    row->addWidget(button("monthAfter", "next", tr("The month after"), 1));
    connect(m_month, &QComboBox::activated, this, [this] {
        chooseMonth(Month::fromText(m_month->currentData().toString()).value_or(Month()));
    });
    return picker;
}

void MetricsPage::buildFilters()
{
    m_filters = new FilterBar(this);
    m_filters->addLeadingWidget(makeMonthPicker());
    m_search = new SearchField(m_filters);
    m_filters->addLeadingWidget(m_search);
    m_filters->addFilter(QStringLiteral("platform_code"),
                         FieldWords::label(SubjectKind::Account, u"platform_code"),
                         ChoicePopup::Mode::Several);
    m_filters->setChoices(QStringLiteral("platform_code"), platformChoices(*m_context.words));
    m_filters->addFilter(QStringLiteral("region_code"),
                         FieldWords::label(SubjectKind::Account, u"region_code"),
                         ChoicePopup::Mode::One);
    m_filters->setChoices(QStringLiteral("region_code"), regionChoices(*m_context.words));
    m_progress = new QLabel(m_filters);
    m_progress->setObjectName(QStringLiteral("metricProgress"));
    m_filters->addTrailingWidget(m_progress);
    connect(m_search, &SearchField::searchChanged, this, &MetricsPage::showMonth);
    connect(m_filters, &FilterBar::filtersChanged, this, &MetricsPage::showMonth);
}

void MetricsPage::buildGrid()
{
    m_model = new MetricGridModel(
        *m_context.reader,
        [words = m_context.words](const QString& code) { return words->platform(code); }, this);
    m_model->setReadOnly(!m_context.session->may(Permission::EditAccounts));
    m_grid = new MetricGridView(this);
    m_grid->setGrid(m_model);
    connect(m_model, &MetricGridModel::edited, this, &MetricsPage::updateActions);
    connect(m_model, &MetricGridModel::failed, this,
            [this](const Error& error) { showError(this, error); });
    connect(m_model, &MetricGridModel::loaded, this, [this](int count) {
        setSubheading(
            tr("%1 running accounts, the figures of %2 faint beside")
                .arg(NumberWords::count(count), NumberWords::month(m_model->month().plus(-1))));
    });
    connect(m_grid, &MetricGridView::pasted, this, [this](int cells) {
        showInfo(this, tr("%1 cells filled. Nothing is stored before you save.")
                           .arg(NumberWords::count(cells)));
    });
}

Month MetricsPage::chosenMonth() const
{
    return m_month ? Month::fromText(m_month->currentData().toString()).value_or(Month()) : Month();
}

void MetricsPage::chooseMonth(Month month)
{
    if (m_model->isModified() && month != m_model->month()) {
        m_month->setCurrentIndex(m_month->findData(m_model->month().text()));
        showWarning(this, tr("Save or discard what you typed before going to another month."));
        return;
    }
    const int place = m_month->findData(month.text());
    if (place >= 0) {
        m_month->setCurrentIndex(place);
        showMonth();
    }
}

ListRequest MetricsPage::accounts() const
{
    ListRequest request;
    request.search = m_search->searchText();
    request.filters.append({QStringLiteral("status"),
                            FilterOperator::OneOf,
                            {toKey(AccountStatus::Active), toKey(AccountStatus::Suspended)}});
    const auto chosen = [&](const QString& column, FilterOperator op) {
        QVariantList values;
        for (const QString& key : m_filters->chosen(column)) {
            values.append(key);
        }
        if (!values.isEmpty()) {
            request.filters.append({column, op, values});
        }
    };
    chosen(QStringLiteral("platform_code"), FilterOperator::OneOf);
    chosen(QStringLiteral("region_code"), FilterOperator::Within);
    return request;
}

void MetricsPage::showMonth()
{
    m_model->show(chosenMonth(), accounts());
    showProgress();
}

void MetricsPage::showProgress()
{
    m_context.reader
        ->run([month = chosenMonth()](Session& session, Progress&) {
            return MetricStore(session).progress(month);
        })
        .then(this,
              [this](const std::pair<qint64, qint64>& counts) {
                  m_progress->setText(tr("%1 of %2 accounts entered")
                                          .arg(NumberWords::count(counts.first),
                                               NumberWords::count(counts.second)));
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void MetricsPage::updateActions()
{
    const bool modified = m_model->isModified();
    m_save->setEnabled(modified && !m_saving);
    m_discard->setEnabled(modified && !m_saving);
}

void MetricsPage::save()
{
    if (const QModelIndex wrong = m_model->firstProblem(); wrong.isValid()) {
        m_grid->setCurrentIndex(wrong);
        m_grid->scrollTo(wrong);
        showWarning(this, wrong.data(MetricGridModel::ProblemRole).toString());
        return;
    }
    m_saving = true;
    updateActions();
    const QString title = tr("Metrics of %1").arg(NumberWords::month(m_model->month()));
    m_context.jobs
        ->run([month = m_model->month(), edits = m_model->edits(),
               title](Session& session, Progress&) { return store(session, month, edits, title); })
        .then(this,
              [this, title](const Saved& saved) {
                  m_saving = false;
                  takeSaved(saved.written);
                  if (!saved.written.batch.isEmpty()) {
                      edit::pushMetrics(m_context, this, saved.metrics, saved.written.batch, title);
                  }
              })
        .onFailed(this, [this](const Error& error) {
            m_saving = false; // what was typed stays
            updateActions();
            showError(this, error);
        });
}

void MetricsPage::takeSaved(const MetricsWritten& written)
{
    m_model->dropEdits();
    m_model->refresh();
    showProgress();
    showSuccess(this, tr("Metrics of %1 accounts stored.").arg(NumberWords::count(written.rows)));
}

void MetricsPage::refresh()
{
    if (!m_model->isModified()) {
        showMonth();
    }
}

bool MetricsPage::hasUnsavedEdits() const
{
    return m_model && m_model->isModified();
}

void MetricsPage::openTarget(const QVariantMap& target)
{
    m_search->setSearchText(target.value(QLatin1String("search")).toString());
    const auto month = Month::fromText(target.value(QLatin1String("month")).toString());
    chooseMonth(month.value_or(chosenMonth()));
}

QJsonObject MetricsPage::saveState() const
{
    return {{QStringLiteral("filters"), m_filters->state()}};
}

void MetricsPage::restoreState(const QJsonObject& state)
{
    m_filters->restore(state.value(QLatin1String("filters")).toObject());
}

} // namespace juzhen
