// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/viewmenu.h"

#include "models/settings/settings.h"
#include "models/stores/changehub.h"
#include "models/stores/session.h"
#include "models/stores/viewstore.h"
#include "models/tasks/lane.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/theme/icons.h"

#include <QJsonDocument>
#include <QMenu>

#include <algorithm>

namespace juzhen {

namespace {

const QString beginKey = QStringLiteral("begin");

/// The name under which the views of a list are kept. Never changed: registers hold it.
QString pageOf(ListId list)
{
    switch (list) {
    case ListId::Accounts:
        return QStringLiteral("accounts");
    case ListId::Units:
        return QStringLiteral("units");
    case ListId::Filings:
        return QStringLiteral("filings");
    case ListId::Tasks:
        return QStringLiteral("tasks");
    case ListId::Findings:
        return QStringLiteral("findings");
    case ListId::Persons:
        return QStringLiteral("persons");
    case ListId::Metrics:
        return QStringLiteral("metrics");
    case ListId::Operators:
        return QStringLiteral("operators");
    case ListId::History:
        break;
    }
    return QStringLiteral("history");
}

} // namespace

ViewMenu::ViewMenu(ListId list, const PageContext& context, Shown shown, QWidget* parent)
    : QToolButton(parent)
    , m_page(pageOf(list))
    , m_context(context)
    , m_shown(std::move(shown))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("viewMenu"));
    setIcon(juzhen::icon("preview"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // Not setMenu(): its arrow would stand in the words.
    connect(this, &QToolButton::clicked, this,
            [this] { m_menu->popup(mapToGlobal(QPoint(0, height()))); });
    connect(m_menu, &QMenu::aboutToShow, this, &ViewMenu::fill);
    connect(m_context.hub, &ChangeHub::changed, this, [this](const ChangeSet& changes) {
        if (changes.kinds.contains(SubjectKind::View)) {
            load();
        }
    });
    showName();
}

void ViewMenu::load()
{
    m_context.reader
        ->run([page = m_page](Session& session, Progress&) { return ViewStore(session).of(page); })
        .then(this, [this](const QList<SavedView>& views) { take(views); })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void ViewMenu::take(const QList<SavedView>& views)
{
    m_views = views;
    if (!m_begun) {
        m_begun = true;
        const QString begin = defaultUid();
        for (const SavedView& view : std::as_const(m_views)) {
            if (view.uid == begin && !begin.isEmpty()) {
                choose(view);
            }
        }
    }
    showName();
}

void ViewMenu::fill()
{
    m_menu->clear();
    auto* const usual = m_menu->addAction(tr("Usual view"));
    usual->setCheckable(true);
    usual->setChecked(current() == nullptr);
    connect(usual, &QAction::triggered, this, &ViewMenu::chooseUsual);
    addViews(tr("My views"), false);
    addViews(tr("Shared views"), true);
    addVerbs();
}

void ViewMenu::addViews(const QString& title, bool shared)
{
    bool titled = false;
    for (const SavedView& view : std::as_const(m_views)) {
        if (view.owner.isEmpty() != shared) {
            continue;
        }
        if (!titled) {
            m_menu->addSection(title);
            titled = true;
        }
        QString name = view.name;
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        auto* const action = m_menu->addAction(
            view.uid == defaultUid() ? tr("%1 (shown at the start)").arg(name) : name);
        action->setCheckable(true);
        action->setChecked(view.uid == m_current);
        connect(action, &QAction::triggered, this, [this, view] { choose(view); });
    }
}

void ViewMenu::addVerbs()
{
    m_menu->addSeparator();
    connect(m_menu->addAction(juzhen::icon("save"), tr("Save what is shown as a view…")),
            &QAction::triggered, this, [this] { saveAs(false); });
    auto* const share =
        m_menu->addAction(juzhen::icon("user"), tr("Save what is shown as a view for everybody…"));
    share->setEnabled(m_context.session->may(Permission::EditAccounts));
    connect(share, &QAction::triggered, this, [this] { saveAs(true); });
    if (const SavedView* const view = current()) {
        m_menu->addSeparator();
        addVerbsOf(*view);
    }
}

void ViewMenu::addVerbsOf(const SavedView& view)
{
    const bool may = !view.owner.isEmpty() || m_context.session->may(Permission::EditAccounts);
    auto* const renew =
        m_menu->addAction(juzhen::icon("refresh"), tr("Keep the changes in this view"));
    renew->setEnabled(may);
    connect(renew, &QAction::triggered, this,
            [this, view] { store(view.name, view.owner.isEmpty()); });
    auto* const naming = m_menu->addAction(juzhen::icon("edit"), tr("Rename this view…"));
    naming->setEnabled(may);
    connect(naming, &QAction::triggered, this, [this, view] { rename(view); });
    auto* const removing = m_menu->addAction(juzhen::icon("delete"), tr("Delete this view…"));
    removing->setEnabled(may);
    connect(removing, &QAction::triggered, this, [this, view] { removeView(view); });
    auto* const begin = m_menu->addAction(tr("Show this view at the start"));
    begin->setCheckable(true);
    begin->setChecked(view.uid == defaultUid());
    connect(begin, &QAction::triggered, this,
            [this, uid = view.uid](bool on) { setDefaultUid(on ? uid : QString()); });
}

void ViewMenu::choose(const SavedView& view)
{
    m_begun = true;
    setCurrentUid(view.uid);
    m_shown.take(QJsonDocument::fromJson(view.definition.toUtf8()).object());
}

void ViewMenu::chooseUsual()
{
    m_begun = true;
    setCurrentUid({});
    m_shown.take({});
}

void ViewMenu::saveAs(bool shared)
{
    const Confirmation question{
        shared ? tr("View for everybody") : tr("View"),
        tr("Columns, their order and widths, sort, filters and colours are kept "
           "under a name."),
        tr("Name of the view"), tr("Save")};
    m_context.questions->text(this, question, [this, shared](const QString& typed) {
        const QString name = typed.simplified();
        const bool known = std::ranges::any_of(m_views, [&](const SavedView& view) {
            return view.name == name && view.owner.isEmpty() == shared;
        });
        if (!known) {
            store(name, shared);
            return;
        }
        m_context.questions->confirm(this,
                                     {tr("Replace view"),
                                      tr("There is a view “%1” already. Replace it?").arg(name),
                                      {},
                                      tr("Replace")},
                                     [this, name, shared] { store(name, shared); });
    });
}

void ViewMenu::store(const QString& name, bool shared)
{
    SavedView view;
    view.page = m_page;
    view.name = name;
    view.owner = shared ? QString() : m_context.session->source().login;
    view.definition =
        QString::fromUtf8(QJsonDocument(m_shown.give()).toJson(QJsonDocument::Compact));
    const bool stored = guarded(this, [&] { ViewStore(*m_context.session).save(view); });
    if (stored) {
        m_views.removeIf([&](const SavedView& one) { return one.uid == view.uid; });
        m_views.append(view);
        setCurrentUid(view.uid);
        load();
        showSuccess(this, tr("The view “%1” is kept.").arg(name));
    }
}

void ViewMenu::rename(const SavedView& view)
{
    const Confirmation question{tr("Rename view"), tr("The new name of “%1”:").arg(view.name),
                                tr("Name of the view"), tr("Rename")};
    m_context.questions->text(this, question, [this, view](const QString& typed) {
        const QString name = typed.simplified();
        const bool taken = std::ranges::any_of(m_views, [&](const SavedView& one) {
            return one.name == name && one.owner == view.owner && one.uid != view.uid;
        });
        if (taken) {
            showWarning(this, tr("There is a view “%1” already.").arg(name));
            return;
        }
        guarded(this, [&] {
            ViewStore(*m_context.session).rename(view, name);
            load();
        });
    });
}

void ViewMenu::removeView(const SavedView& view)
{
    m_context.questions->confirm(
        this,
        {tr("Delete view"), tr("Delete the view “%1”?").arg(view.name),
         view.owner.isEmpty() ? tr("Nobody will see it any more.") : QString(), tr("Delete"), true},
        [this, view] {
            guarded(this, [&] {
                ViewStore(*m_context.session).remove(view);
                setCurrentUid({});
                load();
            });
        });
}

const SavedView* ViewMenu::current() const
{
    const auto found = std::ranges::find(m_views, m_current, &SavedView::uid);
    return found == m_views.end() ? nullptr : &*found;
}

QString ViewMenu::currentName() const
{
    const SavedView* const view = current();
    return view ? view->name : QString();
}

void ViewMenu::setCurrentUid(const QString& uid)
{
    m_current = uid;
    showName();
}

QString ViewMenu::defaultUid() const
{
    return m_context.settings->pageState(QStringLiteral("views/") + m_page)
        .value(beginKey)
        .toString();
}

void ViewMenu::setDefaultUid(const QString& uid)
{
    m_context.settings->setPageState(QStringLiteral("views/") + m_page, {{beginKey, uid}});
}

void ViewMenu::showName()
{
    const QString name = currentName();
    setText(name.isEmpty() ? tr("Views")
                           : fontMetrics().elidedText(name, Qt::ElideRight,
                                                      24 * fontMetrics().averageCharWidth()));
    setToolTip(name.isEmpty() ? tr("Named views of this list") : tr("View: %1").arg(name));
    setAccessibleName(toolTip());
}

} // namespace juzhen
