// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operators/operatorrecords.h"

#include "models/stores/session.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/questions.h"
#include "ui/forms/recordform.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>

namespace juzhen {

OperatorRecords::OperatorRecords(const PageContext& context,
                                 const QString& name,
                                 const QStringList& headers,
                                 QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QTreeWidget(this))
    , m_empty(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(tr("Delete"), this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_save(new QPushButton(tr("Save"), this))
{
    m_list->setObjectName(name + QStringLiteral("List"));
    m_list->setHeaderLabels(headers);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_add->setObjectName(name + QStringLiteral("Add"));
    m_remove->setObjectName(name + QStringLiteral("Remove"));
    m_discard->setObjectName(name + QStringLiteral("Discard"));
    m_save->setObjectName(name + QStringLiteral("Save"));
    m_save->setProperty("accent", true);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item && !hasUnsavedEdits()) {
            open(item->data(0, Qt::UserRole).toLongLong());
        }
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (!hasUnsavedEdits()) {
            m_list->setCurrentItem(nullptr);
            open(0);
        }
    });
    connect(m_remove, &QPushButton::clicked, this, &OperatorRecords::askRemoval);
    connect(m_discard, &QPushButton::clicked, this, [this] { showRows(m_shown); });
    connect(m_save, &QPushButton::clicked, this, &OperatorRecords::save);
}

void OperatorRecords::setForm(RecordForm* form, const QString& addText, const QString& emptyText)
{
    m_form = form;
    m_add->setText(addText);
    m_empty->setText(emptyText);
    m_list->setAccessibleName(addText);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(m_discard);
    row->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_list, 2);
    layout->addWidget(m_empty);
    layout->addWidget(scroll, 3);
    layout->addLayout(row);
    connect(form, &RecordForm::edited, this, [this] {
        updateButtons();
        Q_EMIT edited();
    });
}

void OperatorRecords::mark(QTreeWidgetItem* item, qint64 id, QDate until, QDate today)
{
    item->setData(0, Qt::UserRole, id);
    if (until.isValid() && until < today) {
        item->setIcon(0, icon("error", Tone::Danger));
    }
}

bool OperatorRecords::hasUnsavedEdits() const
{
    return m_shown >= 0 && m_form->isModified();
}

void OperatorRecords::reload()
{
    if (!hasUnsavedEdits() && m_shown != 0) { // a new record stays open
        showRows(m_shown);
    }
}

void OperatorRecords::showRows(qint64 chosen)
{
    guarded(this, [&] {
        const auto items = rows();
        {
            const QSignalBlocker quiet(m_list);
            m_list->clear();
            m_list->addTopLevelItems(items);
        }
        m_empty->setVisible(items.isEmpty());
        m_shown = -1;
        m_form->hide();
        for (QTreeWidgetItem* item : items) {
            if (item->data(0, Qt::UserRole).toLongLong() == chosen) {
                m_list->setCurrentItem(item);
            }
        }
        updateButtons();
        Q_EMIT edited();
    });
}

void OperatorRecords::open(qint64 id)
{
    guarded(this, [&] {
        fillForm(id);
        m_shown = id;
        m_form->show();
        updateButtons();
    });
}

void OperatorRecords::save()
{
    qint64 stored = 0;
    guarded(this, [&] { stored = store(); });
    if (stored > 0) {
        m_form->clearProblems();
        showRows(stored);
    }
}

void OperatorRecords::askRemoval()
{
    m_context.questions->confirm(this,
                                 {tr("Delete “%1”?").arg(shownTitle()),
                                  tr("“%1” will be deleted.").arg(shownTitle()),
                                  tr("The history keeps what it said."), tr("Delete"), true},
                                 [this] {
                                     if (guarded(this, [this] { removeShown(); })) {
                                         showRows();
                                     }
                                 });
}

void OperatorRecords::updateButtons()
{
    const bool mayEdit = m_context.session->may(Permission::EditAccounts);
    const bool modified = hasUnsavedEdits();
    m_add->setEnabled(mayEdit && !modified);
    m_remove->setEnabled(mayEdit && !modified && m_shown > 0);
    m_discard->setEnabled(modified);
    m_save->setEnabled(mayEdit && modified);
}

} // namespace juzhen
