// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/accountmetrics.h"

#include "models/stores/metricstore.h"
#include "models/stores/session.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"
#include "ui/feedback/guarded.h"
#include "ui/metrics/sparkline.h"
#include "ui/theme/space.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace juzhen {

namespace {

constexpr int monthsShown = 12;
constexpr int labelWidth = 12; // in half widths

QString label(const char* column)
{
    return FieldWords::label(SubjectKind::Metric, QString::fromLatin1(column));
}

QString percentText(std::optional<double> ratio)
{
    constexpr double hundredths = 10'000;
    return NumberWords::rate(
        ratio ? std::optional(static_cast<int>(std::lround(*ratio * hundredths))) : std::nullopt);
}

} // namespace

AccountMetrics::AccountMetrics(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    m_nothing = new QLabel(tr("Nobody has entered a month of this account yet."), this);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_nothing);
    for (const char* column : {"posts", "reads", "fans_end"}) {
        addLine(column, layout);
    }
    m_ratio = new QLabel(this);
    m_ratio->setObjectName(QStringLiteral("originalRatio"));
    m_ratio->setWordWrap(true);
    layout->addWidget(m_ratio);
    m_table = new QTableWidget(this);
    m_table->setObjectName(QStringLiteral("accountMetrics"));
    m_table->setAccessibleName(tr("Metrics by month"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(font()));
    layout->addWidget(m_table, 1);
    connect(m_context.hub, &ChangeHub::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && changes.kinds.contains(SubjectKind::Metric)) {
            fill();
        }
    });
}

void AccountMetrics::addLine(const char* column, QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    auto* name = new QLabel(label(column), this);
    name->setFixedWidth(halfWidth(font()) * labelWidth);
    auto* line = new Sparkline(this);
    line->setObjectName(QStringLiteral("sparkline_") + QLatin1String(column));
    line->setAccessibleName(label(column));
    auto* latest = new QLabel(this);
    latest->setFixedWidth(halfWidth(font()) * labelWidth);
    latest->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(name);
    row->addWidget(line, 1);
    row->addWidget(latest);
    layout->addLayout(row);
    m_lines.append({metricFigure(column)->value, line, latest});
}

void AccountMetrics::show(Id<Account> account)
{
    m_account = account;
    fill();
}

void AccountMetrics::fill()
{
    if (!m_account.isValid()) {
        return;
    }
    guarded(this, [this] {
        const auto months = MetricStore(*m_context.session).ofAccount(m_account, monthsShown);
        m_nothing->setVisible(months.isEmpty());
        m_table->setVisible(!months.isEmpty());
        fillLines(months);
        fillTable(months);
    });
}

void AccountMetrics::fillLines(const QList<AccountMetric>& months)
{
    const Month last = months.isEmpty() ? Month() : months.last().period;
    int color = 0;
    for (const Line& line : std::as_const(m_lines)) {
        Sparkline::Values values(months.isEmpty() ? 0 : monthsShown);
        for (const AccountMetric& metric : months) {
            const int place = monthsShown - 1 - metric.period.monthsTo(last);
            if (place >= 0) {
                values[place] = metric.*line.value;
            }
        }
        line.sparkline->setValues(values, color++);
        const auto latest = months.isEmpty() ? AccountMetric::Figure() : months.last().*line.value;
        line.latest->setText(latest ? NumberWords::roundCount(*latest) : NumberWords::nothing());
    }
    PostCount count;
    for (const AccountMetric& metric : months) {
        if (metric.posts && metric.originals) {
            count.posts += *metric.posts;
            count.originals += *metric.originals;
        }
    }
    m_ratio->setText(tr("Share of originals in these months: %1").arg(percentText(count.ratio())));
}

void AccountMetrics::fillTable(const QList<AccountMetric>& months)
{
    QStringList headers{label("period")};
    for (const MetricFigure& figure : metricFigures()) {
        headers.append(label(figure.column));
        if (figure.value == &AccountMetric::originals) {
            headers.append(tr("Share of originals"));
        }
    }
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(headers.size()));
    m_table->setHorizontalHeaderLabels(headers);
    m_table->setRowCount(static_cast<int>(months.size()));
    for (int row = 0; row < months.size(); ++row) {
        const AccountMetric& metric = months[months.size() - 1 - row]; // the latest on top
        QStringList texts{NumberWords::month(metric.period)};
        for (const MetricFigure& figure : metricFigures()) {
            const auto value = metric.*figure.value;
            texts.append(!value || figure.inTenths ? figureText(figure, value)
                                                   : NumberWords::count(*value));
            if (figure.value == &AccountMetric::originals) {
                texts.append(percentText(ratioOf(metric.originals, metric.posts)));
            }
        }
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
}

} // namespace juzhen
