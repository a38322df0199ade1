// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/undoactions.h"

#include "ui/actions/actions.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"

#include <QAction>
#include <QCoreApplication>
#include <QUndoStack>
#include <QWidget>

namespace juzhen {

namespace {

struct UndoActions
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::UndoActions)
};

void undoOrRedo(QUndoStack* stack, QWidget* page, bool undo)
{
    guarded(page, [=] {
        const QString text = undo ? stack->undoText() : stack->redoText();
        undo ? stack->undo() : stack->redo();
        showInfo(page, undo ? UndoActions::tr("Undone: %1").arg(text)
                            : UndoActions::tr("Done again: %1").arg(text));
    });
}

} // namespace

QList<QAction*> makeUndoActions(QUndoStack* stack, QWidget* page)
{
    QList<QAction*> actions;
    for (const ActionId id : {ActionId::Undo, ActionId::Redo}) {
        auto* const action = makeAction(id, page);
        action->setPriority(QAction::LowPriority); // the arrows are known, the row is short
        const bool undo = id == ActionId::Undo;
        action->setEnabled(undo ? stack->canUndo() : stack->canRedo());
        QObject::connect(action, &QAction::triggered, page,
                         [stack, page, undo] { undoOrRedo(stack, page, undo); });
        QObject::connect(stack, undo ? &QUndoStack::canUndoChanged : &QUndoStack::canRedoChanged,
                         action, &QAction::setEnabled);
        actions.append(action);
    }
    return actions;
}

} // namespace juzhen
