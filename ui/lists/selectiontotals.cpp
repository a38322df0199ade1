// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/selectiontotals.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "models/stores/liststore.h"
#include "models/text/numberwords.h"
#include "ui/feedback/guarded.h"
#include "ui/lists/cellwords.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/tablecopy.h"

#include <QLocale>

namespace juzhen {

namespace {

constexpr int countingRest = 120;
constexpr double tenths = 10;

bool isPoints(const ListColumn& column)
{
    return QLatin1String(column.key) == QLatin1String("score_tenths");
}

} // namespace

SelectionTotals::SelectionTotals(ListId list,
                                 const PageContext& context,
                                 PagedTableModel* model,
                                 RegisterTable* table,
                                 QWidget* parent)
    : QLabel(parent)
    , m_list(list)
    , m_context(context)
    , m_model(model)
    , m_table(table)
{
    setObjectName(QStringLiteral("selectionTotals"));
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setVisible(false);
    m_rest.setSingleShot(true);
    m_rest.setInterval(countingRest);
    connect(&m_rest, &QTimer::timeout, this, &SelectionTotals::ask);
    const auto* const selection = table->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, &m_rest,
            qOverload<>(&QTimer::start));
    connect(selection, &QItemSelectionModel::currentColumnChanged, &m_rest,
            qOverload<>(&QTimer::start));
    connect(model, &PagedTableModel::loaded, &m_rest, qOverload<>(&QTimer::start));
    connect(table->registerHeader(), &RegisterHeader::columnsChanged, &m_rest,
            qOverload<>(&QTimer::start));
}

SelectionTotals::~SelectionTotals()
{
    if (m_asking) {
        m_asking->cancel();
    }
}

void SelectionTotals::ask()
{
    if (m_asking) {
        m_asking->cancel();
        m_asking.reset();
    }
    const QList<int> rows = selectedRows(*m_table->selectionModel());
    const int position = column();
    if (rows.size() < 2 || position < 0) {
        setVisible(false);
        return;
    }
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const int row : rows) {
        ids.append(m_model->keyOf(row));
    }
    const ListColumn& column = listDefinition(m_list).columns[static_cast<size_t>(position)];
    m_asking = std::make_shared<Progress>();
    m_context.reader
        ->run(
            [list = m_list, ids, key = QString::fromLatin1(column.key)](
                Session& session, Progress&) { return ListStore(session).totals(list, ids, key); },
            m_asking)
        .then(this,
              [this, asked = m_asking, &column](const ListTotals& totals) {
                  if (asked == m_asking) {
                      take(column, totals);
                  }
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void SelectionTotals::take(const ListColumn& column, const ListTotals& totals)
{
    const QString name = listHeader(column);
    const QString count = NumberWords::count(totals.rows);
    if (totals.rows == 0) {
        setText(tr("%1: no values").arg(name));
    } else if (column.kind == ValueKind::Day) {
        setText(tr("%1: %2 values, first %3, last %4")
                    .arg(name, count, totals.least.toString(), totals.greatest.toString()));
    } else {
        const double scale = isPoints(column) ? tenths : 1;
        const double average =
            static_cast<double>(totals.sum) / static_cast<double>(totals.rows) / scale;
        setText(tr("%1: %2 values, sum %3, average %4, smallest %5, greatest %6")
                    .arg(name, count, text(column, totals.sum),
                         QLocale(QLocale::English).toString(average, 'f', 1),
                         text(column, totals.least.toLongLong()),
                         text(column, totals.greatest.toLongLong())));
    }
    setVisible(true);
}

/// The column to add up, or −1.
int SelectionTotals::column() const
{
    const auto columns = listDefinition(m_list).columns;
    const int current = m_table->currentIndex().column();
    const auto kindOf = [&](int column) {
        return columns[static_cast<size_t>(column)].kind;
    };
    if (current >= 0
        && (kindOf(current) == ValueKind::Number || kindOf(current) == ValueKind::Day)) {
        return current;
    }
    for (const int column : shownColumns(*m_table)) {
        if (kindOf(column) == ValueKind::Number) {
            return column;
        }
    }
    return -1;
}

QString SelectionTotals::text(const ListColumn& column, qint64 value) const
{
    return isPoints(column) ? NumberWords::points(static_cast<int>(value))
                            : NumberWords::count(value);
}

} // namespace juzhen
