// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountform.h"

#include "models/domain/accountvalidation.h"
#include "models/domain/governedfields.h"
#include "models/domain/requiredfields.h"
#include "models/stores/accountstore.h"
#include "models/stores/session.h"
#include "models/stores/unitstore.h"
#include "models/text/problemwords.h"
#include "ui/accounts/accountfields.h"
#include "ui/accounts/linkassistant.h"
#include "ui/forms/newunit.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/formgrid.h"

#include <QVBoxLayout>

#include <algorithm>

namespace juzhen {

AccountForm::AccountForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new FormGrid(2, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    layout->addStretch();
    buildFields();
    m_link = new LinkAssistant(*m_context.words,
                               {m_grid->field(QStringLiteral("url")),
                                m_editors.value(QStringLiteral("url")),
                                m_editors.value(QStringLiteral("platform_code")),
                                m_editors.value(QStringLiteral("platform_id"))},
                               this);
    m_editors.value(QStringLiteral("url"))
        ->setPlaceholder(tr("Paste the account's link, or what the platform's “Share” copies"));
    connect(m_link, &LinkAssistant::filled, this, &AccountForm::modified);
    offerNewUnit(m_editors.value(QStringLiteral("host_unit_id")), m_context, [this] {
        return m_editors.value(QStringLiteral("region_code"))->value().toString();
    });
}

void AccountForm::buildFields()
{
    addSection(tr("Identity"), {"name", "platform_code", "subtype", "platform_id", "host_unit_id",
                                "region_code", "status", "is_main", "url"});
    addSection(tr("Standing and content"),
               {"represents", "domain", "function_types", "opened_on", "last_post_on", "fans",
                "average_reads", "update_frequency", "operating_dept", "profile"});
    addSection(tr("Verification"), {"verified", "verified_until", "verified_subject"});
    addSection(tr("People"), {"editor_name", "editor_phone", "dedicated_person", "reviewer1",
                              "reviewer2", "reviewer3", "password_changed_on"});
    addSection(tr("Functions"),
               {"has_interaction", "has_service", "has_report_channel", "on_public_matrix"});
    addSection(tr("Registration elsewhere"),
               {"national_status", "national_id", "cac_filing_no", "icp_no", "app_ipv6", "app_ok",
                "license_news", "license_av"});
    addSection(tr("Other"), {"co_host", "remark"});
}

void AccountForm::addSection(const QString& title, std::initializer_list<const char*> keys)
{
    m_grid->addSection(title);
    for (const char* key : keys) {
        addField(QString::fromLatin1(key));
    }
}

void AccountForm::addField(const QString& key)
{
    FieldEditor* editor = accountfields::makeEditor(key, *m_context.words, this);
    m_editors.insert(key, editor);
    m_grid->addField(key, editor->accessibleName(), editor, accountfields::spanOf(key));
    connect(editor, &FieldEditor::edited, this, &AccountForm::modified);
}

void AccountForm::setUnitChoices(const QList<Choice>& units)
{
    // The choice keeps its key, so a unit chosen meanwhile stays chosen.
    m_editors[QStringLiteral("host_unit_id")]->setChoices(units);
}

void AccountForm::show(const Account& account)
{
    m_account = account;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        it.value()->setValue(accountColumn(it.key())->read(account));
        // An editor may not give back all it was given (line ends, keys no longer offered); that
        // alone is no edit.
        m_untouched.insert(it.key(), it.value()->value().toString());
    }
    m_grid->setProblems({});
    lockGoverned();
    showHints();
    m_link->start(account);
}

Account AccountForm::edited() const
{
    Account account = m_account;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        const QVariant value = it.value()->value();
        if (value.toString() != m_untouched.value(it.key())) {
            accountColumn(it.key())->write(account, value);
        }
    }
    return account;
}

bool AccountForm::isModified() const
{
    const bool unreadable =
        std::any_of(m_editors.cbegin(), m_editors.cend(),
                    [](const FieldEditor* editor) { return editor->isUnreadable(); });
    return unreadable || edited() != m_account;
}

bool AccountForm::check()
{
    const Account account = edited();
    AccountSurroundings around;
    around.today = m_context.session->clock().today();
    const auto& platforms = m_context.words->platforms();
    const auto platform =
        std::find_if(platforms.begin(), platforms.end(),
                     [&](const Platform& one) { return one.code == account.platformCode; });
    around.platform = platform == platforms.end() ? nullptr : &*platform;
    const auto host = UnitStore(*m_context.session).find(account.hostUnitId);
    around.hostUnit = host ? &*host : nullptr;

    QHash<QString, QString> problems;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (it.value()->isUnreadable()) {
            problems.insert(it.key(), accountfields::kindOf(it.key()) == FieldEditor::Kind::Day
                                          ? tr("This is no day. Write it like 2025-03-01.")
                                          : tr("This is no whole number."));
        }
    }
    for (const FieldIssue& issue : validateAccount(account, around)) {
        if (issue.severity == IssueSeverity::Wrong) {
            problems.insert(issue.field, ProblemWords::sentence(SubjectKind::Account, issue));
        }
    }
    if (const QString refused = m_link->problem(); !refused.isEmpty()) {
        problems.insert(QStringLiteral("url"), refused);
    }
    m_grid->setProblems(problems);
    m_grid->focusFirstProblem();
    return problems.isEmpty();
}

bool AccountForm::showProblem(const QString& key, const QString& problem)
{
    if (!m_editors.contains(key)) {
        return false;
    }
    m_grid->setProblems({{key, problem}});
    m_grid->focusFirstProblem();
    return true;
}

void AccountForm::focusField(const QString& key)
{
    m_grid->focusField(key);
}

bool AccountForm::focusNextMissing()
{
    const QStringList missing = fieldKeys(missingFields(edited()));
    const QStringList& keys = m_grid->keys();
    qsizetype present = -1;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QWidget* const editor = m_editors.value(keys[i]);
        if (focusWidget() != nullptr && editor->isAncestorOf(focusWidget())) {
            present = i;
        }
    }
    for (qsizetype step = 1; step <= keys.size(); ++step) {
        const QString& key = keys[(present + step) % keys.size()];
        if (missing.contains(key)) {
            focusField(key);
            return true;
        }
    }
    return false;
}

void AccountForm::offerLink(const QString& text)
{
    m_link->offer(text);
}

void AccountForm::lockGoverned()
{
    for (const QLatin1String field : governedFields) {
        if (FieldEditor* editor = m_editors.value(QString(field))) {
            const QVariant value = accountColumn(QString(field))->read(m_account);
            editor->setReadOnly(m_account.id.isValid() && !value.toString().isEmpty());
        }
    }
}

void AccountForm::showHints()
{
    const QStringList missing = fieldKeys(missingFields(m_account));
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        FieldRow* row = m_grid->field(it.key());
        const bool filled = !accountColumn(it.key())->read(m_account).toString().isEmpty();
        const bool locked = m_account.id.isValid() && isGoverned(it.key()) && filled;
        row->setRequired(it.key() == QLatin1String("name"));
        if (locked) {
            row->setHint(tr("Changed by a filing."));
        } else if (m_account.id.isValid() && missing.contains(it.key())) {
            row->setHint(tr("To be completed."));
        } else {
            row->setHint({});
        }
    }
}

} // namespace juzhen
