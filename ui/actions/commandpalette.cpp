// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commandpalette.h"

#include "models/domain/searchtext.h"
#include "ui/theme/space.h"
#include "ui/widgets/choicepopup.h"

#include <QAction>

namespace juzhen {

namespace {

constexpr int paletteWidth = 160 * space::unit;

QString pageKey(const QString& pageId)
{
    return QStringLiteral("page:%1").arg(pageId);
}

QString actionKey(qsizetype index)
{
    return QStringLiteral("action:%1").arg(index);
}

QString recordKey(qsizetype index)
{
    return QStringLiteral("record:%1").arg(index);
}

} // namespace

CommandPalette::CommandPalette(const PageContext& context,
                               const QList<PageEntry>& pages,
                               const QList<QAction*>& actions,
                               QWidget* window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
    , m_records(new RecordSearch(context, this))
    , m_popup(new ChoicePopup(ChoicePopup::Mode::One, window))
{
    m_popup->setObjectName(QStringLiteral("commandPalette"));
    m_popup->setAttribute(Qt::WA_DeleteOnClose);
    m_popup->setSearchHint(context.reader ? tr("Page, action, account, unit, filing …")
                                          : tr("Page or action"));
    QList<Choice> choices;
    for (const auto& page : pages) {
        choices.append({pageKey(page.id), tr("Go to %1").arg(page.title),
                        QStringLiteral("%1 %2").arg(page.id, searchTextOf({page.title})), 0,
                        page.icon});
    }
    for (qsizetype index = 0; index < actions.size(); ++index) {
        const auto* const action = actions.at(index);
        if (action->isEnabled() && action->isVisible() && !action->text().isEmpty()) {
            choices.append({actionKey(index), action->text(),
                            QStringLiteral("%1 %2").arg(action->objectName(),
                                                        searchTextOf({action->text()}))});
        }
    }
    m_popup->setChoices(choices);
    connect(m_popup, &ChoicePopup::searchChanged, m_records, &RecordSearch::search);
    connect(m_records, &RecordSearch::found, this, &CommandPalette::showFound);
    connect(m_records, &RecordSearch::failed, this, [this] {
        m_popup->setFound({{{}, tr("The register doesn’t answer just now."), {}, 0}});
    });
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

void CommandPalette::showFound(const QString& words, const QList<FoundRecord>& records)
{
    m_found = records;
    QList<Choice> choices;
    for (qsizetype index = 0; index < records.size(); ++index) {
        choices.append({recordKey(index), records.at(index).label, {}, 0, records.at(index).icon});
    }
    if (choices.isEmpty()) {
        choices.append({{}, tr("No record is found for “%1”.").arg(words), {}, 0});
    }
    m_popup->setFound(choices);
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
    for (qsizetype index = 0; index < m_found.size(); ++index) {
        if (key == recordKey(index)) {
            Q_EMIT pageChosen(m_found.at(index).page, m_found.at(index).target);
            return;
        }
    }
    Q_EMIT pageChosen(key.section(u':', 1), {});
}

} // namespace juzhen
