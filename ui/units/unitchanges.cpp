// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/unitchanges.h"

#include "models/stores/batchstore.h"
#include "models/stores/reorganisationstore.h"
#include "models/stores/session.h"
#include "models/stores/unitstore.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace juzhen {

namespace {

constexpr int reversibleRole = Qt::UserRole + 1;
constexpr int mostNames = 10; ///< in a message

} // namespace

UnitChanges::UnitChanges(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(new QLabel(this))
    , m_successor(new QPushButton(this))
    , m_list(new QTreeWidget(this))
    , m_takeBack(new QPushButton(icon("undo"), tr("Take back…"), this))
{
    m_words->setObjectName(QStringLiteral("unitContinuity"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_successor->setObjectName(QStringLiteral("goToSuccessor"));
    m_list->setObjectName(QStringLiteral("unitReorganisations"));
    m_list->setAccessibleName(tr("Reorganisations"));
    m_list->setHeaderLabels({tr("When"), tr("What"), tr("Who"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_takeBack->setObjectName(QStringLiteral("takeBackReorganisation"));
    m_takeBack->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_words);
    layout->addWidget(m_successor, 0, Qt::AlignLeft);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_takeBack, 0, Qt::AlignLeft);
    connect(m_successor, &QPushButton::clicked, this,
            [this] { Q_EMIT unitWanted(m_unit.successorId.value()); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        m_takeBack->setEnabled(item && item->data(0, reversibleRole).toBool()
                               && m_context.session->may(Permission::ImportData));
    });
    connect(m_takeBack, &QPushButton::clicked, this, &UnitChanges::askToTakeBack);
}

void UnitChanges::show(const Unit& unit)
{
    m_unit = unit;
    m_words->setText(words(unit));
    const auto successor = UnitStore(*m_context.session).find(unit.successorId);
    m_successor->setVisible(successor.has_value());
    m_successor->setText(successor ? tr("Go to %1").arg(successor->name) : QString());
    m_list->clear();
    m_takeBack->setEnabled(false);
    const auto batches = ReorganisationStore(*m_context.session).ofUnit(unit.id);
    for (const Batch& batch : batches) {
        const bool reversible = batch.reversedBy.isEmpty();
        auto* item = new QTreeWidgetItem(m_list, {NumberWords::moment(batch.startedAt), batch.title,
                                                  batch.startedBy,
                                                  reversible ? tr("In force") : tr("Taken back")});
        item->setToolTip(1, batch.title);
        item->setData(0, Qt::UserRole, batch.uid);
        item->setData(0, reversibleRole, reversible);
    }
}

QString UnitChanges::words(const Unit& unit) const
{
    QStringList sentences;
    if (!unit.formerNames.isEmpty()) {
        sentences.append(tr("Formerly: %1.").arg(NumberWords::list(unit.formerNames)));
    }
    if (unit.status == UnitStatus::Merged) {
        sentences.append(tr("This unit has ended."));
    }
    const auto predecessors = UnitStore(*m_context.session).predecessors(unit.id);
    QStringList names;
    for (const Unit& one : predecessors) {
        names.append(one.name);
    }
    if (!names.isEmpty()) {
        sentences.append(tr("It has taken the place of %1.").arg(NumberWords::list(names)));
    }
    return sentences.isEmpty() ? tr("This unit went through no reorganisation.")
                               : sentences.join(QLatin1Char(' '));
}

void UnitChanges::askToTakeBack()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item) {
        return;
    }
    m_context.questions->confirm(
        this,
        {tr("Take the reorganisation back"), tr("Take back “%1”?").arg(item->text(1)),
         tr("Units get their former names, superiors and states, new units are removed, and drafts "
            "that nobody has touched are deleted."),
         tr("Take back"), true},
        [this, uid = item->data(0, Qt::UserRole).toString()] { takeBack(uid, false); });
}

void UnitChanges::takeBack(const QString& batchUid, bool leaveChanged)
{
    m_context.jobs
        ->run([batchUid, leaveChanged](Session& session, Progress&) {
            BatchStore batches(session);
            return batches.reverse(batches.findByUid(batchUid).value_or(Batch()), leaveChanged);
        })
        .then(this,
              [this, batchUid, leaveChanged](const Reversal& reversal) {
                  if (reversal.kept.isEmpty() || leaveChanged) {
                      showSuccess(this, tr("Taken back: %1 records removed, %2 restored.")
                                            .arg(NumberWords::count(reversal.removed),
                                                 NumberWords::count(reversal.restored)));
                      return;
                  }
                  m_context.questions->confirm(
                      this,
                      {tr("Take the reorganisation back"),
                       tr("These were changed since: %1")
                           .arg(NumberWords::list(reversal.kept.mid(0, mostNames))),
                       tr("They can stay as they are while the rest is taken back."),
                       tr("Take back the rest"), true},
                      [this, batchUid] { takeBack(batchUid, true); });
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

} // namespace juzhen
