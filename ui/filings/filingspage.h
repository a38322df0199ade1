// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"
#include "ui/page.h"
#include "ui/pagecontext.h"

namespace juzhen {

class FilingPanel;
class ListPane;
class SidePanel;

/// The filings (备案): opening, change, closing, cancelling, from draft to archive.
///
/// Targets: "filing" (an id to open), "newFor" (an account's id; with "kind" a draft of that kind),
/// "status" (list of keys).
class FilingsPage : public Page
{
    Q_OBJECT

public:
    explicit FilingsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] bool hasUnsavedEdits() const override;
    void openTarget(const QVariantMap& target) override;

protected:
    void build() override;
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

private:
    void buildList(QWidget* parent);
    void openFiling(qint64 id);
    /// Asks for the kind of filing that account @p id may have now.
    void startFiling(qint64 accountId);
    void startKind(qint64 accountId, FilingKind kind);
    [[nodiscard]] bool mayMove();

    PageContext m_context;
    SidePanel* m_split = nullptr;
    ListPane* m_list = nullptr;
    FilingPanel* m_panel = nullptr;
};

} // namespace juzhen
