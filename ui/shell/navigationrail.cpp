// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/shell/navigationbutton.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/iconlabel.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

constexpr int narrowestWide = 44 * space::unit;
constexpr int markEdge = 7 * space::unit;

constexpr std::array sectionNames{
    QT_TRANSLATE_NOOP("juzhen::NavigationRail", "Overview"),
    QT_TRANSLATE_NOOP("juzhen::NavigationRail", "Register"),
    QT_TRANSLATE_NOOP("juzhen::NavigationRail", "Supervision"),
    QT_TRANSLATE_NOOP("juzhen::NavigationRail", "Results"),
    QT_TRANSLATE_NOOP("juzhen::NavigationRail", "System"),
};

} // namespace

NavigationRail::NavigationRail(const QList<PageEntry>& pages, QMenu* menu, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
    , m_more(new NavigationButton(QStringLiteral("more"), tr("More"), this))
    , m_name(new QLabel(tr("Juzhen"), this))
{
    setObjectName(QStringLiteral("navigationRail"));
    setAccessibleName(tr("Navigation"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_column->setContentsMargins(space::small, space::wide, space::small, space::small);
    m_column->setSpacing(2);

    auto* const mark = new IconLabel(applicationIcon(), this);
    mark->setEdge(markEdge);
    setType(m_name, TypeSize::Section, QFont::DemiBold);
    auto* const brand = new QHBoxLayout;
    brand->setContentsMargins(space::small - 1, 0, 0, 0);
    brand->setSpacing(space::small);
    brand->addWidget(mark);
    brand->addWidget(m_name, 1);
    m_column->addLayout(brand);
    m_column->addSpacing(space::small);

    auto section = PageSection::Overview;
    for (int place = 0; place < pages.size(); ++place) {
        const auto& entry = pages.at(place);
        if (entry.section != section) {
            section = entry.section;
            addSection(section);
        }
        addEntry(entry, directKeys(place, pages.size()));
    }
    m_column->addStretch();

    addMore(menu);
    fitWidth();
}

QKeySequence NavigationRail::directKeys(qsizetype place, qsizetype count)
{
    constexpr qsizetype digits = 9;
    if (place >= digits && place != count - 1) {
        return {};
    }
    return QKeySequence(QStringLiteral("Ctrl+%1").arg(place < digits ? place + 1 : 0));
}

void NavigationRail::addSection(PageSection section)
{
    auto* const caption = new QLabel(tr(sectionNames.at(static_cast<std::size_t>(section))), this);
    setType(caption, TypeSize::Small);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setContentsMargins(space::normal, space::normal, 0, space::tight);
    m_captions.append(caption);
    m_column->addWidget(caption);
}

void NavigationRail::addEntry(const PageEntry& entry, const QKeySequence& keys)
{
    auto* const button = new NavigationButton(entry.icon, entry.title, this);
    button->setObjectName(QStringLiteral("go_%1").arg(entry.id));
    if (!keys.isEmpty()) {
        button->setKeys(keys.toString(QKeySequence::NativeText));
    }
    button->installEventFilter(this);
    m_group->addButton(button);
    m_buttons.append(button);
    m_buttonById.insert(entry.id, button);
    m_column->addWidget(button);
    connect(button, &NavigationButton::clicked, this,
            [this, id = entry.id] { Q_EMIT pageChosen(id); });
}

void NavigationRail::addMore(QMenu* menu)
{
    m_more->setObjectName(QStringLiteral("moreMenu"));
    m_more->setCheckable(false);
    m_more->setAccessibleDescription(tr("Register, view, help"));
    m_more->installEventFilter(this);
    m_column->addWidget(m_more);
    m_buttons.append(m_more);
    connect(m_more, &NavigationButton::clicked, menu, [this, menu] {
        menu->popup(m_more->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    });
}

void NavigationRail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_name->setVisible(!narrow);
    for (auto* const button : std::as_const(m_buttons)) {
        button->setNarrow(narrow);
    }
    fitWidth();
}

/// As wide as the widest entry likes to be.
void NavigationRail::fitWidth()
{
    int widest = m_narrow ? 0 : narrowestWide;
    for (const auto* const button : std::as_const(m_buttons)) {
        widest = std::max(widest, button->sizeHint().width());
    }
    showCaptions();
    setFixedWidth(widest + 2 * space::small + 1);
}

/// The height at which every entry and caption has the room it likes.
int NavigationRail::roomyHeight() const
{
    const auto margins = m_column->contentsMargins();
    int height = margins.top() + margins.bottom() + markEdge + space::small;
    for (const auto* const button : m_buttons) {
        height += button->sizeHint().height() + m_column->spacing();
    }
    for (const auto* const caption : m_captions) {
        height += caption->sizeHint().height() + m_column->spacing();
    }
    return height;
}

void NavigationRail::showCaptions()
{
    // Without captions, the sections stay apart by the room they leave.
    const bool low = height() < roomyHeight();
    for (auto* const caption : std::as_const(m_captions)) {
        const int gap = low ? space::small : space::wide;
        caption->setFixedHeight(m_narrow || low ? gap : caption->sizeHint().height());
        caption->setAccessibleName(caption->text());
        caption->setMaximumWidth(m_narrow || low ? 0 : QWIDGETSIZE_MAX);
    }
}

void NavigationRail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showCaptions();
}

void NavigationRail::setCurrent(const QString& pageId)
{
    if (auto* const button = m_buttonById.value(pageId)) {
        button->setChecked(true);
    }
}

void NavigationRail::setBadge(const QString& pageId, int count)
{
    if (auto* const button = m_buttonById.value(pageId)) {
        button->setBadge(count);
        fitWidth();
    }
}

void NavigationRail::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

bool NavigationRail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* const press = static_cast<QKeyEvent*>(event);
        switch (press->key()) {
        case Qt::Key_Up:
            moveFocus(-1);
            return true;
        case Qt::Key_Down:
            moveFocus(1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            static_cast<NavigationButton*>(watched)->click();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NavigationRail::moveFocus(int step)
{
    const auto here = m_buttons.indexOf(static_cast<NavigationButton*>(focusWidget()));
    const auto next = qBound(qsizetype{0}, here + step, m_buttons.size() - 1);
    m_buttons.at(next)->setFocus(Qt::TabFocusReason);
}

} // namespace juzhen
