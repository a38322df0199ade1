// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records.h"
#include "models/stores/listrequest.h"
#include "ui/pagecontext.h"

#include <QJsonObject>
#include <QToolButton>

#include <functional>

class QMenu;

namespace juzhen {

/// The button of a list that names what is shown and opens the named views (视图): own and shared
/// ones, the usual one, and what can be done with the present one. Which view a person begins with
/// is remembered by the program, not in the register. Owned by its ListPane.
class ViewMenu : public QToolButton
{
    Q_OBJECT

public:
    /// How the list gives what it shows, and takes it; empty: as the page has set it up.
    struct Shown
    {
        std::function<QJsonObject()> give;
        std::function<void(const QJsonObject&)> take;
    };

    ViewMenu(ListId list, const PageContext& context, Shown shown, QWidget* parent = nullptr);

    /// Reads the views. The first time, the view to begin with is shown, unless something else has
    /// been asked for meanwhile: forgoDefault().
    void load();

    void forgoDefault() { m_begun = true; }

    /// The view that was chosen last; empty for the usual one.
    [[nodiscard]] QString currentName() const;

    /// What the button opens.
    [[nodiscard]] QMenu* viewList() const { return m_menu; }

    [[nodiscard]] QString currentUid() const { return m_current; }

    void setCurrentUid(const QString& uid);

private:
    void take(const QList<SavedView>& views);
    void fill();
    void addViews(const QString& title, bool shared);
    void addVerbs();
    void addVerbsOf(const SavedView& view);
    void choose(const SavedView& view);
    void chooseUsual();
    void saveAs(bool shared);
    void store(const QString& name, bool shared);
    void rename(const SavedView& view);
    void removeView(const SavedView& view);
    [[nodiscard]] const SavedView* current() const;
    [[nodiscard]] QString defaultUid() const;
    void setDefaultUid(const QString& uid);
    void showName();

    const QString m_page;
    PageContext m_context;
    Shown m_shown;
    QMenu* m_menu;
    QList<SavedView> m_views;
    QString m_current; ///< uid
    bool m_begun = false;
};

} // namespace juzhen
