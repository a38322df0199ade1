// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filings/changetable.h"

#include "models/domain/governedfields.h"
#include "models/domain/searchtext.h"
#include "models/stores/accountstore.h"
#include "models/stores/operatorstore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/fieldwords.h"
#include "ui/accounts/fieldeditor.h"
#include "ui/feedback/guarded.h"
#include "ui/forms/newunit.h"
#include "ui/lists/choices.h"
#include "ui/lists/recordnames.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/clearlayout.h"

#include <QGridLayout>
#include <QLabel>

namespace juzhen {

namespace {

/// The status follows from the kind of filing.
bool isOffered(QLatin1String field)
{
    return field != QLatin1String("status");
}

FieldEditor::Kind kindOf(const QString& field)
{
    if (field == QLatin1String("platform_code")) {
        return FieldEditor::Kind::Code;
    }
    const bool isRecord =
        field == QLatin1String("host_unit_id") || field == QLatin1String("operator_id");
    return isRecord ? FieldEditor::Kind::Record : FieldEditor::Kind::Text;
}

} // namespace

ChangeTable::ChangeTable(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_names(new RecordNames(context, this))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::normal);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
}

void ChangeTable::clear()
{
    m_editors.clear();
    clearLayout(m_grid);
}

void ChangeTable::addHeader()
{
    int column = 0;
    for (const QString& title : {tr("Field"), tr("Now"), QString(), tr("New")}) {
        auto* label = new QLabel(title, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(label, 0, column++);
    }
}

QLabel* ChangeTable::wrapped(const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    return label;
}

void ChangeTable::edit(const Account& account, const QList<FieldChange>& changes)
{
    clear();
    addHeader();
    m_account = account;
    int row = 1;
    for (const QLatin1String governed : governedFields) {
        if (!isOffered(governed)) {
            continue;
        }
        const QString field(governed);
        const QString label = FieldWords::label(SubjectKind::Account, field);
        const QString now = accountColumn(field)->read(account).toString();
        auto* editor = new FieldEditor(kindOf(field), this);
        editor->setObjectName(QLatin1String("new_") + field);
        editor->setAccessibleName(tr("New %1").arg(label));
        editor->setChoices(choicesOf(field));
        QVariant value = accountColumn(field)->read(account);
        for (const FieldChange& change : changes) {
            if (change.field == field) {
                value = change.after;
            }
        }
        if (governed == QLatin1String("host_unit_id")) {
            offerUnits(editor, value.toString());
        }
        editor->setValue(value);
        connect(editor, &FieldEditor::edited, this, &ChangeTable::edited);
        m_editors.insert(field, editor);
        m_grid->addWidget(new QLabel(label, this), row, 0);
        m_grid->addWidget(wrapped(words(field, now)), row, 1);
        m_grid->addWidget(editor, row++, 3);
    }
}

void ChangeTable::showOnly(const QList<FieldChange>& changes)
{
    clear();
    if (changes.isEmpty()) {
        return;
    }
    addHeader();
    int row = 1;
    for (const FieldChange& change : changes) {
        auto* arrow = new QLabel(this);
        arrow->setPixmap(icon("arrow-right").pixmap(iconEdge(), iconEdge()));
        auto* after = wrapped(words(change.field, change.after));
        QFont strong = after->font();
        strong.setWeight(QFont::DemiBold);
        after->setFont(strong);
        m_grid->addWidget(new QLabel(FieldWords::label(SubjectKind::Account, change.field), this),
                          row, 0);
        m_grid->addWidget(wrapped(words(change.field, change.before)), row, 1);
        m_grid->addWidget(arrow, row, 2);
        m_grid->addWidget(after, row++, 3);
    }
}

QList<FieldChange> ChangeTable::changes() const
{
    QList<FieldChange> changes;
    for (const QLatin1String governed : governedFields) {
        const QString field(governed);
        const FieldEditor* editor = m_editors.value(field);
        if (!editor) {
            continue;
        }
        const QString before = accountColumn(field)->read(m_account).toString();
        const QString after = editor->value().toString();
        if (before != after) {
            changes.append({field, before, after});
        }
    }
    return changes;
}

void ChangeTable::offerUnits(FieldEditor* editor, const QString& chosen)
{
    // There may be thousands; until they have come, the one that is chosen has its name.
    editor->setChoices({{chosen, words(QStringLiteral("host_unit_id"), chosen), {}, 0}});
    offerNewUnit(editor, m_context, [this] { return m_account.regionCode; });
    m_context.reader->run([](Session& session, Progress&) { return unitChoices(session); })
        .then(editor, [editor](const QList<Choice>& units) { editor->setChoices(units); })
        .onFailed(editor, [editor](const Error& error) { showError(editor, error); });
}

QList<Choice> ChangeTable::choicesOf(const QString& field) const
{
    if (field == QLatin1String("platform_code")) {
        return platformChoices(*m_context.words);
    }
    QList<Choice> choices;
    if (field == QLatin1String("operator_id")) {
        const auto names = OperatorStore(*m_context.session).names();
        for (auto it = names.cbegin(); it != names.cend(); ++it) {
            choices.append({QString::number(it.key()), it.value(), searchTextOf({it.value()}), 0});
        }
        std::sort(choices.begin(), choices.end(),
                  [](const Choice& a, const Choice& b) { return a.label < b.label; });
    }
    return choices;
}

QString ChangeTable::words(const QString& field, const QString& stored) const
{
    return m_names->changeWords().value(SubjectKind::Account, field, stored);
}

} // namespace juzhen
