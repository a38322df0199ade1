// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

/// One row of the action table. The shortcut is portable text, or empty.
struct Declaration
{
    ActionId id;
    const char* name;
    const char* text;
    const char* icon;
    const char* shortcut;
};

constexpr const char* context = "juzhen::Actions";

constexpr std::array declarations{
    Declaration{ActionId::OpenRegister, "openRegister",
                QT_TRANSLATE_NOOP("juzhen::Actions", "Open register…"), "folder", "Ctrl+O"},
    Declaration{ActionId::NewRegister, "newRegister",
                QT_TRANSLATE_NOOP("juzhen::Actions", "New register…"), "database", "Ctrl+Shift+N"},
    Declaration{ActionId::BackUp, "backUp", QT_TRANSLATE_NOOP("juzhen::Actions", "Back up…"),
                "backup", ""},
    Declaration{ActionId::Import, "import", QT_TRANSLATE_NOOP("juzhen::Actions", "Import…"),
                "import", "Ctrl+I"},
    Declaration{ActionId::Quit, "quit", QT_TRANSLATE_NOOP("juzhen::Actions", "Quit"), "", "Ctrl+Q"},
    Declaration{ActionId::Add, "add", QT_TRANSLATE_NOOP("juzhen::Actions", "Add"), "add", "Ctrl+N"},
    Declaration{ActionId::Edit, "edit", QT_TRANSLATE_NOOP("juzhen::Actions", "Edit"), "edit", "F2"},
    Declaration{ActionId::Save, "save", QT_TRANSLATE_NOOP("juzhen::Actions", "Save"), "save",
                "Ctrl+S"},
    Declaration{ActionId::Discard, "discard",
                QT_TRANSLATE_NOOP("juzhen::Actions", "Discard changes"), "close", ""},
    Declaration{ActionId::Delete, "delete", QT_TRANSLATE_NOOP("juzhen::Actions", "Delete"),
                "delete", "Del"},
    Declaration{ActionId::Undo, "undo", QT_TRANSLATE_NOOP("juzhen::Actions", "Undo"), "undo",
                "Ctrl+Z"},
    Declaration{ActionId::Redo, "redo", QT_TRANSLATE_NOOP("juzhen::Actions", "Redo"), "redo",
                "Ctrl+Shift+Z"},
    Declaration{ActionId::Copy, "copy", QT_TRANSLATE_NOOP("juzhen::Actions", "Copy"), "copy", ""},
    Declaration{ActionId::CopyWithHeaders, "copyWithHeaders",
                QT_TRANSLATE_NOOP("juzhen::Actions", "Copy with headers"), "copy", ""},
    Declaration{ActionId::Paste, "paste", QT_TRANSLATE_NOOP("juzhen::Actions", "Paste"),
                "clipboard", ""},
    Declaration{ActionId::Attach, "attach", QT_TRANSLATE_NOOP("juzhen::Actions", "Attach file…"),
                "attach", ""},
    Declaration{ActionId::Find, "find", QT_TRANSLATE_NOOP("juzhen::Actions", "Search"), "search",
                "Ctrl+F"},
    Declaration{ActionId::Filter, "filter", QT_TRANSLATE_NOOP("juzhen::Actions", "Filter"),
                "filter", ""},
    Declaration{ActionId::Columns, "columns",
                QT_TRANSLATE_NOOP("juzhen::Actions", "Choose columns"), "columns", ""},
    Declaration{ActionId::Refresh, "refresh", QT_TRANSLATE_NOOP("juzhen::Actions", "Refresh"),
                "refresh", "F5"},
    Declaration{ActionId::Export, "export", QT_TRANSLATE_NOOP("juzhen::Actions", "Export…"),
                "export", "Ctrl+E"},
    Declaration{ActionId::Print, "print", QT_TRANSLATE_NOOP("juzhen::Actions", "Print…"), "print",
                "Ctrl+P"},
    Declaration{ActionId::PrintPreview, "printPreview",
                QT_TRANSLATE_NOOP("juzhen::Actions", "Print preview"), "preview", "Ctrl+Shift+P"},
    Declaration{ActionId::History, "history", QT_TRANSLATE_NOOP("juzhen::Actions", "History"),
                "history", "Ctrl+H"},
    Declaration{ActionId::Previous, "previous", QT_TRANSLATE_NOOP("juzhen::Actions", "Previous"),
                "previous", "Alt+Up"},
    Declaration{ActionId::Next, "next", QT_TRANSLATE_NOOP("juzhen::Actions", "Next"), "next",
                "Alt+Down"},
    Declaration{ActionId::CommandPalette, "commandPalette",
                QT_TRANSLATE_NOOP("juzhen::Actions", "Find a page or command"), "search", "Ctrl+K"},
    Declaration{ActionId::ToggleRail, "toggleRail",
                QT_TRANSLATE_NOOP("juzhen::Actions", "Narrow navigation"), "rail", "Ctrl+B"},
    Declaration{ActionId::Manual, "manual", QT_TRANSLATE_NOOP("juzhen::Actions", "Manual"), "help",
                "F1"},
    Declaration{ActionId::Shortcuts, "shortcuts",
                QT_TRANSLATE_NOOP("juzhen::Actions", "Keyboard shortcuts"), "keyboard", "Shift+F1"},
    Declaration{ActionId::About, "about", QT_TRANSLATE_NOOP("juzhen::Actions", "About Juzhen"),
                "info", ""},
};

static_assert(declarations.size() == static_cast<std::size_t>(ActionId::About) + 1,
              "every action is declared");

const Declaration& declarationOf(ActionId id)
{
    return *std::ranges::find(declarations, id, &Declaration::id);
}

} // namespace

QAction* makeAction(ActionId id, QObject* parent)
{
    return makeAction(id, QCoreApplication::translate(context, declarationOf(id).text), parent);
}

QAction* makeAction(ActionId id, const QString& text, QObject* parent)
{
    const auto& declared = declarationOf(id);
    auto* const action = new QAction(icon(declared.icon), text, parent);
    action->setObjectName(QLatin1String(declared.name));
    action->setShortcut(QKeySequence::fromString(QLatin1String(declared.shortcut)));
    action->setShortcutContext(Qt::WindowShortcut);
    setToolTipWithShortcut(action);
    return action;
}

QString actionName(ActionId id)
{
    return QLatin1String(declarationOf(id).name);
}

void setToolTipWithShortcut(QAction* action)
{
    auto plain = action->text();
    plain.remove(u'…');
    const auto keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(
        keys.isEmpty()
            ? plain
            : QCoreApplication::translate("juzhen::Actions", "%1 (%2)").arg(plain, keys));
}

} // namespace juzhen
