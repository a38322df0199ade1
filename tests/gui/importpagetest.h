// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/exchange/importing.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/exchange/importreview.h"
#include "ui/widgets/choicefield.h"

#include <QObject>

#include <memory>

namespace juzhen::testing {

/// What the tests of the import page share: a window on an empty register, and the ways through the
/// page. Their init() and cleanup() call setUp() and takeDown().
class ImportPageTest : public QObject
{
    Q_OBJECT

protected:
    void setUp();
    void takeDown();

    void open(const QString& path, const char* kind = "accounts");

    /// Opens a ledger of accounts with these lines and waits till it has been looked at.
    void openSheet(const QStringList& lines);

    /// Whether the file has been looked at.
    [[nodiscard]] bool isReady() const;

    /// Chooses an entry as somebody does and waits till the file has been looked at again.
    void choose(const char* box, int index);

    /// Imports, and waits for it.
    void apply();

    [[nodiscard]] qsizetype accounts() const;

    /// The choice of the field for the column called @p caption.
    [[nodiscard]] ChoiceField* fieldOf(const QString& caption) const;

    std::unique_ptr<OfficeWindow> m_office;
};

} // namespace juzhen::testing
