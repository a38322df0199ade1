// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/healthcheck/healthfilterbar.h"

#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/fieldwords.h"
#include "ui/feedback/guarded.h"
#include "ui/lists/choices.h"
#include "ui/theme/space.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QVBoxLayout>

#include <array>

namespace juzhen {

namespace {

const QString severityFilter = QStringLiteral("severity");
const QString regionFilter = QStringLiteral("region_code");
const QString unitFilter = QStringLiteral("unit");

struct SectionKey
{
    HealthFilter::Section section;
    const char* key;
};

constexpr std::array sectionKeys{SectionKey{HealthFilter::Section::Open, "open"},
                                 SectionKey{HealthFilter::Section::Waived, "waived"},
                                 SectionKey{HealthFilter::Section::Ending, "ending"}};

HealthFilter::Section sectionOf(const QString& key)
{
    for (const SectionKey& one : sectionKeys) {
        if (key == QLatin1String(one.key)) {
            return one.section;
        }
    }
    return HealthFilter::Section::Open;
}

} // namespace

HealthFilterBar::HealthFilterBar(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_section(new SegmentedControl(this))
    , m_search(new SearchField(this))
    , m_filters(new FilterBar(this))
{
    m_section->addSegment(QStringLiteral("open"), tr("Open"));
    m_section->addSegment(QStringLiteral("waived"), tr("Waived"));
    m_section->addSegment(QStringLiteral("ending"), tr("Waiver ending"));
    m_search->setObjectName(QStringLiteral("findingSearch"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search by name, pinyin initials, id or unit"));
    m_filters->addLeadingWidget(m_search);
    m_filters->addFilter(severityFilter, tr("Severity"), ChoicePopup::Mode::Several);
    m_filters->setChoices(severityFilter, enumChoices<Severity>());
    m_filters->addFilter(regionFilter, FieldWords::label(SubjectKind::Account, u"region_code"),
                         ChoicePopup::Mode::One);
    m_filters->setChoices(regionFilter, regionChoices(*m_context.words));
    m_filters->addFilter(unitFilter, tr("Unit"), ChoicePopup::Mode::One);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    layout->addWidget(m_section, 0, Qt::AlignLeft);
    layout->addWidget(m_filters);
    connect(m_section, &SegmentedControl::currentChanged, this, &HealthFilterBar::changed);
    connect(m_search, &SearchField::searchChanged, this, &HealthFilterBar::changed);
    connect(m_filters, &FilterBar::filtersChanged, this, &HealthFilterBar::changed);
    connect(m_context.hub, &ChangeHub::changed, this, [this](const ChangeSet& changes) {
        if (changes.kinds.contains(SubjectKind::Unit)) {
            loadUnits();
        }
    });
    loadUnits();
}

void HealthFilterBar::loadUnits()
{
    m_context.reader->run([](Session& session, Progress&) { return unitChoices(session); })
        .then(this,
              [this](const QList<Choice>& units) { m_filters->setChoices(unitFilter, units); })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

HealthFilter HealthFilterBar::filter() const
{
    HealthFilter filter;
    filter.section = sectionOf(m_section->currentKey());
    const QStringList severities = m_filters->chosen(severityFilter);
    for (const QString& key : severities) {
        if (const auto severity = fromKey<Severity>(key)) {
            filter.severities.append(*severity);
        }
    }
    filter.region = m_filters->chosen(regionFilter).value(0);
    filter.unit = m_filters->chosen(unitFilter).value(0).toLongLong();
    filter.search = m_search->searchText();
    return filter;
}

void HealthFilterBar::setTarget(const QVariantMap& target)
{
    m_section->setCurrentKey(
        target.value(QStringLiteral("section"), QStringLiteral("open")).toString());
    m_search->setSearchText(target.value(QStringLiteral("search")).toString());
    for (const QString& id : {severityFilter, regionFilter, unitFilter}) {
        m_filters->setChosen(id, target.value(id).toStringList());
    }
}

void HealthFilterBar::clear()
{
    setTarget({{QStringLiteral("section"), m_section->currentKey()}});
    Q_EMIT changed();
}

void HealthFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QJsonObject HealthFilterBar::state() const
{
    return {{QStringLiteral("section"), m_section->currentKey()},
            {QStringLiteral("search"), m_search->searchText()},
            {QStringLiteral("filters"), m_filters->state()}};
}

void HealthFilterBar::restore(const QJsonObject& state)
{
    m_section->setCurrentKey(
        state.value(QLatin1String("section")).toString(QStringLiteral("open")));
    m_search->setSearchText(state.value(QLatin1String("search")).toString());
    m_filters->restore(state.value(QLatin1String("filters")).toObject());
}

} // namespace juzhen
