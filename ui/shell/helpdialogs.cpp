// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpdialogs.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/iconlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace juzhen {

namespace {

QVBoxLayout* prepare(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    auto* const column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::page, space::page, space::page, space::wide);
    column->setSpacing(space::normal);
    return column;
}

void addClose(QDialog* dialog, QVBoxLayout* column)
{
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* const column = prepare(this);
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(space::section);
    for (const auto* const action : actions) {
        if (action->shortcut().isEmpty() || action->text().isEmpty()) {
            continue;
        }
        auto name = action->text();
        const auto row = grid->rowCount();
        grid->addWidget(new QLabel(name.remove(u'…'), this), row, 0);
        auto* const keys = new QLabel(action->shortcut().toString(QKeySequence::NativeText), this);
        keys->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(keys, row, 1);
    }
    column->addLayout(grid);
    addClose(this, column);
}

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Juzhen"));
    auto* const column = prepare(this);
    auto* const sign = new IconLabel(applicationIcon(), this);
    sign->setEdge(16 * space::unit);
    auto* const name = new QLabel(tr("Juzhen %1").arg(QStringLiteral(JUZHEN_VERSION)), this);
    setType(name, TypeSize::Title, QFont::DemiBold);
    auto* const words = new QLabel(tr("The register of government new-media accounts: filing, "
                                      "quarterly inspection, rectification, notices. "
                                      "Free software under the GNU General Public License, version "
                                      "3 or later. Built with Qt %1.")
                                       .arg(QLatin1String(qVersion())),
                                   this);
    words->setWordWrap(true);
    words->setMinimumWidth(90 * space::unit);
    column->addWidget(sign);
    column->addWidget(name);
    column->addWidget(words);
    addClose(this, column);
}

} // namespace juzhen
