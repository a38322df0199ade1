// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importchoices.h"

#include "models/text/numberwords.h"
#include "ui/theme/space.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace juzhen {

namespace {

template <class Enum>
Enum chosen(const QComboBox* box)
{
    return static_cast<Enum>(box->currentData().toInt());
}

template <class Enum>
void offer(QComboBox* box, const QString& words, Enum value)
{
    box->addItem(words, static_cast<int>(value));
}

} // namespace

ImportChoices::ImportChoices(QWidget* parent)
    : QWidget(parent)
{
    auto* flow = new FlowLayout;
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::normal);
    setLayout(flow);
    m_key = addChoice("importKey", tr("Accounts are found by"),
                      tr("What says that a row and an account of the register are the same"));
    offer(m_key, tr("whatever the row says best"), RecordKey::Automatic);
    offer(m_key, tr("platform and account ID"), RecordKey::PlatformId);
    offer(m_key, tr("name and host unit"), RecordKey::NameAndUnit);
    offer(m_key, tr("link"), RecordKey::Link);
    m_existing = addChoice("importExisting", tr("Existing records"));
    offer(m_existing, tr("update"), ExistingPolicy::Update);
    offer(m_existing, tr("leave as they are"), ExistingPolicy::Skip);
    offer(m_existing, tr("stop"), ExistingPolicy::Stop);
    m_blanks = addChoice("importBlanks", tr("Empty cells"),
                         tr("What becomes of the fields of existing records whose cell is empty"));
    offer(m_blanks, tr("keep what is there"), BlankPolicy::Keep);
    offer(m_blanks, tr("clear it"), BlankPolicy::Clear);
    m_rejected = addChoice("importOnRejected", tr("Rows with errors"));
    offer(m_rejected, tr("are left out"), RejectedPolicy::LeaveOut);
    offer(m_rejected, tr("stop everything"), RejectedPolicy::Stop);
    m_quarter = addChoice("importQuarter", tr("Quarter"));
    m_month = addChoice("importMonth", tr("Month"));
    m_createAccounts = new QCheckBox(tr("Create accounts the register lacks"), this);
    m_createAccounts->setObjectName(QStringLiteral("importCreateAccounts"));
    flow->addWidget(m_createAccounts);
    connect(m_createAccounts, &QCheckBox::clicked, this, &ImportChoices::changed);
}

QComboBox* ImportChoices::addChoice(const char* name, const QString& title, const QString& hint)
{
    auto* field = new QWidget(this);
    auto* row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    auto* label = new QLabel(title, field);
    auto* box = new QComboBox(field);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(title);
    box->setToolTip(hint);
    label->setBuddy(box);
    label->setToolTip(hint);
    row->addWidget(label);
    row->addWidget(box);
    layout()->addWidget(field);
    connect(box, &QComboBox::activated, this, &ImportChoices::changed);
    return box;
}

void ImportChoices::begin(ImportKind kind, QDate today)
{
    fillPeriods(today);
    const bool comparesAll = kind != ImportKind::National; // it only says what is so
    const auto show = [](QWidget* choice, bool visible) {
        choice->parentWidget()->setVisible(visible);
    };
    show(m_key, kind == ImportKind::Accounts);
    show(m_existing, comparesAll);
    show(m_blanks, comparesAll && kind != ImportKind::Results);
    show(m_quarter, kind == ImportKind::Results);
    show(m_month, kind == ImportKind::Metrics);
    m_createAccounts->setVisible(kind == ImportKind::Results);
    m_createAccounts->setChecked(false);
    for (QComboBox* box : {m_key, m_existing, m_blanks, m_rejected}) {
        box->setCurrentIndex(0);
    }
}

void ImportChoices::fillPeriods(QDate today)
{
    constexpr int quarters = 12;
    constexpr int months = 24;
    m_quarter->clear();
    for (int back = 0; back < quarters; ++back) {
        const Quarter quarter = Quarter::of(today).plus(-back);
        m_quarter->addItem(NumberWords::quarter(quarter), quarter.text());
    }
    m_month->clear();
    for (int back = 0; back < months; ++back) {
        const Month month = Month::of(today).plus(-back);
        m_month->addItem(NumberWords::month(month), month.text());
    }
    m_month->setCurrentIndex(1); // the last one that is over
}

void ImportChoices::fillIn(ImportOptions& options) const
{
    options.key = chosen<RecordKey>(m_key);
    options.existing = chosen<ExistingPolicy>(m_existing);
    options.blanks = chosen<BlankPolicy>(m_blanks);
    options.rejected = chosen<RejectedPolicy>(m_rejected);
    options.quarter = Quarter::fromText(m_quarter->currentData().toString()).value_or(Quarter());
    options.period = Month::fromText(m_month->currentData().toString()).value_or(Month());
    options.createAccounts = m_createAccounts->isChecked();
}

} // namespace juzhen
