// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/testpage.h"

#include "ui/actions/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace juzhen {

TestPage::TestPage(const QString& pageId, QWidget* parent)
    : Page(pageId, parent)
{}

void TestPage::openTarget(const QVariantMap& target)
{
    life.append(
        QStringLiteral("target %1").arg(target.value(QStringLiteral("account")).toString()));
}

void TestPage::build()
{
    life.append(QStringLiteral("build"));
    words = new QLineEdit(this);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(words);
    act = makeAction(ActionId::Add, this);
    addPrimaryAction(act);
}

void TestPage::refresh()
{
    life.append(QStringLiteral("refresh"));
}

QJsonObject TestPage::saveState() const
{
    return {{QStringLiteral("words"), words->text()}};
}

void TestPage::restoreState(const QJsonObject& state)
{
    life.append(QStringLiteral("restore"));
    words->setText(state.value(QStringLiteral("words")).toString());
}

QList<PageEntry> testPages()
{
    const auto entry = [](const char* id, const char* title, const char* icon,
                          PageSection section) {
        const auto pageId = QString::fromLatin1(id);
        return PageEntry{pageId, QCoreApplication::translate("juzhen::Pages", title),
                         QString::fromLatin1(icon), section, [pageId](QWidget* parent) {
                             return new TestPage(pageId, parent);
                         }};
    };
    return {entry("first", "Workbench", "workbench", PageSection::Overview),
            entry("second", "Accounts", "accounts", PageSection::Register),
            entry("third", "Statistics", "statistics", PageSection::Results)};
}

} // namespace juzhen
