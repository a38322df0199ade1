// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/gapspane.h"

#include "models/itemmodels/matrixgapsmodel.h"
#include "models/itemmodels/pagedtablemodel.h"
#include "models/text/gapwords.h"
#include "models/text/numberwords.h"
#include "ui/lists/sortcolumns.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/boundedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/registertable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace juzhen {

QVariantMap targetOf(const MatrixGap& gap, const QString& label)
{
    if (gap.isOfRegion()) {
        return {{QStringLiteral("region_code"), QStringList{gap.regionCode}}};
    }
    if (gap.accountIds.size() == 1) {
        return {{QStringLiteral("account"), gap.accountIds.first()}};
    }
    QVariantList ids;
    for (const qint64 id : gap.accountIds) {
        ids.append(id);
    }
    return {{QStringLiteral("ids"), ids}, {QStringLiteral("label"), label}};
}

GapsPane::GapsPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_place(new QLabel(this))
    , m_kinds(new QComboBox(this))
    , m_model(new MatrixGapsModel(context.words, this))
    , m_table(new RegisterTable(this))
    , m_empty(new EmptyState(m_table))
    , m_sentence(new BoundedLabel(QStringLiteral("gapSentence"), 4, this))
    , m_open(new QPushButton(icon("edit"), tr("Go there"), this))
{
    m_place->setObjectName(QStringLiteral("gapPlace"));
    setType(m_place, TypeSize::Section, QFont::DemiBold);
    m_place->setTextFormat(Qt::PlainText);
    m_kinds->setObjectName(QStringLiteral("gapKind"));
    m_kinds->setAccessibleName(tr("Kind of gap"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &GapsPane::showGaps);
    buildTable();
    m_open->setObjectName(QStringLiteral("openGap"));
    m_open->setToolTip(tr("Opens the account or list behind the gap (Enter)"));
    connect(m_open, &QPushButton::clicked, this, &GapsPane::openCurrent);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto* head = new QHBoxLayout;
    head->addWidget(m_place, 1);
    head->addWidget(m_kinds);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_sentence, 1);
    foot->addWidget(m_open, 0, Qt::AlignTop);
    layout->addLayout(foot);
}

void GapsPane::buildTable()
{
    m_table->setObjectName(QStringLiteral("matrixGaps"));
    m_table->setAccessibleName(tr("Gaps of the matrix"));
    m_table->setColumnKeyRole(PagedTableModel::ColumnKeyRole);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setWidths({{QStringLiteral("gap"), 16},
                        {QStringLiteral("subject"), 20},
                        {QStringLiteral("sentence"), 44},
                        {QStringLiteral("basis"), 34}});
    m_table->setPlaceholder(m_empty);
    // By kind, then official, until a click on a header chooses another order.
    connect(m_table, &RegisterTable::sortKeysChanged, this, &GapsPane::showGaps);
    connect(m_table, &RegisterTable::opened, this, &GapsPane::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &GapsPane::showSentence);
}

void GapsPane::setContent(const QString& place, const QList<MatrixGap>& gaps)
{
    m_place->setText(place.isEmpty() ? tr("The whole register") : place);
    m_gaps = gaps;
    showKinds();
    showGaps();
}

void GapsPane::showKinds()
{
    const QSignalBlocker quiet(m_kinds);
    const QString chosen = m_kinds->currentData().toString();
    m_kinds->clear();
    m_kinds->addItem(tr("All gaps (%1)").arg(NumberWords::count(m_gaps.size())), QString());
    for (const auto& key : matrixGapKeys) {
        const auto count = std::count_if(m_gaps.begin(), m_gaps.end(), [&](const MatrixGap& gap) {
            return gap.kind == key.value;
        });
        m_kinds->addItem(tr("%1 (%2)").arg(GapWords::title(key.value), NumberWords::count(count)),
                         toKey(key.value));
    }
    m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(chosen)));
}

void GapsPane::showGaps()
{
    const auto kind = fromKey<MatrixGap::Kind>(m_kinds->currentData().toString());
    QList<MatrixGap> gaps = m_gaps;
    if (kind) {
        gaps.removeIf([&](const MatrixGap& gap) { return gap.kind != *kind; });
    }
    const int row = m_table->currentIndex().row();
    const MatrixGap was = m_model->rows().value(row);
    m_model->setSort(sortColumns(*m_table));
    m_model->setContent(gaps);
    gaps = m_model->rows();
    m_empty->setContent(QStringLiteral("success"),
                        kind ? tr("There is no gap of this kind here.")
                             : tr("The matrix has no gap here."),
                        tr("Gaps are looked for anew whenever the register changes."));
    const auto same = std::find_if(gaps.begin(), gaps.end(), [&](const MatrixGap& gap) {
        return gap.kind == was.kind && gap.name == was.name && gap.unitId == was.unitId
               && gap.domain == was.domain;
    });
    if (!gaps.isEmpty()) {
        const auto place = same == gaps.end() ? 0 : std::distance(gaps.begin(), same);
        m_table->setCurrentIndex(m_model->index(static_cast<int>(place), 0));
    }
    m_open->setEnabled(!gaps.isEmpty());
    showSentence();
}

void GapsPane::showSentence()
{
    const int row = m_table->currentIndex().row();
    const bool isGap = row >= 0 && row < m_model->rows().size();
    m_sentence->setText(isGap ? GapWords::sentence(m_model->rows().at(row), *m_context.words)
                              : QString());
}

const QList<MatrixGap>& GapsPane::shown() const
{
    return m_model->rows();
}

void GapsPane::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const MatrixGap& gap = m_model->rows().at(current.row());
    const QString label =
        tr("%1: %2").arg(GapWords::subject(gap, *m_context.words), GapWords::title(gap.kind));
    Q_EMIT requestPage(QStringLiteral("accounts"), targetOf(gap, label));
}

QJsonObject GapsPane::state() const
{
    return {{QStringLiteral("table"), m_table->tableState()},
            {QStringLiteral("kind"), m_kinds->currentData().toString()}};
}

void GapsPane::restore(const QJsonObject& state)
{
    m_table->restoreTableState(state.value(QLatin1String("table")).toObject());
    showKinds();
    m_kinds->setCurrentIndex(
        std::max(0, m_kinds->findData(state.value(QLatin1String("kind")).toString())));
}

} // namespace juzhen
