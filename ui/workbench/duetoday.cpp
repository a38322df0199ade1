// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/duetoday.h"

#include "models/stores/session.h"
#include "models/text/findingwords.h"
#include "models/text/numberwords.h"
#include "models/text/termwords.h"
#include "ui/healthcheck/findingtarget.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace juzhen {

namespace {

enum DueRole
{
    PlaceRole = Qt::UserRole, ///< what stays the same about a row when the list is made anew
    PageRole,
    TargetRole
};

void lead(QTreeWidgetItem* item, const QString& place, const FindingTarget& target)
{
    item->setData(0, PlaceRole, place);
    item->setData(0, PageRole, target.page);
    item->setData(0, TargetRole, target.target);
}

} // namespace

DueToday::DueToday(const PageContext& context, QWidget* parent)
    : Card(tr("Due today"), parent)
    , m_context(context)
    , m_list(new QTreeWidget(this))
    , m_empty(new EmptyState(QStringLiteral("success"),
                             tr("Nothing is due today."),
                             tr("Updates, verifications, handovers, waivers and rectification that "
                                "run out appear here."),
                             this))
{
    m_list->setObjectName(QStringLiteral("dueToday"));
    m_list->setAccessibleName(tr("Due today"));
    m_list->setHeaderLabels({tr("What is due"), tr("What is the matter"), tr("Unit")});
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setExpandsOnDoubleClick(false);
    m_list->hide();
    body()->addWidget(m_list, 1);
    body()->addWidget(m_empty, 1);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        Q_EMIT requestPage(item->data(0, PageRole).toString(), item->data(0, TargetRole).toMap());
    });
}

void DueToday::show(const DueWork& work)
{
    const QTreeWidgetItem* current = m_list->currentItem();
    const QString place = current ? current->data(0, PlaceRole).toString() : QString();
    m_list->clear();
    fill(work);
    m_list->expandAll();
    for (QTreeWidgetItemIterator it(m_list); *it && !place.isEmpty(); ++it) {
        if ((*it)->data(0, PlaceRole).toString() == place) {
            m_list->setCurrentItem(*it);
        }
    }
    const bool any = m_list->topLevelItemCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
}

void DueToday::fill(const DueWork& work)
{
    const QString page = QStringLiteral("healthcheck");
    const auto ofRule = [](const char* rule) {
        return QVariantMap{{QStringLiteral("rule"), QString::fromLatin1(rule)}};
    };
    addFindings({QStringLiteral("rectification"), tr("Rectification overdue"), "rectification",
                 work.rectification.count, page, ofRule("R-20")},
                work.rectification);
    addFindings({QStringLiteral("updates"), tr("Updates running out"), "calendar",
                 work.updates.count, page, ofRule("R-02")},
                work.updates);
    addFindings({QStringLiteral("departed"), tr("Custodians who have left"), "user",
                 work.departed.count, page, ofRule("R-57")},
                work.departed);
    addFindings({QStringLiteral("handovers"), tr("Handovers due"), "user", work.handovers.count,
                 page, ofRule("R-58")},
                work.handovers);
    addFindings({QStringLiteral("passwords"), tr("Passwords to be changed"), "lock",
                 work.passwords.count, page, ofRule("R-59")},
                work.passwords);
    addFindings({QStringLiteral("waivers"),
                 tr("Waivers about to end"),
                 "bell",
                 work.waivers.count,
                 page,
                 {{QStringLiteral("section"), QStringLiteral("ending")}}},
                work.waivers);
    addTerms(work);
    addVerifications(work);
}

QTreeWidgetItem* DueToday::addHeading(const Heading& heading)
{
    //: a kind of work that is due, how often
    auto* item = new QTreeWidgetItem(
        m_list, {tr("%1 (%2)").arg(heading.title, NumberWords::count(heading.count))});
    item->setIcon(0, icon(heading.icon, Tone::Warning));
    QFont bold = item->font(0);
    bold.setWeight(QFont::DemiBold);
    item->setFont(0, bold);
    lead(item, heading.key, {heading.page, heading.target});
    return item;
}

void DueToday::addFindings(const Heading& heading, const DueFindings& due)
{
    if (due.count == 0) {
        return;
    }
    QTreeWidgetItem* group = addHeading(heading);
    for (qsizetype i = 0; i < due.first.size(); ++i) {
        const RuleFinding& finding = due.first.at(i).finding;
        const QDate last = due.lastDays.value(i);
        const QString words = last.isValid() ? tr("%1: waived until %2.")
                                                   .arg(FindingWords::ruleTitle(finding.rule),
                                                        NumberWords::date(last))
                                             : FindingWords::sentence(finding, *m_context.words);
        auto* item = new QTreeWidgetItem(
            group, {FindingWords::subject(finding, *m_context.words), words, finding.unitName});
        item->setToolTip(1, words);
        lead(item, QStringLiteral("%1/%2/%3").arg(heading.key, finding.rule, finding.waiverKey),
             targetOf(finding));
    }
}

void DueToday::addTerms(const DueWork& work)
{
    if (work.terms.isEmpty()) {
        return;
    }
    const QString page = QStringLiteral("operators");
    QTreeWidgetItem* group =
        addHeading({QStringLiteral("operators"),
                    tr("Contractors: qualifications and contracts running out"),
                    "calendar",
                    work.terms.size(),
                    page,
                    {{QStringLiteral("state"),
                      QStringList{toKey(OperatorState::Expired), toKey(OperatorState::Ending)}}}});
    for (const OperatorTerm& term : work.terms.mid(0, DueWork::mostShown)) {
        auto* item = new QTreeWidgetItem(
            group, {term.operatorName,
                    TermWords::sentence(term, m_context.session->clock().today()), QString()});
        lead(item,
             QStringLiteral("operators/%1/%2").arg(term.operatorId.value()).arg(item->text(1)),
             {page, {{QStringLiteral("operator"), term.operatorId.value()}}});
    }
}

void DueToday::addVerifications(const DueWork& work)
{
    if (work.verificationIds.isEmpty()) {
        return;
    }
    QVariantList ids;
    for (const qint64 id : work.verificationIds) {
        ids.append(id);
    }
    const QString title = tr("Verifications about to end");
    QTreeWidgetItem* group =
        addHeading({QStringLiteral("verifications"),
                    title,
                    "user",
                    work.verificationIds.size(),
                    QStringLiteral("accounts"),
                    {{QStringLiteral("ids"), ids}, {QStringLiteral("label"), title}}});
    for (const DueVerification& one : work.verificationFirst) {
        auto* item = new QTreeWidgetItem(
            group,
            {one.account, tr("Verified until %1.").arg(NumberWords::date(one.until)), one.unit});
        lead(item, QStringLiteral("verifications/%1").arg(one.accountId),
             {QStringLiteral("accounts"), {{QStringLiteral("account"), one.accountId}}});
    }
}

} // namespace juzhen
