// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/calendarpane.h"

#include "models/exchange/calendarsheet.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/calendartext.h"
#include "models/text/numberwords.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace juzhen {

namespace {

constexpr qsizetype problemsShown = 3;
constexpr int yearRole = Qt::UserRole;
constexpr int openRole = Qt::UserRole + 1; ///< whether the year is still to be checked

} // namespace

CalendarPane::CalendarPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_missing(new QLabel(this))
    , m_days(new QTreeWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::normal, 0, 0);
    layout->setSpacing(space::normal);
    auto* intro =
        new QLabel(tr("Deadlines in working days are counted with these days. The State Council "
                      "publishes those of the next year each autumn: import them as a spreadsheet "
                      "with a row for each day, the day, and holiday or workday."),
                   this);
    intro->setWordWrap(true);
    intro->setForegroundRole(QPalette::PlaceholderText);
    m_missing->setObjectName(QStringLiteral("missingYear"));
    m_missing->setWordWrap(true);
    m_days->setObjectName(QStringLiteral("calendarDays"));
    m_days->setAccessibleName(tr("Working days"));
    m_days->setHeaderLabels({tr("Day"), tr("Weekday"), tr("Kind"), tr("State")});
    m_days->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(intro);
    layout->addWidget(m_missing);
    layout->addWidget(m_days, 1);
    layout->addWidget(makeButtons());
    connect(m_days, &QTreeWidget::currentItemChanged, this, &CalendarPane::updateButtons);
    updateButtons();
}

QWidget* CalendarPane::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    m_import = new QPushButton(icon("import"), tr("Import…"), buttons);
    m_import->setObjectName(QStringLiteral("importCalendar"));
    m_confirm = new QPushButton(icon("check"), tr("The year is checked"), buttons);
    m_confirm->setObjectName(QStringLiteral("confirmCalendar"));
    m_confirm->setToolTip(tr("All days of the year have been compared with the published ones"));
    row->addWidget(m_import);
    row->addWidget(m_confirm);
    row->addStretch();
    connect(m_import, &QPushButton::clicked, this, &CalendarPane::chooseFile);
    connect(m_confirm, &QPushButton::clicked, this, &CalendarPane::confirmYear);
    return buttons;
}

void CalendarPane::refresh()
{
    QMap<int, QList<CalendarDay>> years;
    for (const CalendarDay& day : ReferenceStore(*m_context.session).calendar()) {
        years[day.day.year()].append(day);
    }
    const int kept = currentYear();
    m_days->clear();
    for (auto it = years.cbegin(); it != years.cend(); ++it) {
        addYear(it.key(), it.value());
    }
    for (int i = 0; i < m_days->topLevelItemCount(); ++i) {
        if (m_days->topLevelItem(i)->data(0, yearRole).toInt() == kept) {
            m_days->setCurrentItem(m_days->topLevelItem(i));
        }
    }
    // From November on the next year's days are published, and deadlines begin to reach it.
    constexpr int november = 11;
    const QDate today = m_context.session->clock().today();
    const int needed = today.month() < november ? today.year() : today.year() + 1;
    m_missing->setText(
        tr("The days of %1 are missing: its deadlines are counted by weekends alone.").arg(needed));
    m_missing->setVisible(!years.contains(needed));
    updateButtons();
}

void CalendarPane::addYear(int year, const QList<CalendarDay>& days)
{
    const auto worked =
        std::ranges::count_if(days, [](const CalendarDay& day) { return day.workday; });
    const bool confirmed =
        std::ranges::all_of(days, [](const CalendarDay& day) { return day.confirmed; });
    auto* top = new QTreeWidgetItem(m_days, {CalendarText::year(year, days.size() - worked, worked),
                                             {},
                                             {},
                                             CalendarText::state(confirmed)});
    top->setData(0, yearRole, year);
    top->setData(0, openRole, !confirmed);
    for (const CalendarDay& day : days) {
        auto* item = new QTreeWidgetItem(top, {NumberWords::date(day.day),
                                               QLocale().dayName(day.day.dayOfWeek()),
                                               CalendarText::kind(day.workday)});
        item->setData(0, yearRole, year);
        item->setData(0, openRole, !confirmed);
    }
}

void CalendarPane::chooseFile()
{
    m_context.questions->openFile(
        this,
        {tr("Import working days"),
         QStringLiteral("calendar"),
         {tr("Spreadsheets (*.xlsx *.xls *.ods *.csv *.tsv *.txt)"), tr("All files (*)")},
         {},
         {}},
        [this](const QString& path) {
            m_context.reader
                ->run([path](Session&, Progress& step) { return readCalendarSheet(path, step); })
                .then(this, [this](const CalendarSheet& sheet) { take(sheet); })
                .onFailed(this, [this](const Error& error) { showError(this, error); });
        });
}

void CalendarPane::take(const CalendarSheet& sheet)
{
    if (!sheet.problems.isEmpty()) {
        QStringList sentences;
        for (const CalendarRowProblem& problem :
             sheet.problems.first(std::min(problemsShown, sheet.problems.size()))) {
            sentences.append(CalendarText::sentence(problem));
        }
        showWarning(this, tr("Nothing was imported, %n row(s) must be corrected first.", nullptr,
                             static_cast<int>(sheet.problems.size()))
                              + QLatin1Char('\n') + sentences.join(QLatin1Char('\n')));
        return;
    }
    if (sheet.days.isEmpty()) {
        showWarning(this, tr("No day was found in this file; nothing was imported."));
        return;
    }
    guarded(this, [&] {
        ReferenceStore(*m_context.session).importCalendar(sheet.days);
        refresh();
        showSuccess(this, tr("%n day(s) were imported; they replace those of the same years.",
                             nullptr, static_cast<int>(sheet.days.size())));
    });
}

void CalendarPane::confirmYear()
{
    guarded(this, [this] {
        ReferenceStore(*m_context.session).confirmCalendar(currentYear());
        refresh();
    });
}

int CalendarPane::currentYear() const
{
    const QTreeWidgetItem* item = m_days->currentItem();
    return item ? item->data(0, yearRole).toInt() : 0;
}

void CalendarPane::updateButtons()
{
    const QTreeWidgetItem* item = m_days->currentItem();
    const bool mayChange = m_context.session->may(Permission::Administer);
    m_import->setEnabled(mayChange);
    m_confirm->setEnabled(mayChange && item && item->data(0, openRole).toBool());
}

} // namespace juzhen
