// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/bulkeditpreview.h"

#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"
#include "models/text/problemwords.h"
#include "ui/lists/filterwords.h"
#include "ui/theme/space.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace juzhen {

namespace {

constexpr qsizetype mostFormer = 20;    // values named per field
constexpr qsizetype mostRefusals = 200; // accounts named

QTreeWidget*
makeTable(const QString& name, const QString& title, const QStringList& headers, QWidget* parent)
{
    auto* const table = new QTreeWidget(parent);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setHeaderLabels(headers);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

} // namespace

BulkEditPreview::BulkEditPreview(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_words(*context.words)
    , m_summary(new QLabel(this))
    , m_changes(makeTable(QStringLiteral("bulkChanges"),
                          tr("Changes"),
                          {tr("Field"), tr("Now"), tr("Afterwards"), tr("Accounts")},
                          this))
    , m_refusalTitle(new QLabel(this))
    , m_refusals(makeTable(QStringLiteral("bulkRefusals"),
                           tr("Accounts left as they are"),
                           {tr("Account"), tr("Reason")},
                           this))
{
    m_summary->setObjectName(QStringLiteral("bulkSummary"));
    m_summary->setWordWrap(true);
    m_changes->header()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_summary);
    column->addWidget(m_changes, 2);
    column->addWidget(m_refusalTitle);
    column->addWidget(m_refusals, 1);
}

void BulkEditPreview::show(const BulkPreview& preview)
{
    QStringList sentences{
        tr("%1 accounts will be changed.").arg(NumberWords::count(preview.changed))};
    if (preview.unchanged > 0) {
        sentences.append(
            tr("%1 have these values already.").arg(NumberWords::count(preview.unchanged)));
    }
    if (preview.gone > 0) {
        sentences.append(
            tr("%1 are not in the register any more.").arg(NumberWords::count(preview.gone)));
    }
    m_summary->setText(sentences.join(QLatin1Char(' ')));
    m_changes->clear();
    for (const BulkPreview::Field& field : preview.fields) {
        addField(field);
    }
    addRefusals(preview.refusals);
}

void BulkEditPreview::addField(const BulkPreview::Field& field)
{
    const QString label = FieldWords::label(SubjectKind::Account, field.column);
    const QString after = word(field.column, field.after);
    const auto add = [&](const QString& before, qint64 accounts) {
        auto* const item =
            new QTreeWidgetItem({label, before, after, NumberWords::count(accounts)});
        item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
        m_changes->addTopLevelItem(item);
    };
    qint64 others = field.accounts;
    for (const BulkPreview::Former& former : field.before.mid(0, mostFormer)) {
        add(word(field.column, former.value), former.accounts);
        others -= former.accounts;
    }
    if (others > 0) {
        add(tr("other values"), others);
    }
}

void BulkEditPreview::addRefusals(const QList<BulkPreview::Refusal>& refusals)
{
    m_refusals->clear();
    for (const BulkPreview::Refusal& refusal : refusals.mid(0, mostRefusals)) {
        m_refusals->addTopLevelItem(new QTreeWidgetItem(
            {refusal.name, ProblemWords::sentence(SubjectKind::Account, refusal.issue)}));
    }
    m_refusalTitle->setText(
        tr("%1 accounts are left as they are, because the values don't fit them:")
            .arg(NumberWords::count(refusals.size())));
    m_refusalTitle->setVisible(!refusals.isEmpty());
    m_refusals->setVisible(!refusals.isEmpty());
}

QString BulkEditPreview::word(const QString& column, const QVariant& value) const
{
    return value.toString().isEmpty() ? FilterWords::none()
                                      : m_words.value(SubjectKind::Account, column, value);
}

} // namespace juzhen
