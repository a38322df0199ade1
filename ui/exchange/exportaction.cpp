// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportaction.h"

#include "models/settings/settings.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/feedback/tasklist.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QWidget>

namespace juzhen {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("juzhen::ExportAction", text);
}

} // namespace

void exportListToFile(QWidget* parent,
                      const PageContext& context,
                      const ListRequest& request,
                      const QString& title)
{
    Q_UNUSED(parent) Q_UNUSED(context) Q_UNUSED(request) Q_UNUSED(title)
    (void)&tr;
}

} // namespace juzhen
