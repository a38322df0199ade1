// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QStringList>

class QLineEdit;

namespace juzhen {

/// A page that does nothing but keep what the shell does to it, for tests of the shell.
class TestPage : public Page
{
    Q_OBJECT

public:
    explicit TestPage(const QString& pageId, QWidget* parent = nullptr);

    [[nodiscard]] bool hasUnsavedEdits() const override { return unsaved; }

    void openTarget(const QVariantMap& target) override;

    bool unsaved = false;
    QStringList life; ///< build, restore, refresh, target: in the order they happened
    QLineEdit* words = nullptr;
    QAction* act = nullptr;

protected:
    void build() override;
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
};

/// A table of three TestPages: "first", "second" and "third".
[[nodiscard]] QList<PageEntry> testPages();

} // namespace juzhen
