// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choicepopup.h"

#include <QJsonObject>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace juzhen {

class FilterChip;
class FlowLayout;

/// The row of filters above a list: one chip per filter that says what it lets through, and one
/// button that clears them all. A SearchField or other widgets may stand in the same row.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// Puts @p widget before the chips (usually the search field); call it before addFilter().
    void addLeadingWidget(QWidget* widget);

    /// Puts @p widget at the end of the row (counts, column chooser).
    void addTrailingWidget(QWidget* widget);

    void addFilter(const QString& id, const QString& label, ChoicePopup::Mode mode);
    void setChoices(const QString& id, const QList<Choice>& choices);

    /// The keys let through by filter @p id; empty means everything.
    [[nodiscard]] QStringList chosen(const QString& id) const;

    /// Sets filter @p id without telling.
    void setChosen(const QString& id, const QStringList& keys);

    [[nodiscard]] bool isFiltering() const;

    /// What is let through, one sentence per filter that lets not everything through.
    [[nodiscard]] QStringList sentences() const;

    /// Lets everything through, and tells.
    void clear();

    [[nodiscard]] QJsonObject state() const;
    void restore(const QJsonObject& state);

Q_SIGNALS:
    /// By the user, or by clear().
    void filtersChanged();

private:
    [[nodiscard]] FilterChip* chip(const QString& id) const;
    void addBeforeClear(QWidget* widget);
    void showClear();

    FlowLayout* m_flow;
    QHBoxLayout* m_trailing;
    QPushButton* m_clear;
    QList<FilterChip*> m_chips;
};

} // namespace juzhen
