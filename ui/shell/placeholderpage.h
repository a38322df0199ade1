// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

namespace juzhen {

/// A page that only says that its area isn't built yet.
class PlaceholderPage : public Page
{
    Q_OBJECT

public:
    PlaceholderPage(const QString& pageId, const QString& icon, QWidget* parent);

protected:
    void build() override;

private:
    QString m_icon;
};

} // namespace juzhen
