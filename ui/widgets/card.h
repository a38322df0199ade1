// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace juzhen {

class SectionHeader;

/// A sheet on the page: the surface that groups what belongs together, with an optional heading
/// and controls beside it.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    /// Where the content goes.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    /// Puts @p widget at the right of the heading.
    void addHeaderWidget(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SectionHeader* m_header = nullptr;
    QVBoxLayout* m_body;
};

} // namespace juzhen
