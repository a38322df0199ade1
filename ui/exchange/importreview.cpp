// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importreview.h"

#include "models/settings/settings.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "ui/exchange/importchoices.h"
#include "ui/exchange/importfindings.h"
#include "ui/exchange/importstart.h"
#include "ui/exchange/mappingmemory.h"
#include "ui/exchange/mappingtable.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/tasklist.h"
#include "ui/theme/space.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace juzhen {

ImportReview::ImportReview(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    buildSource();
    buildMapping();
    buildFindings(layout);
    buildButtons();
}

void ImportReview::buildFindings(QVBoxLayout* layout)
{
    m_findings = new ImportFindings(m_context, this);
    layout->addWidget(m_findings, 1);
}

void ImportReview::addSourceField(const QString& text, QWidget* field, QHBoxLayout* row)
{
    auto* label = new QLabel(text, this);
    label->setBuddy(field);
    field->setAccessibleName(text);
    row->addWidget(label);
    row->addWidget(field);
    m_labels.insert(field, label);
}

void ImportReview::setSourceFieldVisible(QWidget* field, bool visible)
{
    field->setVisible(visible);
    if (QLabel* label = m_labels.value(field)) {
        label->setVisible(visible);
    }
}

void ImportReview::buildSource()
{
    m_file = new QLabel(this);
    m_file->setObjectName(QStringLiteral("importFile"));
    setType(m_file, TypeSize::Section, QFont::DemiBold);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_sheet = new QComboBox(this);
    m_sheet->setObjectName(QStringLiteral("importSheet"));
    m_headerFrom = new QSpinBox(this);
    m_headerTo = new QSpinBox(this);
    m_headerFrom->setObjectName(QStringLiteral("headerFrom"));
    m_headerTo->setObjectName(QStringLiteral("headerTo"));
    m_encoding = new QComboBox(this);
    m_encoding->addItem(tr("Found by itself"), static_cast<int>(TextEncoding::Automatic));
    m_encoding->addItem(QStringLiteral("UTF-8"), static_cast<int>(TextEncoding::Utf8));
    m_encoding->addItem(QStringLiteral("GB18030"), static_cast<int>(TextEncoding::Gb18030));
    m_encoding->addItem(QStringLiteral("UTF-16"), static_cast<int>(TextEncoding::Utf16Le));
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    addSourceField(tr("Sheet"), m_sheet, row);
    addSourceField(tr("Header from row"), m_headerFrom, row);
    addSourceField(tr("to row"), m_headerTo, row);
    addSourceField(tr("Encoding"), m_encoding, row);
    row->addStretch();
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    layout->addWidget(m_file);
    layout->addLayout(row);
    m_choices = new ImportChoices(this);
    layout->addWidget(m_choices);
    connect(m_choices, &ImportChoices::changed, this, &ImportReview::prepare);
    connect(m_sheet, &QComboBox::activated, this, [this](int index) {
        m_plan.options.sheet = index;
        look(true);
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_plan.options.reading.encoding =
            static_cast<TextEncoding>(m_encoding->currentData().toInt());
        look(true);
    });
    connect(m_headerFrom, &QSpinBox::editingFinished, this, &ImportReview::headerChanged);
    connect(m_headerTo, &QSpinBox::editingFinished, this, &ImportReview::headerChanged);
}

void ImportReview::buildMapping()
{
    m_recalled = new QLabel(tr("Columns as you corrected them last time. <a href=\"words\">Find "
                               "them by their words</a>"),
                            this);
    m_recalled->setObjectName(QStringLiteral("recalledMapping"));
    m_recalled->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_recalled->hide();
    connect(m_recalled, &QLabel::linkActivated, this, &ImportReview::suggestColumns);
    layout()->addWidget(m_recalled);
    m_mapping = new QTableWidget(this);
    m_mapping->setObjectName(QStringLiteral("importMapping"));
    m_mapping->setAccessibleName(tr("Columns of the file and the fields they bring"));
    m_mapping->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_mapping->setSelectionMode(QAbstractItemView::NoSelection);
    layout()->addWidget(m_mapping);
}

void ImportReview::buildButtons()
{
    auto* row = new QHBoxLayout;
    auto* back = new QPushButton(tr("Cancel"), this);
    back->setObjectName(QStringLiteral("cancelImport"));
    m_apply = new QPushButton(tr("Import"), this);
    m_apply->setObjectName(QStringLiteral("applyImport"));
    m_apply->setProperty("accent", true);
    row->addStretch();
    row->addWidget(back);
    row->addWidget(m_apply);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(back, &QPushButton::clicked, this, [this] {
        ++m_generation;
        if (m_progress) {
            m_progress->cancel();
        }
        Q_EMIT cancelled();
    });
    connect(m_apply, &QPushButton::clicked, this, [this] {
        MappingMemory(*m_context.settings).remember(m_plan.options);
        Q_EMIT accepted(m_plan);
    });
}

void ImportReview::open(const QString& path, ImportKind kind)
{
    m_plan = {};
    m_plan.options.kind = kind;
    m_plan.options.path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_choices->begin(kind, m_context.session->clock().today());
    m_encoding->setCurrentIndex(0);
    m_plan.options.sheet = -1;
    look(false);
}

void ImportReview::look(bool chooseSheetAnew)
{
    const quint64 generation = ++m_generation;
    if (m_progress) {
        m_progress->cancel();
    }
    m_progress = std::make_shared<Progress>();
    setBusy(true);
    m_context.jobs
        ->run(
            [options = m_plan.options, chooseSheetAnew](Session&, Progress& progress) {
                return ImportLook::at(options, chooseSheetAnew, progress);
            },
            m_progress)
        .then(this,
              [this, generation](const ImportLook& look) {
                  if (generation == m_generation) {
                      takeLook(look);
                  }
              })
        .onFailed(this, [this, generation](const Error& error) {
            if (generation == m_generation) {
                showError(this, error);
                Q_EMIT cancelled();
            }
        });
}

void ImportReview::takeLook(const ImportLook& look)
{
    m_look = look;
    m_plan.options = look.options;
    m_sheet->clear();
    for (const SheetInfo& sheet : look.sheets) {
        m_sheet->addItem(sheet.name);
    }
    m_sheet->setCurrentIndex(look.options.sheet);
    setSourceFieldVisible(m_encoding, look.format == FileFormat::Csv);
    if (look.options.reading.encoding == TextEncoding::Automatic) {
        const int found = m_encoding->findData(static_cast<int>(look.encoding));
        m_encoding->setItemText(
            0, found < 0 ? tr("Found by itself")
                         : tr("%1, found by itself").arg(m_encoding->itemText(found)));
    }
    const int lastRow = look.head.isEmpty() ? 1 : look.head.last().number;
    for (QSpinBox* box : {m_headerFrom, m_headerTo}) {
        box->setRange(0, lastRow);
    }
    m_headerFrom->setValue(look.options.layout.headerFirstRow);
    m_headerTo->setValue(look.options.layout.headerLastRow);
    recallMapping();
    fillMapping();
    prepare();
}

void ImportReview::recallMapping()
{
    ImportOptions& options = m_plan.options;
    const auto known = MappingMemory(*m_context.settings).recall(options.kind, options.layout);
    m_recalled->setVisible(known.has_value());
    if (known) {
        options.mapping = *known;
    }
}

void ImportReview::fillMapping()
{
    fillMappingTable(
        m_mapping, m_look.head, m_plan.options, [this](int column, const QString& field) {
            const auto& columns = m_plan.options.layout.columns;
            const auto found =
                std::find_if(columns.begin(), columns.end(),
                             [&](const SheetColumn& one) { return one.column == column; });
            m_plan.options.mapping.assign(
                column, field, found == columns.end() ? 1 : captionFactor(found->fullCaption()));
            fillMapping();
            prepare();
        });
}

void ImportReview::headerChanged()
{
    const int from = m_headerFrom->value();
    const int to = std::max(from, m_headerTo->value());
    const SheetLayout& now = m_plan.options.layout;
    if (from == now.headerFirstRow && to == now.headerLastRow) {
        return;
    }
    m_headerTo->setValue(to);
    m_plan.options.layout = layoutWithHeader(m_look.head, m_look.merges, from, to);
    suggestColumns();
}

void ImportReview::suggestColumns()
{
    m_plan.options.mapping =
        suggestMapping(m_plan.options.layout, FieldCatalog::of(m_plan.options.kind));
    m_recalled->hide();
    fillMapping();
    prepare();
}

void ImportReview::prepare()
{
    const quint64 generation = ++m_generation;
    if (m_progress) {
        m_progress->cancel();
    }
    m_choices->fillIn(m_plan.options);
    m_plan.options.chinese = m_context.settings->language().startsWith(QLatin1String("zh"));
    const QStringList missing = m_plan.options.missingFields();
    if (!missing.isEmpty()) {
        setBusy(false);
        m_apply->setEnabled(false);
        QStringList titles;
        for (const QString& key : missing) {
            titles.append(FieldCatalog::of(m_plan.options.kind).field(key)->title);
        }
        QString words =
            tr("No column brings %1. Choose it above its column, or correct the header rows.")
                .arg(NumberWords::list(titles));
        if (const auto kind = likelierKind(m_plan.options.layout, m_plan.options.kind)) {
            words += QLatin1Char('\n')
                     + tr("The header is that of a sheet of “%1”: to import one, cancel and choose "
                          "that kind.")
                           .arg(ImportStart::kindTitle(*kind));
        }
        m_findings->say(words);
        return;
    }
    m_progress = std::make_shared<Progress>();
    setBusy(true);
    m_context.jobs
        ->run(
            [wanted = m_plan](Session& session, Progress& progress) {
                ImportPlan plan = wanted;
                prepareImport(session, plan, progress);
                return plan;
            },
            m_progress)
        .then(this,
              [this, generation](const ImportPlan& plan) {
                  if (generation == m_generation) {
                      takePlan(plan);
                  }
              })
        .onFailed(this, [this, generation](const Error& error) {
            if (generation == m_generation) {
                setBusy(false);
                m_apply->setEnabled(false);
                showError(this, error);
            }
        });
}

void ImportReview::takePlan(const ImportPlan& plan)
{
    m_plan = plan;
    setBusy(false);
    m_findings->showPlan(plan);
    const qint64 written = plan.counts.added + plan.counts.updated;
    m_apply->setText(tr("Import %1 rows").arg(NumberWords::count(written)));
    m_apply->setEnabled(written > 0 && !plan.isBlocked()
                        && m_context.session->may(Permission::ImportData));
}

void ImportReview::setBusy(bool busy)
{
    m_busy = busy;
    m_apply->setEnabled(!busy);
    if (busy) {
        m_findings->say(tr("Looking at the file…"));
    }
}

} // namespace juzhen
