// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persons/handoverlist.h"

#include "models/text/enumwords.h"
#include "models/text/handoverwords.h"
#include "models/text/wordbook.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/choicefield.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace juzhen {

namespace {

enum HandoverColumn
{
    AccountColumn,
    PlatformColumn,
    RoleColumn,
    UnitColumn,
    SuccessorColumn
};

enum DataRole
{
    CustodyRoleData = Qt::UserRole,
    OtherRole ///< key of the row's own successor
};

} // namespace

HandoverList::HandoverList(const WordBook& words, QWidget* parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_other(new ChoiceField(this))
    , m_words(words)
{
    m_list->setObjectName(QStringLiteral("handoverList"));
    m_list->setAccessibleName(tr("What is handed over"));
    m_list->setHeaderLabels(
        {tr("Account"), tr("Platform"), tr("Role"), tr("Unit"), tr("Successor")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setResizeContentsPrecision(0);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_other->setObjectName(QStringLiteral("handoverOther"));
    m_other->setPlaceholderText(tr("Somebody else for the selected rows"));
    m_other->setAccessibleName(m_other->placeholderText());
    auto* same = new QPushButton(tr("As for all"), this);
    same->setObjectName(QStringLiteral("handoverSame"));
    same->setToolTip(tr("Give the selected rows the successor for all again"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_other, 1);
    row->addWidget(same);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    connect(m_other, &ChoiceField::keyChosen, this, &HandoverList::choose);
    connect(same, &QPushButton::clicked, this, [this] { choose({}); });
}

void HandoverList::setPersonChoices(const QList<Choice>& persons)
{
    m_persons = persons;
    m_other->setChoices(persons);
}

void HandoverList::show(const QList<HeldCustody>& held)
{
    QList<QTreeWidgetItem*> items;
    for (const HeldCustody& one : held) {
        auto* item =
            new QTreeWidgetItem({one.accountName, m_words.platform(one.platformCode),
                                 EnumWords::label(one.custody.role), one.unitName, m_successor});
        item->setData(0, CustodyRoleData, one.custody.id.value());
        items.append(item);
    }
    m_list->clear();
    m_list->addTopLevelItems(items);
    m_other->setKey({});
}

void HandoverList::setSuccessor(const QString& name)
{
    m_successor = name;
    showSuccessors();
}

QHash<qint64, Id<Person>> HandoverList::others() const
{
    QHash<qint64, Id<Person>> others;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = m_list->topLevelItem(i);
        if (const qint64 person = item->data(0, OtherRole).toLongLong(); person > 0) {
            others.insert(item->data(0, CustodyRoleData).toLongLong(), Id<Person>(person));
        }
    }
    return others;
}

int HandoverList::count() const
{
    return m_list->topLevelItemCount();
}

void HandoverList::showIssues(const QList<HandoverIssue>& issues)
{
    QHash<qint64, QString> sentences;
    for (const HandoverIssue& issue : issues) {
        sentences.insert(issue.held.custody.id.value(), HandoverWords::sentence(issue));
    }
    QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        const QString sentence = sentences.value(item->data(0, CustodyRoleData).toLongLong());
        item->setIcon(SuccessorColumn,
                      sentence.isEmpty() ? QIcon() : icon("warning", Tone::Warning));
        item->setToolTip(SuccessorColumn, sentence);
        if (!sentence.isEmpty() && !first) {
            first = item;
        }
    }
    if (first) {
        m_list->setCurrentItem(first);
    }
}

void HandoverList::choose(const QString& key)
{
    const auto selected = m_list->selectedItems();
    for (QTreeWidgetItem* item : selected) {
        item->setData(0, OtherRole, key);
    }
    m_other->setKey({});
    showSuccessors();
}

void HandoverList::showSuccessors()
{
    QHash<QString, QString> names;
    for (const Choice& person : std::as_const(m_persons)) {
        names.insert(person.key, person.label);
    }
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        const QString other = item->data(0, OtherRole).toString();
        item->setText(SuccessorColumn, other.isEmpty() ? m_successor : names.value(other));
    }
}

} // namespace juzhen
