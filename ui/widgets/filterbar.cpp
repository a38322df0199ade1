// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace juzhen {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_flow(new FlowLayout)
    , m_trailing(new QHBoxLayout)
    , m_clear(new QPushButton(icon("close"), tr("Clear filters"), this))
{
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setFlat(true);
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    m_flow->setSpacing(space::small);
    m_trailing->setSpacing(space::small);
    m_flow->addWidget(m_clear);
    row->addLayout(m_flow, 1);
    auto* const trailing = new QVBoxLayout; // beside the first line of chips
    trailing->addLayout(m_trailing);
    trailing->addStretch();
    row->addLayout(trailing);
    showClear();
}

void FilterBar::addLeadingWidget(QWidget* widget)
{
    addBeforeClear(widget);
}

void FilterBar::addTrailingWidget(QWidget* widget)
{
    m_trailing->addWidget(widget);
}

void FilterBar::addFilter(const QString& id, const QString& label, ChoicePopup::Mode mode)
{
    auto* const added = new FilterChip(id, label, mode, this);
    m_chips.append(added);
    addBeforeClear(added);
    connect(added, &FilterChip::chosenChanged, this, [this] {
        showClear();
        Q_EMIT filtersChanged();
    });
}

void FilterBar::setChoices(const QString& id, const QList<Choice>& choices)
{
    if (auto* const found = chip(id)) {
        found->setChoices(choices);
    }
}

QStringList FilterBar::chosen(const QString& id) const
{
    const auto* const found = chip(id);
    return found == nullptr ? QStringList() : found->chosen();
}

void FilterBar::setChosen(const QString& id, const QStringList& keys)
{
    if (auto* const found = chip(id)) {
        found->setChosen(keys);
        showClear();
    }
}

bool FilterBar::isFiltering() const
{
    return std::ranges::any_of(m_chips,
                               [](const FilterChip* one) { return !one->chosen().isEmpty(); });
}

QStringList FilterBar::sentences() const
{
    QStringList sentences;
    for (const FilterChip* const one : m_chips) {
        if (!one->chosen().isEmpty()) {
            sentences.append(one->text());
        }
    }
    return sentences;
}

void FilterBar::clear()
{
    if (!isFiltering()) {
        return;
    }
    for (auto* const one : std::as_const(m_chips)) {
        one->setChosen({});
    }
    showClear();
    Q_EMIT filtersChanged();
}

QJsonObject FilterBar::state() const
{
    QJsonObject state;
    for (const auto* const one : m_chips) {
        if (!one->chosen().isEmpty()) {
            state.insert(one->id(), QJsonArray::fromStringList(one->chosen()));
        }
    }
    return state;
}

void FilterBar::restore(const QJsonObject& state)
{
    for (auto* const one : std::as_const(m_chips)) {
        QStringList keys;
        const auto stored = state.value(one->id()).toArray();
        for (const auto& key : stored) {
            keys.append(key.toString());
        }
        one->setChosen(keys);
    }
    showClear();
}

void FilterBar::addBeforeClear(QWidget* widget)
{
    m_flow->removeWidget(m_clear);
    m_flow->addWidget(widget);
    m_flow->addWidget(m_clear);
}

FilterChip* FilterBar::chip(const QString& id) const
{
    const auto found =
        std::ranges::find_if(m_chips, [&](const FilterChip* one) { return one->id() == id; });
    return found == m_chips.end() ? nullptr : *found;
}

void FilterBar::showClear()
{
    m_clear->setVisible(isFiltering());
}

} // namespace juzhen
