// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commandpalette.h"

#include "ui/theme/space.h"
#include "ui/widgets/choicepopup.h"

#include <QAction>

namespace juzhen {

namespace {

constexpr int paletteWidth = 120 * space::unit;

QString pageKey(const QString& pageId)
{
    return QStringLiteral("page:%1").arg(pageId);
}

QString actionKey(qsizetype index)
{
    return QStringLiteral("action:%1").arg(index);
}

} // namespace

CommandPalette::CommandPalette(const QList<PageEntry>& pages,
                               const QList<QAction*>& actions,
                               QWidget* window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
    , m_popup(new ChoicePopup(ChoicePopup::Mode::One, window))
{
    m_popup->setObjectName(QStringLiteral("commandPalette"));
    m_popup->setAttribute(Qt::WA_DeleteOnClose);
    QList<Choice> choices;
    for (const auto& page : pages) {
        choices.append({pageKey(page.id), tr("Go to %1").arg(page.title), page.id, 0});
    }
    for (qsizetype index = 0; index < actions.size(); ++index) {
        const auto* const action = actions.at(index);
        if (action->isEnabled() && action->isVisible() && !action->text().isEmpty()) {
            choices.append({actionKey(index), action->text(), action->objectName(), 0});
        }
    }
    m_popup->setChoices(choices);
    connect(m_popup, &ChoicePopup::chosenChanged, this,
            [this] { run(m_popup->chosen().value(0)); });
    connect(m_popup, &QObject::destroyed, this, &QObject::deleteLater);
}

void CommandPalette::open()
{
    const QSize size(paletteWidth, 0);
    const QPoint place((m_window->width() - size.width()) / 2, m_window->height() / 8);
    m_popup->openIn(QRect(m_window->mapToGlobal(place), size));
}

void CommandPalette::run(const QString& key)
{
    for (qsizetype index = 0; index < m_actions.size(); ++index) {
        if (key == actionKey(index)) {
            // After the palette is gone, so that what the action opens gets the focus.
            QMetaObject::invokeMethod(m_actions.at(index), &QAction::trigger, Qt::QueuedConnection);
            return;
        }
    }
    Q_EMIT pageChosen(key.section(u':', 1));
}

} // namespace juzhen
