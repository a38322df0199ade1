// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountmetric.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace juzhen {

class Sparkline;

/// The metrics of one account over the last twelve months: lines of posts, reads and fans, the
/// share of originals, and the table of the months. Owned by the account panel.
class AccountMetrics : public QWidget
{
    Q_OBJECT

public:
    explicit AccountMetrics(const PageContext& context, QWidget* parent = nullptr);

    void show(Id<Account> account);

private:
    struct Line
    {
        AccountMetric::Figure AccountMetric::*value;
        Sparkline* sparkline;
        QLabel* latest;
    };

    void addLine(const char* column, QVBoxLayout* layout);
    void fill();
    void fillTable(const QList<AccountMetric>& months);
    void fillLines(const QList<AccountMetric>& months);

    PageContext m_context;
    Id<Account> m_account;
    QList<Line> m_lines;
    QLabel* m_ratio;
    QTableWidget* m_table;
    QLabel* m_nothing;
};

} // namespace juzhen
