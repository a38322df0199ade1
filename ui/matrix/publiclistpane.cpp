// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/publiclistpane.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "models/itemmodels/publiclistmodel.h"
#include "models/settings/settings.h"
#include "models/stores/publicliststore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "models/text/publicwords.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/feedback/tasklist.h"
#include "ui/lists/sortcolumns.h"
#include "ui/matrix/cleanpicture.h"
#include "ui/theme/space.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace juzhen {

PublicListPane::PublicListPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_summary(new QLabel(this))
    , m_heldBack(new ToneLabel({}, Tone::Warning, this))
    , m_model(new PublicListModel(context.words, this))
    , m_table(new RegisterTable(this))
    , m_empty(new EmptyState(m_table))
    , m_withChanges(new QCheckBox(tr("The files also tell the changes"), this))
    , m_withVertical(new QCheckBox(tr("With vertically managed units"), this))
{
    m_summary->setObjectName(QStringLiteral("publicSummary"));
    m_heldBack->setObjectName(QStringLiteral("heldBack"));
    for (QLabel* label : {m_summary, m_heldBack}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_heldBack->hide();
    m_withChanges->setObjectName(QStringLiteral("withChanges"));
    m_withVertical->setObjectName(QStringLiteral("withVertical"));
    m_withVertical->setToolTip(tr("They follow the superior of their own system, whose list they "
                                  "stand on."));
    connect(m_withVertical, &QCheckBox::toggled, this, &PublicListPane::load);
    buildTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_summary);
    layout->addWidget(m_heldBack);
    layout->addWidget(m_table, 1);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(space::section);
    choices->addWidget(m_withVertical);
    choices->addWidget(m_withChanges);
    choices->addStretch();
    layout->addLayout(choices);
}

void PublicListPane::buildTable()
{
    m_table->setObjectName(QStringLiteral("publicList"));
    m_table->setAccessibleName(tr("Public list"));
    m_table->setColumnKeyRole(PagedTableModel::ColumnKeyRole);
    m_table->setModel(m_model);
    m_table->setWidths({{QStringLiteral("change"), 10},
                        {QStringLiteral("name"), 22},
                        {QStringLiteral("platform"), 14},
                        {QStringLiteral("unit"), 26},
                        {QStringLiteral("before"), 20},
                        {QStringLiteral("url"), 30}});
    m_empty->setContent(QStringLiteral("matrix"), tr("There is no running main account."),
                        tr("Accounts marked as main account in their form stand here."));
    m_table->setPlaceholder(m_empty);
    connect(m_table, &RegisterTable::sortKeysChanged, this,
            [this] { m_model->setSort(sortColumns(*m_table)); });
}

PublicListPane::Content PublicListPane::read(Session& session, bool withVertical)
{
    PublicListStore store(session);
    const PublicSelection selection = store.selection(session.clock().today(), withVertical);
    Content content{selection.entries, selection.heldBack, selection.vertical, {}, {}, {}};
    QList<PublicEntry> before;
    if (const auto last = store.last()) {
        content.by = last->by;
        content.dayBefore = last->day();
        before = last->entries;
        content.difference = differenceOf(before, content.entries);
    }
    return content;
}

void PublicListPane::load()
{
    const quint64 asked = ++m_asked;
    // Beside the lists: the names are looked at by a rule, over the whole register.
    m_context.jobs
        ->run([withVertical = m_withVertical->isChecked()](Session& session, Progress&) {
            return read(session, withVertical);
        })
        .then(this,
              [this, asked](const Content& content) {
                  if (asked == m_asked) {
                      take(content);
                  }
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void PublicListPane::take(const Content& content)
{
    const QString count =
        tr("%1 main accounts are running.").arg(NumberWords::count(content.entries.size()));
    m_summary->setText(content.dayBefore.isValid()
                           ? tr("%1 Last exported on %2 by %3. %4")
                                 .arg(count, NumberWords::date(content.dayBefore), content.by,
                                      PublicWords::summary(content.difference))
                           : tr("%1 No list has been exported yet.").arg(count));
    if (content.vertical > 0) {
        m_summary->setText(m_summary->text() + QLatin1Char(' ')
                           + PublicWords::verticalLeftOut(content.vertical));
    }
    m_heldBack->setVisible(!content.heldBack.isEmpty());
    m_heldBack->setText(tr("Left out, because the name looks like a person's: %1")
                            .arg(NumberWords::list(content.heldBack)));
    m_model->setContent(content.entries, content.difference);
}

void PublicListPane::publish()
{
    m_context.questions->folder(
        this, {tr("Folder for the public list"), QStringLiteral("publish"), {}, {}, {}},
        [this](const QString& folder) { write(folder); });
}

void PublicListPane::write(const QString& folder)
{
    const auto progress = std::make_shared<Progress>();
    const int entry = m_context.tasks->add(tr("Writing the public list"), progress);
    const PublishOptions options{folder,
                                 m_context.settings->language().startsWith(QLatin1String("zh")),
                                 m_withChanges->isChecked(), m_withVertical->isChecked()};
    m_context.jobs
        ->run(
            [options, words = *m_context.words](Session& session, Progress& step) {
                return publishList(session, options, words, &cleanPicture, step);
            },
            progress)
        .then(this,
              [this, entry](const PublishResult& result) {
                  m_context.tasks->remove(entry);
                  finish(result);
              })
        .onFailed(this, [this, entry](const Error& error) {
            m_context.tasks->remove(entry);
            showError(this, error);
        });
}

void PublicListPane::finish(const PublishResult& result)
{
    load(); // what was exported is now what is compared with
    showWritten(this, result.page,
                tr("Public list of %1 main accounts written to %2. %3")
                    .arg(NumberWords::count(result.accounts),
                         QDir::toNativeSeparators(QFileInfo(result.page).path()),
                         PublicWords::summary(result.difference)));
}

} // namespace juzhen
