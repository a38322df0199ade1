// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace juzhen {

class Page;

/// The heading above a page: its name, a quiet line, its actions as buttons. Owned by the
/// MainWindow.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setPage(Page* page);

private:
    void showHeading();
    void showActions();

    QPointer<Page> m_page;
    QLabel* m_heading;
    QLabel* m_subheading;
    QHBoxLayout* m_actions;
};

} // namespace juzhen
