// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QVariantMap>
#include <QWidget>

#include <functional>

class QAction;

namespace juzhen {

/// One place of the main window: what stands right of the navigation rail. A page is made when it
/// is first gone to; the shell owns it and deletes it on a change of language or register.
///
/// Life: constructor (cheap) → build() once, at the first activation → restoreState() → refresh()
/// at this and every later activation → openTarget() when another page sent somebody here.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const QString& pageId, QWidget* parent = nullptr);

    [[nodiscard]] const QString& pageId() const { return m_pageId; }

    /// The heading shown above the page; the shell sets the table's title first.
    [[nodiscard]] const QString& heading() const { return m_heading; }

    /// One quiet line under the heading (scope, counts); may be empty.
    [[nodiscard]] const QString& subheading() const { return m_subheading; }

    void setHeading(const QString& heading);
    void setSubheading(const QString& subheading);

    /// The page's actions, shown as buttons at the right of the heading, the first one leftmost.
    [[nodiscard]] const QList<QAction*>& headerActions() const { return m_headerActions; }

    /// The one action drawn in the accent colour, or none.
    [[nodiscard]] QAction* primaryAction() const { return m_primaryAction; }

    /// Shows the page's content: builds it the first time, refreshes it every time.
    void activate();

    [[nodiscard]] bool isBuilt() const { return m_built; }

    /// Gives the page the state of an earlier life; it is used at the first activation.
    void setInitialState(const QJsonObject& state) { m_initialState = state; }

    /// What saveState() gives, or, before the page was built, what it was given.
    [[nodiscard]] QJsonObject currentState() const;

    /// Whether leaving the page for good (language, register, quit) would lose typed words.
    [[nodiscard]] virtual bool hasUnsavedEdits() const { return false; }

    /// Shows what another page points to: a filtered list, a record. Keys are the page's own and
    /// described in its header. Called after activate().
    virtual void openTarget(const QVariantMap& target);

Q_SIGNALS:
    /// Go to another page, and there to @p target (empty: as it was left).
    void requestPage(const QString& pageId, const QVariantMap& target = {});
    void headingChanged();
    void headerActionsChanged();
    /// The count on the page's entry in the navigation rail; 0 shows none.
    void badgeChanged(int count);

protected:
    /// Makes the widgets. Called once.
    virtual void build() = 0;

    /// Brings what is shown up to date. Called at every activation, after build().
    virtual void refresh() {}

    /// Filters, columns, sort, splitter, open record: everything that should survive a restart.
    [[nodiscard]] virtual QJsonObject saveState() const { return {}; }

    /// Takes what an earlier version of the program may have saved; must ignore unknown keys.
    virtual void restoreState(const QJsonObject& state);

    /// Adds @p action to the heading. It is given to the page as a widget action too, so that its
    /// shortcut works while the page is shown.
    void addHeaderAction(QAction* action);
    void addPrimaryAction(QAction* action);

private:
    QString m_pageId;
    QString m_heading;
    QString m_subheading;
    QList<QAction*> m_headerActions;
    QAction* m_primaryAction = nullptr;
    QJsonObject m_initialState;
    bool m_built = false;
};

/// The groups of the navigation rail, from top to bottom.
enum class PageSection
{
    Overview,
    Register,
    Supervision,
    Results,
    System
};

/// One row of the page table: all the shell ever knows of a page.
struct PageEntry
{
    QString id;    ///< stable key for settings and requestPage()
    QString title; ///< in the present language
    QString icon;  ///< a name in resources/icons
    PageSection section = PageSection::Overview;
    std::function<Page*(QWidget* parent)> create;
};

/// Makes the page table in the present language; called again after every change of language.
using PageFactory = std::function<QList<PageEntry>()>;

} // namespace juzhen
