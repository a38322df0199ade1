// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/administrationpage.h"

#include "models/stores/indicatorstore.h"
#include "models/stores/registerfile.h"
#include "models/stores/session.h"
#include "models/stores/userstore.h"
#include "models/tasks/lane.h"
#include "models/text/enumwords.h"
#include "models/text/numberwords.h"
#include "ui/administration/calendarpane.h"
#include "ui/administration/thresholdpane.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/feedback/tasklist.h"
#include "ui/lists/listpane.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/card.h"
#include "ui/widgets/registertable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace juzhen {

namespace {

constexpr int firstRoleColumn = 2;

/// What verification found, one sentence per finding.
QStringList sentencesOf(const Verification& found)
{
    QStringList lines;
    for (const QString& line : found.damage) {
        lines.append(AdministrationPage::tr("The file is damaged: %1").arg(line));
    }
    for (const QString& line : found.danglingLinks) {
        lines.append(
            AdministrationPage::tr("Records point to something that is gone: %1").arg(line));
    }
    if (found.brokenEntry) {
        lines.append(AdministrationPage::tr("The history was tampered with at entry %1.")
                         .arg(NumberWords::count(*found.brokenEntry)));
    }
    for (const QString& name : found.brokenSeals) {
        lines.append(AdministrationPage::tr("The sealed results of “%1” were changed.").arg(name));
    }
    return lines;
}

} // namespace

AdministrationPage::AdministrationPage(const PageContext& context, QWidget* parent)
    : Page(QStringLiteral("administration"), parent)
    , m_context(context)
{}

void AdministrationPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, 0, space::page, space::page);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    layout->addWidget(m_tabs);
    m_history = new ListPane(ListId::History, m_context, m_tabs);
    m_history->setEmptyState(QStringLiteral("history"), tr("Nothing has been done yet."), {});
    m_history->table()->setHiddenByDefault(
        {QStringLiteral("batch_uid"), QStringLiteral("subject_id")});
    m_history->table()->setWidths({{QStringLiteral("at"), 20}, {QStringLiteral("changes"), 60}});
    m_history->table()->resetColumns();
    m_tabs->addTab(makeUsers(), tr("Users and roles"));
    m_tabs->addTab(makeIndicatorSets(), tr("Indicator sets"));
    m_thresholds = new ThresholdPane(m_context, m_tabs);
    m_tabs->addTab(m_thresholds, tr("Limits of the rules"));
    m_calendar = new CalendarPane(m_context, m_tabs);
    m_tabs->addTab(m_calendar, tr("Working days"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->addTab(makeCare(), tr("Backup and verification"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { refresh(); });
}

QWidget* AdministrationPage::makeUsers()
{
    m_usersTab = new QWidget(m_tabs);
    auto* layout = new QVBoxLayout(m_usersTab);
    layout->setContentsMargins(0, space::normal, 0, 0);
    layout->setSpacing(space::normal);
    m_users = new QTreeWidget(m_usersTab);
    m_users->setObjectName(QStringLiteral("users"));
    m_users->setAccessibleName(tr("Users and roles"));
    m_users->setRootIsDecorated(false);
    m_users->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QStringList headers{tr("Name"), tr("Login")};
    for (const auto& role : roleKeys) {
        headers.append(EnumWords::label(role.value));
    }
    m_users->setHeaderLabels(headers);
    m_users->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_users, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        if (!m_filling) {
            saveUser(m_users->indexOfTopLevelItem(item));
        }
    });
    connect(m_users, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (item->flags() & Qt::ItemIsEditable) {
            m_users->editItem(item, 0);
        }
    });
    auto* add = new QPushButton(icon("add"), tr("Add user…"), m_usersTab);
    add->setObjectName(QStringLiteral("addUser"));
    add->setEnabled(m_context.session->may(Permission::Administer));
    connect(add, &QPushButton::clicked, this, &AdministrationPage::addUser);
    auto* hint = new QLabel(tr("A user is known by the login to the computer. Enter changes the "
                               "name. Somebody who isn't listed may look and no more."),
                            m_usersTab);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(hint);
    layout->addWidget(m_users, 1);
    layout->addWidget(add, 0, Qt::AlignLeft);
    return m_usersTab;
}

QWidget* AdministrationPage::makeIndicatorSets()
{
    m_sets = new QTreeWidget(m_tabs);
    m_sets->setObjectName(QStringLiteral("indicatorSets"));
    m_sets->setAccessibleName(tr("Indicator sets"));
    m_sets->setHeaderLabels({tr("Item"), tr("Question"), tr("Points"), tr("Guidance")});
    m_sets->setWordWrap(true);
    m_sets->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    return m_sets;
}

QWidget* AdministrationPage::makeCare()
{
    auto* page = new QWidget(m_tabs);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, space::wide, 0, 0);
    auto* card = new Card(tr("Keep the register safe"), page);
    auto* text =
        new QLabel(tr("A backup is a complete register in one file. Verification checks the file, "
                      "the links between records, the chain of the history and the seals of "
                      "confirmed quarters."),
                   card);
    text->setWordWrap(true);
    card->body()->addWidget(text);
    auto* row = new QHBoxLayout;
    auto* backup = new QPushButton(icon("backup"), tr("Back up…"), card);
    backup->setObjectName(QStringLiteral("backUp"));
    auto* verifying = new QPushButton(icon("check"), tr("Verify"), card);
    verifying->setObjectName(QStringLiteral("verify"));
    connect(backup, &QPushButton::clicked, this, &AdministrationPage::backUp);
    connect(verifying, &QPushButton::clicked, this, &AdministrationPage::verify);
    row->addWidget(backup);
    row->addWidget(verifying);
    row->addStretch();
    card->body()->addLayout(row);
    m_care = new QLabel(card);
    m_care->setObjectName(QStringLiteral("careResult"));
    m_care->setWordWrap(true);
    card->body()->addWidget(m_care);
    layout->addWidget(card);
    layout->addStretch();
    return page;
}

void AdministrationPage::openTarget(const QVariantMap& target)
{
    const QString tab = target.value(QLatin1String("tab")).toString();
    if (tab == QLatin1String("care")) {
        m_tabs->setCurrentIndex(m_tabs->count() - 1);
    } else if (tab == QLatin1String("thresholds")) {
        m_tabs->setCurrentWidget(m_thresholds);
    }
}

bool AdministrationPage::hasUnsavedEdits() const
{
    return m_thresholds && m_thresholds->hasUnsavedEdits();
}

void AdministrationPage::refresh()
{
    guarded(this, [this] {
        if (m_tabs->currentWidget() == m_usersTab) {
            loadUsers();
        } else if (m_tabs->currentWidget() == m_sets) {
            loadIndicatorSets();
        } else if (m_tabs->currentWidget() == m_thresholds) {
            m_thresholds->refresh();
        } else if (m_tabs->currentWidget() == m_calendar) {
            m_calendar->refresh();
        } else if (m_tabs->currentWidget() == m_history) {
            m_history->load();
        }
    });
}

void AdministrationPage::loadUsers()
{
    const QTreeWidgetItem* before = m_users->currentItem();
    const QVariant kept = before ? before->data(0, Qt::UserRole) : QVariant();
    const int column = m_users->currentColumn();
    m_filling = true;
    m_users->clear();
    const bool mayChange = m_context.session->may(Permission::Administer);
    for (const User& user : UserStore(*m_context.session).all()) {
        auto* item = new QTreeWidgetItem(m_users, {user.name, user.login});
        item->setData(0, Qt::UserRole, user.id.value());
        int place = firstRoleColumn;
        for (const auto& role : roleKeys) {
            item->setCheckState(place++,
                                user.roles.contains(role.value) ? Qt::Checked : Qt::Unchecked);
        }
        item->setFlags(mayChange ? item->flags() | Qt::ItemIsEditable
                                 : item->flags() & ~Qt::ItemIsUserCheckable);
        if (item->data(0, Qt::UserRole) == kept) {
            m_users->setCurrentItem(item, column);
        }
    }
    m_filling = false;
}

void AdministrationPage::addUser()
{
    m_context.questions->text(
        this,
        {tr("Add user"), tr("Under which login does the new user work?"),
         tr("As it is used to sign in to the computer. The new user may look until roles are "
            "ticked."),
         tr("Add"), false},
        [this](const QString& login) {
            guarded(this, [&] {
                UserStore store(*m_context.session);
                for (const User& known : store.all()) {
                    if (known.login == login.trimmed()) {
                        showWarning(this, tr("“%1” is listed already.").arg(login.trimmed()));
                        return;
                    }
                }
                User user;
                user.login = login.trimmed();
                user.name = user.login;
                user.roles = {Role::Viewer};
                store.save(user);
                loadUsers();
            });
        });
}

void AdministrationPage::saveUser(int row)
{
    const QTreeWidgetItem* item = m_users->topLevelItem(row);
    if (!item) {
        return;
    }
    guarded(this, [&] {
        UserStore store(*m_context.session);
        for (User user : store.all()) {
            if (user.id.value() != item->data(0, Qt::UserRole).toLongLong()) {
                continue;
            }
            const QString name = item->text(0).trimmed();
            user.name = name.isEmpty() ? user.login : name;
            user.roles.clear();
            int column = firstRoleColumn;
            for (const auto& role : roleKeys) {
                if (item->checkState(column++) == Qt::Checked) {
                    user.roles.append(role.value);
                }
            }
            try {
                store.save(user);
            } catch (const Error& error) {
                if (error.kind() != Error::Kind::Invalid) {
                    throw;
                }
                showWarning(this, tr("Somebody must keep the role of administrator."));
            }
        }
    });
    // After the signal, because the list is made anew.
    QMetaObject::invokeMethod(this, &AdministrationPage::loadUsers, Qt::QueuedConnection);
}

void AdministrationPage::loadIndicatorSets()
{
    m_sets->clear();
    IndicatorStore store(*m_context.session);
    for (const IndicatorSet& latest : store.latest()) {
        const IndicatorSet set = store.require(latest.id);
        auto* top = new QTreeWidgetItem(
            m_sets, {tr("%1 (version %2)").arg(set.name).arg(set.version),
                     set.proposal ? tr("Proposal, to be adopted by the office") : set.source});
        top->setFirstColumnSpanned(false);
        for (const Indicator& item : set.indicators) {
            new QTreeWidgetItem(top, {item.code, item.text,
                                      item.kind == IndicatorKind::Veto
                                          ? EnumWords::label(item.kind)
                                          : NumberWords::points(item.maxTenths),
                                      item.guidance});
        }
    }
    m_sets->resizeColumnToContents(0);
}

void AdministrationPage::backUp()
{
    m_context.questions->saveFile(
        this,
        {tr("Back up the register"),
         QStringLiteral("backup"),
         {tr("Registers (*.juzhen)")},
         tr("backup-%1.juzhen").arg(m_context.session->clock().today().toString(Qt::ISODate)),
         QStringLiteral("juzhen")},
        [this](const QString& path) {
            const auto progress = std::make_shared<Progress>();
            const int entry = m_context.tasks->add(tr("Backing up"), progress);
            m_context.jobs
                ->run(
                    [path](Session& session, Progress& step) {
                        backupRegister(session, path, [&step](qint64 done) { step.advance(done); });
                    },
                    progress)
                .then(this,
                      [this, entry, path] {
                          m_context.tasks->remove(entry);
                          m_care->setText(tr("Backed up to %1 and checked.").arg(path));
                      })
                .onFailed(this, [this, entry](const Error& error) {
                    m_context.tasks->remove(entry);
                    showError(this, error);
                });
        });
}

void AdministrationPage::verify()
{
    m_care->setText(tr("Verifying…"));
    m_context.jobs->run([](Session& session, Progress&) { return verifyRegister(session); })
        .then(this,
              [this](const Verification& found) {
                  m_care->setText(
                      found.isSound()
                          ? tr("The register is sound. Its history has %1 entries, all in order.")
                                .arg(NumberWords::count(found.logEntries))
                          : sentencesOf(found).join(QLatin1Char('\n')));
              })
        .onFailed(this, [this](const Error& error) {
            m_care->clear();
            showError(this, error);
        });
}

} // namespace juzhen
