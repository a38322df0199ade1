// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;

namespace juzhen {

/// Words of any length in as many lines as they need, up to a bound; what is beyond is scrolled to.
class BoundedLabel : public QScrollArea
{
    Q_OBJECT

public:
    /// The label itself is called @p name, for tests and screen readers.
    BoundedLabel(const QString& name, int mostLines, QWidget* parent = nullptr);

    void setText(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QLabel* m_label;
    int m_mostLines;
};

} // namespace juzhen
