// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/historyview.h"

#include "models/domain/workflow.h"
#include "models/stores/auditlog.h"
#include "models/stores/session.h"
#include "models/text/enumwords.h"
#include "models/text/numberwords.h"
#include "ui/lists/recordnames.h"

#include <QCoreApplication>
#include <QHeaderView>

#include <array>

namespace juzhen {

namespace {

struct ActionWord
{
    const char* key;
    const char* text;
};

constexpr std::array actionWords{
    ActionWord{"create", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Created")},
    ActionWord{"update", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Edited")},
    ActionWord{"remove", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Removed")},
    ActionWord{"repair", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Repaired")},
    ActionWord{"reverse", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Reversed")},
    ActionWord{"filing", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Changed by a filing")},
    ActionWord{"inspection", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Seen by an inspection")},
    ActionWord{"answers", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Checklist filled")},
    ActionWord{"make_tasks", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Tasks made")},
    ActionWord{"attach", QT_TRANSLATE_NOOP("juzhen::HistoryView", "File attached")},
    ActionWord{"arrange", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Order changed")},
    ActionWord{"assign", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Assign")},
    ActionWord{"handover", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Hand over")},
    ActionWord{"rename", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Renamed by a reorganisation")},
    ActionWord{"merge", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Merged by a reorganisation")},
    ActionWord{"split", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Split by a reorganisation")},
    ActionWord{"export_phones",
               QT_TRANSLATE_NOOP("juzhen::HistoryView", "Telephone numbers exported")},
    ActionWord{"publish_list", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Public list exported")},
    ActionWord{"decide", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Difference decided")},
    ActionWord{"leave_open", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Difference left open")},
    ActionWord{"confirm_pairing", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Pairing confirmed")},
    ActionWord{"refuse_pairing", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Pairing refused")},
    ActionWord{"merge_accounts",
               QT_TRANSLATE_NOOP("juzhen::HistoryView", "Merged with a duplicate")},
    ActionWord{"not_duplicate", QT_TRANSLATE_NOOP("juzhen::HistoryView", "Declared no duplicate")},
    ActionWord{"move_attachment",
               QT_TRANSLATE_NOOP("juzhen::HistoryView", "File moved to the account that stays")},
    ActionWord{"detach", QT_TRANSLATE_NOOP("juzhen::HistoryView", "File detached")},
};

} // namespace

QString historyActionWord(const QString& action)
{
    for (const ActionWord& word : actionWords) {
        if (action == QLatin1String(word.key)) {
            return QCoreApplication::translate("juzhen::HistoryView", word.text);
        }
    }
    const auto step = fromKey<Action>(action);
    return step ? EnumWords::action(*step) : action;
}

QString lastChangeOf(Session& session, SubjectKind kind, qint64 id)
{
    const auto entries = session.log().history(kind, id, 1);
    return entries.isEmpty()
               ? QString()
               //: who, when
               : QCoreApplication::translate("juzhen::HistoryView", "%1, %2")
                     .arg(entries.last().actor, NumberWords::moment(entries.last().at));
}

HistoryView::HistoryView(const PageContext& context, QWidget* parent)
    : QTreeWidget(parent)
    , m_context(context)
    , m_names(new RecordNames(context, this))
{
    setColumnCount(3);
    setHeaderLabels({tr("When"), tr("Who"), tr("What")});
    setRootIsDecorated(false);
    setUniformRowHeights(false);
    setWordWrap(true);
    setAccessibleName(tr("History"));
    setObjectName(QStringLiteral("history"));
    header()->setStretchLastSection(true);
    // Rows are as high as their words need; a new width needs other heights.
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void HistoryView::show(SubjectKind kind, qint64 id)
{
    clear();
    if (id <= 0) {
        return;
    }
    const ChangeWords words = m_names->changeWords();
    const auto entries = m_context.session->log().history(kind, id);
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        QStringList lines{historyActionWord(entry->action)};
        lines += words.sentences(entry->action, kind, entry->changes);
        if (!entry->reason.isEmpty()) {
            lines.append(tr("Reason: %1").arg(entry->reason));
        }
        addTopLevelItem(new QTreeWidgetItem(
            {NumberWords::moment(entry->at), entry->actor, lines.join(QLatin1Char('\n'))}));
    }
}

} // namespace juzhen
