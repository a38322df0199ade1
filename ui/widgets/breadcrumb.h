// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace juzhen {

/// The way to what is shown, each step but the last a link: 四川省 › 成都市 › 市政府办公室.
class Breadcrumb : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumb(QWidget* parent = nullptr);

    void setSteps(const QStringList& steps);

Q_SIGNALS:
    void stepClicked(int index);

private:
    QHBoxLayout* m_row;
};

} // namespace juzhen
