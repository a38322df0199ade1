// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/thresholdpane.h"

#include "models/stores/session.h"
#include "models/stores/thresholdstore.h"
#include "models/text/thresholdtext.h"
#include "ui/accounts/fieldeditor.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/theme/space.h"
#include "ui/widgets/formgrid.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace juzhen {

namespace {

constexpr int columns = 3;
const QString wordParting = QStringLiteral("、");

} // namespace

ThresholdPane::ThresholdPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::normal, 0, 0);
    layout->setSpacing(space::normal);
    auto* intro = new QLabel(tr("These numbers and words decide what the health check finds, and "
                                "which names are taken for alike. Where no document gives one, the "
                                "default is a proposal that the office may change; each change is "
                                "noted in the history."),
                             this);
    intro->setWordWrap(true);
    intro->setForegroundRole(QPalette::PlaceholderText);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid = new FormGrid(columns, scroll);
    scroll->setWidget(m_grid);
    buildFields();
    layout->addWidget(intro);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeButtons());
    show(m_stored);
}

void ThresholdPane::buildFields()
{
    m_grid->addSection(tr("Numbers"));
    bool ofRules = true;
    for (const ThresholdNumber& number : thresholdNumbers) {
        if (ofRules && *number.rules == '\0') {
            ofRules = false; // those come last
            m_grid->addSection(tr("Names that are alike"));
        }
        auto* field = new QSpinBox(m_grid);
        field->setRange(number.least, number.most);
        field->setSuffix(QLatin1Char(' ') + ThresholdText::unit(number.unit));
        const QString key = QString::fromLatin1(number.key);
        m_grid->addField(key, ThresholdText::label(key), field)
            ->setHint(ThresholdText::hint(number));
        connect(field, &QSpinBox::valueChanged, this, &ThresholdPane::updateButtons);
        m_numbers.append(field);
    }
    m_grid->addSection(tr("Filings and host units"));
    m_filingsSince = new FieldEditor(FieldEditor::Kind::Day, m_grid);
    m_grid
        ->addField(QStringLiteral("filings_since"), ThresholdText::label(u"filings_since"),
                   m_filingsSince)
        ->setHint(tr("R-09 · accounts opened before this day count as filed; empty: none do"));
    connect(m_filingsSince, &FieldEditor::edited, this, &ThresholdPane::updateButtons);
    m_hostRequired = new QCheckBox(ThresholdText::label(u"host_required"), m_grid);
    m_grid->addField(QStringLiteral("host_required"), tr("Host unit"), m_hostRequired, 2)
        ->setHint(QStringLiteral("R-06"));
    connect(m_hostRequired, &QCheckBox::toggled, this, &ThresholdPane::updateButtons);
    m_grid->addSection(tr("Words in names"));
    for (const ThresholdWords& words : thresholdWords) {
        auto* field = new QLineEdit(m_grid);
        const QString key = QString::fromLatin1(words.key);
        m_grid->addField(key, ThresholdText::label(key), field, columns)
            ->setHint(tr("%1 · parted by commas").arg(QLatin1String(words.rules)));
        connect(field, &QLineEdit::textChanged, this, &ThresholdPane::updateButtons);
        m_words.append(field);
    }
}

QWidget* ThresholdPane::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    m_defaults = new QPushButton(tr("Fill in the defaults"), buttons);
    m_defaults->setObjectName(QStringLiteral("thresholdDefaults"));
    m_discard = new QPushButton(tr("Discard"), buttons);
    m_discard->setObjectName(QStringLiteral("discardThresholds"));
    m_save = new QPushButton(tr("Save"), buttons);
    m_save->setObjectName(QStringLiteral("saveThresholds"));
    m_save->setProperty("accent", true);
    row->addWidget(m_defaults);
    row->addStretch();
    row->addWidget(m_discard);
    row->addWidget(m_save);
    connect(m_defaults, &QPushButton::clicked, this, [this] { show(Thresholds()); });
    connect(m_discard, &QPushButton::clicked, this, [this] { show(m_stored); });
    connect(m_save, &QPushButton::clicked, this, &ThresholdPane::save);
    return buttons;
}

void ThresholdPane::refresh()
{
    if (hasUnsavedEdits()) {
        return;
    }
    m_stored = ThresholdStore(*m_context.session).current();
    show(m_stored);
}

bool ThresholdPane::hasUnsavedEdits() const
{
    return m_filingsSince->isUnreadable() || typed() != m_stored;
}

void ThresholdPane::show(const Thresholds& thresholds)
{
    for (size_t i = 0; i < thresholdNumbers.size(); ++i) {
        m_numbers.at(static_cast<qsizetype>(i))->setValue(thresholds.*thresholdNumbers[i].value);
    }
    for (size_t i = 0; i < thresholdWords.size(); ++i) {
        m_words.at(static_cast<qsizetype>(i))
            ->setText((thresholds.*thresholdWords[i].value).join(wordParting));
    }
    m_hostRequired->setChecked(thresholds.hostRequired);
    m_filingsSince->setValue(thresholds.filingsSince);
    m_grid->setProblems({});
    updateButtons();
}

Thresholds ThresholdPane::typed() const
{
    Thresholds thresholds;
    for (size_t i = 0; i < thresholdNumbers.size(); ++i) {
        thresholds.*thresholdNumbers[i].value = m_numbers.at(static_cast<qsizetype>(i))->value();
    }
    for (size_t i = 0; i < thresholdWords.size(); ++i) {
        thresholds.*thresholdWords[i].value =
            thresholdWordsFrom(m_words.at(static_cast<qsizetype>(i))->text());
    }
    thresholds.hostRequired = m_hostRequired->isChecked();
    thresholds.filingsSince = m_filingsSince->value().toDate();
    return thresholds;
}

void ThresholdPane::save()
{
    if (m_filingsSince->isUnreadable()) {
        m_grid->setProblems({{QStringLiteral("filings_since"), tr("This is no day.")}});
        m_grid->focusFirstProblem();
        return;
    }
    const Thresholds wanted = typed();
    if (const QString key = thresholdProblem(wanted); !key.isEmpty()) {
        m_grid->setProblems({{key, ThresholdText::problem(key)}});
        m_grid->focusFirstProblem();
        return;
    }
    guarded(this, [&] {
        ThresholdStore(*m_context.session).save(m_stored, wanted);
        m_stored = wanted;
        show(m_stored);
        showSuccess(this, tr("Saved. The next health check uses these numbers."));
    });
}

void ThresholdPane::updateButtons()
{
    const bool mayChange = m_context.session->may(Permission::Administer);
    const bool changed = hasUnsavedEdits();
    m_grid->setEnabled(mayChange);
    m_defaults->setEnabled(mayChange && typed() != Thresholds());
    m_discard->setEnabled(changed);
    m_save->setEnabled(mayChange && changed);
}

} // namespace juzhen
