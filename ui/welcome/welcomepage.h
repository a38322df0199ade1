// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QVBoxLayout;

namespace juzhen {

/// What a person sees who has no register yet: three ways to begin, and the registers used before.
/// It asks; the Application answers.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    /// @p menu hangs in the upper corner (language, appearance, help); it may be null.
    explicit WelcomePage(QMenu* menu, QWidget* parent = nullptr);

    void setRecentRegisters(const QStringList& locations);

Q_SIGNALS:
    void sampleRequested();
    void importRequested();
    void newRequested();
    void openRequested();
    void recentRequested(const QString& location);

private:
    [[nodiscard]] QHBoxLayout* makeMenuRow(QMenu* menu);
    [[nodiscard]] QHBoxLayout* makeCards();
    [[nodiscard]] QHBoxLayout* makeOpenRow();

    QVBoxLayout* m_recent;
};

} // namespace juzhen
