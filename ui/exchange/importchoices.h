// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importoptions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace juzhen {

/// What an import does with what it finds: by what rows find their records, what becomes of records
/// that exist, of empty cells and of rows with errors; and what the file can't say itself, its
/// quarter or month. Only what belongs to the kind of file is shown. Owned by ImportReview.
class ImportChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ImportChoices(QWidget* parent = nullptr);

    /// Shows what belongs to @p kind, everything as it is for most files: a choice that clears
    /// fields is made anew for each. @p today says which quarters and months there are.
    void begin(ImportKind kind, QDate today);

    /// Puts what is chosen into @p options.
    void fillIn(ImportOptions& options) const;

Q_SIGNALS:
    /// Somebody has chosen otherwise.
    void changed();

private:
    QComboBox* addChoice(const char* name, const QString& title, const QString& hint = {});
    void fillPeriods(QDate today);

    QComboBox* m_key = nullptr; ///< accounts
    QComboBox* m_existing = nullptr;
    QComboBox* m_blanks = nullptr;
    QComboBox* m_rejected = nullptr;
    QComboBox* m_quarter = nullptr; ///< results
    QComboBox* m_month = nullptr;   ///< metrics: where no column says it
    QCheckBox* m_createAccounts = nullptr;
};

} // namespace juzhen
