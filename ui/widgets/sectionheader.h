// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace juzhen {

/// The heading of a section: its name, an optional quiet remark, and room for controls at the
/// right.
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);

    /// A count or a remark behind the name.
    void setRemark(const QString& remark);

    void addWidget(QWidget* widget);

private:
    QLabel* m_title;
    QLabel* m_remark;
    QHBoxLayout* m_row;
};

} // namespace juzhen
