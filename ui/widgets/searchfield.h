// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace juzhen {

/// A line for search words. It searches a moment after the last key, at once on Enter, and never
/// while an input method is still composing (the half-typed pinyin is not what was meant). Escape
/// empties it, Ctrl+F (the page's Find action) leads to it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    /// How long typing must rest before searchChanged(), in milliseconds.
    void setDelay(int milliseconds);

    /// The words last told by searchChanged().
    [[nodiscard]] const QString& searchText() const { return m_told; }

    /// Sets the words without telling (restoring a state).
    void setSearchText(const QString& words);

    /// Tells now what would be told when typing rests, unless an input method is composing.
    void searchNow();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The trimmed words; only when they differ from those told before.
    void searchChanged(const QString& words);

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void schedule();

    QTimer m_rest;
    QString m_told;
    bool m_composing = false;
};

} // namespace juzhen
