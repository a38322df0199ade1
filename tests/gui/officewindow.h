// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/translations.h"
#include "tests/gui/pagebench.h"
#include "ui/actions/actions.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAbstractButton;
class QAction;
class QLineEdit;

namespace juzhen {

class ListPane;

/// The program's window on a real register, driven as a clerk drives it: by pages, buttons, fields
/// and keys. It speaks Chinese; the day is 2025-11-20. Whatever can't be found or pressed fails the
/// test. With JUZHEN_PICTURES set to a folder, picture() keeps what the window looks like, and a
/// dialog or popup above it.
class OfficeWindow
{
public:
    OfficeWindow();
    ~OfficeWindow();
    OfficeWindow(const OfficeWindow&) = delete;
    OfficeWindow& operator=(const OfficeWindow&) = delete;

    [[nodiscard]] Session& session() { return bench.data.session(); }

    /// Goes to a page, as another page would.
    void go(const char* pageId, const QVariantMap& target = {});

    [[nodiscard]] Page* page() const { return window->page(window->currentPageId()); }

    /// The widget of this name that is shown; null when none is.
    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        const auto all = window->findChildren<Widget*>(name);
        for (Widget* widget : all) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }

    /// Presses a button with the mouse.
    void press(const char* name);

    /// Triggers one of the page's actions.
    void trigger(ActionId id);

    /// Puts @p text in the place of what the field holds, through the input method.
    void type(const QString& field, const QString& text);

    /// Writes @p text where the focus is, through the input method.
    void write(const QString& text);

    /// Presses a key where the focus is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    /// The one line control of a field: itself, or what is inside a FieldEditor.
    [[nodiscard]] QWidget* field(const QString& name) const;
    [[nodiscard]] QString textOf(const QString& field) const;

    /// Chooses @p key in a field that offers many.
    void choose(const QString& field, const QString& key);

    /// What the message bar says.
    [[nodiscard]] QString message() const;

    /// The list of the page, once it is complete.
    [[nodiscard]] ListPane* list() const;
    /// How many rows it has, once it is complete; −1 without a list.
    [[nodiscard]] int rows() const;
    /// The words of a cell of the list, once they have come.
    [[nodiscard]] QString cell(int row, const char* column) const;
    /// Puts the cursor on a row and presses Enter.
    void openRow(int row);

    /// Goes to the tab of the shown page that is, or holds, the widget of this name.
    void showTab(const QString& name) const;

    /// Every word shown in a tree or table of this name, line by line.
    [[nodiscard]] QString wordsIn(const QString& view) const;

    void picture(const QString& name) const;

    Theme theme;
    Translations translations;
    PageBench bench;
    std::unique_ptr<MainWindow> window;
};

} // namespace juzhen
