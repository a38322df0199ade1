// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomepage.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/welcome/choicecard.h"
#include "ui/widgets/iconlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace juzhen {

namespace {

constexpr int welcomeIcon = 16 * space::unit;
constexpr int shownRegisters = 5;

QString nameOf(const QString& location)
{
    return location.contains(QStringLiteral("://")) ? location : QFileInfo(location).fileName();
}

} // namespace

WelcomePage::WelcomePage(QMenu* menu, QWidget* parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
{
    setObjectName(QStringLiteral("welcomePage"));
    auto* const sign = new IconLabel(applicationIcon(), this);
    sign->setEdge(welcomeIcon);
    auto* const title = new QLabel(tr("Juzhen: the register of government new media"), this);
    setType(title, TypeSize::Title, QFont::DemiBold);
    auto* const question = new QLabel(
        tr("There is no register on this computer yet. How would you like to begin?"), this);
    question->setForegroundRole(QPalette::PlaceholderText);

    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::section, space::section, space::section, space::section);
    column->setSpacing(space::small);
    column->addLayout(makeMenuRow(menu));
    column->addStretch(2);
    column->addWidget(sign, 0, Qt::AlignHCenter);
    column->addSpacing(space::normal);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(question, 0, Qt::AlignHCenter);
    column->addSpacing(space::page);
    column->addLayout(makeCards());
    column->addSpacing(space::page);
    column->addLayout(makeOpenRow());
    column->addLayout(m_recent);
    column->addStretch(3);
}

QHBoxLayout* WelcomePage::makeMenuRow(QMenu* menu)
{
    auto* const row = new QHBoxLayout;
    row->addStretch();
    if (menu != nullptr) {
        auto* const more = new QToolButton(this);
        more->setObjectName(QStringLiteral("welcomeMore"));
        more->setAutoRaise(true);
        more->setIcon(icon("more"));
        more->setIconSize(QSize(iconEdge(), iconEdge()));
        more->setToolTip(tr("Language, appearance, help"));
        more->setAccessibleName(tr("Language, appearance, help"));
        more->setPopupMode(QToolButton::InstantPopup);
        more->setMenu(menu);
        row->addWidget(more);
    }
    return row;
}

QHBoxLayout* WelcomePage::makeCards()
{
    auto* const cards = new QHBoxLayout;
    cards->setSpacing(space::wide);
    cards->addStretch();
    const auto add = [&](const QString& name, const QString& icon, const QString& caption,
                         const QString& text, void (WelcomePage::*chosen)()) {
        auto* const card = new ChoiceCard(icon, caption, text, this);
        card->setObjectName(name);
        connect(card, &ChoiceCard::clicked, this, chosen);
        cards->addWidget(card);
    };
    add(QStringLiteral("welcomeSample"), QStringLiteral("sample"), tr("Look at a sample"),
        tr("A made-up province with accounts, filings and four inspected quarters. Try everything; "
           "nothing in it is real."),
        &WelcomePage::sampleRequested);
    add(QStringLiteral("welcomeImport"), QStringLiteral("import"), tr("Import a ledger"),
        tr("Begin with the spreadsheet you keep today (.xlsx, .xls, .ods or .csv). You see every "
           "row before it is taken in."),
        &WelcomePage::importRequested);
    add(QStringLiteral("welcomeNew"), QStringLiteral("add"), tr("Start empty"),
        tr("A new register with the regions of Sichuan and the usual platforms, and no accounts "
           "yet."),
        &WelcomePage::newRequested);
    cards->addStretch();
    return cards;
}

QHBoxLayout* WelcomePage::makeOpenRow()
{
    auto* const row = new QHBoxLayout;
    auto* const open = new QPushButton(icon("folder"), tr("Open an existing register…"), this);
    open->setObjectName(QStringLiteral("welcomeOpen"));
    open->setFlat(true);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    row->addStretch();
    row->addWidget(open);
    row->addStretch();
    return row;
}

void WelcomePage::setRecentRegisters(const QStringList& locations)
{
    while (auto* const item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (locations.isEmpty()) {
        return;
    }
    auto* const caption = new QLabel(tr("Opened before"), this);
    setType(caption, TypeSize::Small);
    caption->setForegroundRole(QPalette::PlaceholderText);
    m_recent->addWidget(caption, 0, Qt::AlignHCenter);
    for (const auto& location : locations.mid(0, shownRegisters)) {
        auto* const link = new QPushButton(icon("database", Tone::Neutral), nameOf(location), this);
        link->setObjectName(QStringLiteral("recentRegister"));
        link->setFlat(true);
        link->setToolTip(QDir::toNativeSeparators(location));
        connect(link, &QPushButton::clicked, this,
                [this, location] { Q_EMIT recentRequested(location); });
        m_recent->addWidget(link, 0, Qt::AlignHCenter);
    }
}

} // namespace juzhen
