// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persons/accountcustodies.h"

#include "models/domain/personvalidation.h"
#include "models/stores/accountstore.h"
#include "models/stores/custodystore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/enumwords.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"
#include "models/text/problemwords.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/lists/choices.h"
#include "ui/theme/space.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/formgrid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace juzhen {

namespace {

QString label(const char* column)
{
    return FieldWords::label(SubjectKind::Custody, QString::fromLatin1(column));
}

QString numberText(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace

AccountCustodies::AccountCustodies(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new FormGrid(2, this))
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::small, 0, 0);
    column->addWidget(m_grid);
    buildRoles();
    buildKeeping();
    auto* row = new QHBoxLayout;
    m_save = new QPushButton(tr("Save the keeping"), content);
    m_save->setObjectName(QStringLiteral("saveKeeping"));
    row->addStretch();
    row->addWidget(m_save);
    column->addLayout(row);
    column->addStretch();
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_save, &QPushButton::clicked, this, &AccountCustodies::saveKeeping);
    connect(m_context.hub, &ChangeHub::changed, this, [this](const ChangeSet& changes) {
        if (m_choicesWanted && changes.kinds.contains(SubjectKind::Person)) {
            loadChoices();
        }
    });
}

void AccountCustodies::buildRoles()
{
    m_grid->addSection(tr("Roles"));
    for (const auto& entry : custodyRoleKeys) {
        const QString key = QString::fromLatin1(entry.key);
        auto* field = new ChoiceField(this);
        field->setObjectName(QStringLiteral("custody_") + key);
        field->setPlaceholderText(tr("Nobody yet"));
        m_fields.insert(key, field);
        m_grid->addField(key, EnumWords::label(entry.value), field);
        connect(field, &ChoiceField::keyChosen, this,
                [this, role = entry.value](const QString& person) { choose(role, person); });
    }
}

void AccountCustodies::buildKeeping()
{
    m_grid->addSection(tr("Keeping of the password"));
    m_keeper = new QLabel(this);
    m_keeper->setTextFormat(Qt::PlainText);
    m_keeper->setWordWrap(true);
    m_keeper->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_grid->addField(QStringLiteral("keeper"), tr("Kept by, last changed"), m_keeper, 2);
    m_sealedAt = new QLineEdit(this);
    m_administrators = new QLineEdit(this);
    m_mobileOwner = new QLineEdit(this);
    m_sealedAt->setObjectName(QStringLiteral("sealed_at"));
    m_administrators->setObjectName(QStringLiteral("administrators"));
    m_mobileOwner->setObjectName(QStringLiteral("mobile_owner"));
    m_grid->addField(QStringLiteral("sealed_at"), label("sealed_at"), m_sealedAt, 2)
        ->setHint(tr("Where the sealed envelope lies. Never the password itself."));
    m_grid->addField(QStringLiteral("administrators"), label("administrators"), m_administrators);
    m_grid->addField(QStringLiteral("mobile_owner"), label("mobile_owner"), m_mobileOwner)
        ->setHint(tr("Kept masked, as in %1").arg(maskedOwner(QStringLiteral("张小明"))));
    for (QLineEdit* line : {m_sealedAt, m_administrators, m_mobileOwner}) {
        connect(line, &QLineEdit::textEdited, this, &AccountCustodies::updateButtons);
    }
}

void AccountCustodies::loadChoices()
{
    m_choicesWanted = true;
    m_context.reader->run([](Session& session, Progress&) { return personChoices(session); })
        .then(this,
              [this](const QList<Choice>& persons) {
                  for (ChoiceField* field : std::as_const(m_fields)) {
                      field->setChoices(persons);
                  }
                  fill();
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void AccountCustodies::show(Id<Account> account)
{
    m_account = account;
    if (!m_choicesWanted) {
        loadChoices();
    }
    fill();
}

void AccountCustodies::fill()
{
    if (!m_account.isValid()) {
        return;
    }
    guarded(this, [this] {
        m_held.clear();
        for (const HeldCustody& held : CustodyStore(*m_context.session).ofAccount(m_account)) {
            m_held.insert(toKey(held.custody.role), held);
        }
        const bool mayEdit = m_context.session->may(Permission::EditAccounts);
        for (const auto& entry : custodyRoleKeys) {
            const QString key = QString::fromLatin1(entry.key);
            const auto held = m_held.constFind(key);
            const bool known = held != m_held.constEnd();
            ChoiceField* field = m_fields.value(key);
            field->setKey(known ? QString::number(held->custody.personId.value()) : QString());
            // Somebody who has left is none of the choices any more.
            field->setPlaceholderText(known ? held->personName : tr("Nobody yet"));
            field->setEnabled(mayEdit);
            m_grid->field(key)->setHint(
                known && held->custody.beginsOn.isValid()
                    ? tr("since %1").arg(NumberWords::date(held->custody.beginsOn))
                    : QString());
        }
        const auto keeper = m_held.constFind(toKey(CustodyRole::Administrator));
        showKeeping(keeper == m_held.constEnd() ? nullptr : &*keeper);
    });
}

QString AccountCustodies::keeperWords(const HeldCustody* keeper) const
{
    // Without an administrator the account itself knows the day.
    const auto account = keeper ? std::nullopt : AccountStore(*m_context.session).find(m_account);
    const QDate changed = keeper    ? keeper->passwordChangedOn
                          : account ? account->passwordChangedOn
                                    : QDate();
    const QString day = changed.isValid()
                            ? tr("Last changed on %1.").arg(NumberWords::date(changed))
                            : tr("Nobody has noted when it was last changed.");
    if (!keeper) {
        return tr("Nobody keeps the password: choose an administrator above. %1").arg(day);
    }
    return tr("%1 keeps the password. %2").arg(keeper->personName, day);
}

void AccountCustodies::showKeeping(const HeldCustody* keeper)
{
    m_keeper->setText(keeperWords(keeper));
    m_sealedAt->setText(keeper ? keeper->custody.sealedAt : QString());
    m_administrators->setText(keeper ? numberText(keeper->custody.administrators) : QString());
    m_mobileOwner->setText(keeper ? keeper->custody.mobileOwner : QString());
    for (QLineEdit* line : {m_sealedAt, m_administrators, m_mobileOwner}) {
        line->setEnabled(keeper);
    }
    if (keeper && keeper->isPasswordDue()) {
        m_grid->field(toKey(CustodyRole::Administrator))
            ->setHint(tr("The password is to be changed: handed over on %1.")
                          .arg(NumberWords::date(keeper->custody.handedOverOn)));
    }
    m_grid->setProblems({});
    updateButtons();
}

void AccountCustodies::choose(CustodyRole role, const QString& key)
{
    if (!key.isEmpty()) {
        assign(role, Id<Person>(key.toLongLong()));
    } else if (m_held.contains(toKey(role))) {
        const HeldCustody ended = m_held.value(toKey(role));
        fill(); // as it is until somebody agrees
        m_context.questions->confirm(this,
                                     {tr("End the role"),
                                      tr("Shall %1 no longer be %2 of this account?")
                                          .arg(ended.personName, EnumWords::label(role)),
                                      tr("The account then names nobody for it."),
                                      tr("End the role"), false},
                                     [this, ended] { end(ended); });
    }
}

void AccountCustodies::assign(CustodyRole role, Id<Person> person)
{
    guarded(this, [&] {
        try {
            CustodyStore(*m_context.session)
                .assign(m_account, role, person, m_context.session->clock().today());
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::Invalid || !isReview(role)) {
                throw;
            }
            showWarning(this, tr("The three reviews of an account need three different people. "
                                 "Choose somebody else as %1.")
                                  .arg(EnumWords::label(role)));
        }
    });
    fill();
}

void AccountCustodies::end(const HeldCustody& held)
{
    guarded(this, [&] {
        CustodyStore(*m_context.session).end(held.custody, m_context.session->clock().today());
    });
    fill();
}

void AccountCustodies::saveKeeping()
{
    const auto keeper = m_held.constFind(toKey(CustodyRole::Administrator));
    if (keeper == m_held.constEnd()) {
        return;
    }
    Custody after = keeper->custody;
    after.sealedAt = m_sealedAt->text().trimmed();
    after.mobileOwner = m_mobileOwner->text().trimmed();
    const QString typed = m_administrators->text().trimmed();
    after.administrators = typed.isEmpty() ? std::nullopt : std::optional(typed.toInt());
    QHash<QString, QString> problems;
    for (const FieldIssue& issue : validateCustody(after)) {
        problems.insert(issue.field, ProblemWords::sentence(SubjectKind::Custody, issue));
    }
    m_grid->setProblems(problems);
    m_grid->focusFirstProblem();
    if (!problems.isEmpty()) {
        return;
    }
    const Custody before = keeper->custody;
    guarded(this, [&] { CustodyStore(*m_context.session).update(before, after); });
    fill();
}

void AccountCustodies::updateButtons()
{
    const auto keeper = m_held.constFind(toKey(CustodyRole::Administrator));
    m_save->setEnabled(keeper != m_held.constEnd()
                       && m_context.session->may(Permission::EditAccounts)
                       && (m_sealedAt->text() != keeper->custody.sealedAt
                           || m_administrators->text() != numberText(keeper->custody.administrators)
                           || m_mobileOwner->text() != keeper->custody.mobileOwner));
}

} // namespace juzhen
