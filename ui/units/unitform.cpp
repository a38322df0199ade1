// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/unitform.h"

#include "models/domain/unitvalidation.h"
#include "models/stores/session.h"
#include "models/stores/unitstore.h"
#include "models/text/problemwords.h"
#include "ui/lists/choices.h"
#include "ui/widgets/fieldrow.h"

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

using Kind = FieldEditor::Kind;

constexpr std::array unitFields{"parent_id", "system_parent_id", "supervisor_id",
                                "industry_supervisor_id", "successor_id"};

const Region* regionOf(const WordBook& words, const QString& code)
{
    const auto& regions = words.regions();
    const auto found = std::find_if(regions.begin(), regions.end(),
                                    [&](const Region& one) { return one.code == code; });
    return found == regions.end() ? nullptr : &*found;
}

} // namespace

UnitForm::UnitForm(const PageContext& context, QWidget* parent)
    : RecordForm(SubjectKind::Unit, 2, parent)
    , m_context(context)
{
    buildFields();
    connect(this, &RecordForm::edited, this, &UnitForm::follow);
}

void UnitForm::buildFields()
{
    addSection(tr("Identity"), {{"name", Kind::Text, 2},
                                {"short_name"},
                                {"uscc"},
                                {"region_code", Kind::Code},
                                {"admin_level", Kind::Code},
                                {"kind", Kind::Code},
                                {"domain", Kind::Code},
                                {"legal_person", Kind::YesNoUnknown},
                                {"vertical", Kind::YesNo},
                                {"address", Kind::Text, 2}});
    addSection(tr("Who stands above it"), {{"parent_id", Kind::Record},
                                           {"system_parent_id", Kind::Record},
                                           {"supervisor_id", Kind::Record},
                                           {"industry_supervisor_id", Kind::Record}});
    addSection(tr("People"),
               {{"leader_name"}, {"leader_phone"}, {"contact_name"}, {"contact_phone"}});
    addSection(tr("Means"),
               {{"fulltime_staff", Kind::Number}, {"annual_budget_yuan", Kind::Number}});
    addSection(tr("Continuity"), {{"status", Kind::Code},
                                  {"successor_id", Kind::Record},
                                  {"former_names", Kind::LongText, 2},
                                  {"remark", Kind::LongText, 2}});
    const WordBook& words = *m_context.words;
    setChoices(QStringLiteral("region_code"), regionChoices(words));
    setChoices(QStringLiteral("admin_level"), enumChoices<AdminLevel>());
    setChoices(QStringLiteral("kind"), vocabularyChoices(words, QStringLiteral("unit_kind")));
    setChoices(QStringLiteral("domain"), vocabularyChoices(words, QStringLiteral("domain")));
    setChoices(QStringLiteral("status"), enumChoices<UnitStatus>());
    row(QStringLiteral("name"))->setRequired(true);
}

void UnitForm::setUnitChoices(const QList<Choice>& units)
{
    for (const char* field : unitFields) {
        setChoices(QString::fromLatin1(field), units);
    }
}

void UnitForm::show(const Unit& unit)
{
    m_unit = unit;
    m_issues = issuesOf(unit);
    fill(unit);
    showHints();
    showSupervisor(unit);
}

void UnitForm::follow(const QString& key)
{
    if (key == QLatin1String("region_code")) {
        followRegion();
    }
    static const QStringList decisive{
        QStringLiteral("region_code"), QStringLiteral("kind"), QStringLiteral("vertical"),
        QStringLiteral("system_parent_id"), QStringLiteral("supervisor_id")};
    if (decisive.contains(key)) {
        showSupervisor(edited());
    }
}

void UnitForm::followRegion()
{
    const Unit unit = edited();
    const Region* region = regionOf(*m_context.words, unit.regionCode);
    // Townships stand in counties; the level of a functional zone is settled case by case.
    const bool settled =
        !region || region->functionalZone
        || (region->level == RegionLevel::County && unit.adminLevel == AdminLevel::Township);
    if (!settled) {
        editor(QStringLiteral("admin_level"))->setValue(toKey(adminLevelOf(region->level)));
    }
}

void UnitForm::showSupervisor(const Unit& unit)
{
    const auto computed = UnitStore(*m_context.session).computedSupervisor(unit);
    const QString name = computed ? computed->name : QString();
    editor(QStringLiteral("supervisor_id"))->setPlaceholder(name);
    FieldRow* field = row(QStringLiteral("supervisor_id"));
    if (unit.supervisorId.isValid()) {
        field->setHint(name.isEmpty() || computed->id == unit.supervisorId
                           ? QString()
                           : tr("Chosen by hand. Press Delete to go back to %1.").arg(name));
    } else if (name.isEmpty()) {
        field->setHint(tr("The register doesn't hold the office that would supervise it."));
    } else {
        field->setHint(unit.vertical ? tr("Computed: the superior in its system.")
                                     : tr("Computed: the general office in charge."));
    }
}

void UnitForm::showHints()
{
    for (const QString& key : keys()) {
        row(key)->setHint({});
    }
    if (!m_unit.id.isValid()) {
        return;
    }
    for (const FieldIssue& issue : std::as_const(m_issues)) {
        if (FieldRow* field = row(issue.field)) {
            field->setHint(issue.problem == FieldProblem::Missing
                               ? tr("To be completed.")
                               : ProblemWords::sentence(SubjectKind::Unit, issue));
        }
    }
    row(QStringLiteral("name"))
        ->setHint(tr("For typing errors only. A new name is given by “Reorganise”."));
}

QList<FieldIssue> UnitForm::issuesOf(const Unit& unit) const
{
    UnitStore store(*m_context.session);
    UnitSurroundings around;
    around.region = regionOf(*m_context.words, unit.regionCode);
    const auto supervisor = unit.supervisorId.isValid() ? store.find(unit.supervisorId)
                                                        : store.computedSupervisor(unit);
    around.supervisor = supervisor ? &*supervisor : nullptr;
    around.parents = store.chain(unit.parentId, &Unit::parentId);
    around.systemParents = store.chain(unit.systemParentId, &Unit::systemParentId);
    around.nameTaken = store.isNameTaken(unit);
    return validateUnit(unit, around);
}

bool UnitForm::check()
{
    QHash<QString, QString> problems;
    const auto issues = issuesOf(edited());
    for (const FieldIssue& issue : issues) {
        if (issue.severity == IssueSeverity::Wrong) {
            problems.insert(issue.field, ProblemWords::sentence(SubjectKind::Unit, issue));
        }
    }
    return showProblems(problems);
}

int UnitForm::missing() const
{
    return static_cast<int>(
        std::count_if(m_issues.begin(), m_issues.end(), [](const FieldIssue& issue) {
            return issue.problem == FieldProblem::Missing;
        }));
}

} // namespace juzhen
