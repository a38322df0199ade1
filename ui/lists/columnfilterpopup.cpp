// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columnfilterpopup.h"

#include "models/stores/liststore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "ui/feedback/guarded.h"
#include "ui/lists/cellwords.h"
#include "ui/lists/filtercondition.h"
#include "ui/lists/filtervalues.h"
#include "ui/theme/space.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace juzhen {

namespace {

constexpr int mostValues = 1000;
constexpr int shownRows = 10;
constexpr int filterWidth = 90 * space::unit;

/// A value with its count at the right.
class ValueDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), controlHeight(option.font)};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const QVariant rows = index.data(FilterValues::RowsRole);
        const QString count = rows.isValid() ? NumberWords::count(rows.toLongLong()) : QString();
        QStyleOptionViewItem words = option;
        const int room = option.fontMetrics.horizontalAdvance(count) + 2 * space::small;
        words.rect.setRight(option.rect.right() - room);
        QStyledItemDelegate::paint(painter, words, index);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -space::small, 0),
                          Qt::AlignRight | Qt::AlignVCenter, count);
        painter->restore();
    }
};

} // namespace

ColumnFilterPopup::ColumnFilterPopup(const PageContext& context,
                                     FilterWords::ValueText text,
                                     QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_context(context)
    , m_text(std::move(text))
    , m_values(new FilterValues(this))
{
    setObjectName(QStringLiteral("columnFilterPopup"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    build();
    connect(m_condition, &FilterCondition::changed, this, &ColumnFilterPopup::readCondition);
    connect(m_values, &FilterValues::ticksChanged, this, &ColumnFilterPopup::showState);
}

ColumnFilterPopup::~ColumnFilterPopup()
{
    if (m_asking) {
        m_asking->cancel();
    }
}

void ColumnFilterPopup::build()
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::normal, space::normal, space::normal, space::normal);
    column->setSpacing(space::small);
    m_title = new QLabel(this);
    setType(m_title, TypeSize::Body, QFont::DemiBold);
    m_condition = new FilterCondition(this);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("filterValues"));
    m_list->setAccessibleName(tr("Values"));
    m_list->setModel(m_values);
    m_list->setItemDelegate(new ValueDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFixedHeight(shownRows * controlHeight(font()));
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("filterNote"));
    m_note->setWordWrap(true);
    setType(m_note, TypeSize::Small);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    auto* const clearing = new QPushButton(tr("Clear"), this);
    clearing->setObjectName(QStringLiteral("clearColumnFilter"));
    m_apply = new QPushButton(tr("Apply"), this);
    m_apply->setObjectName(QStringLiteral("applyColumnFilter"));
    m_apply->setDefault(true);
    auto* const cancel = new QPushButton(tr("Cancel"), this);
    buttons->addWidget(clearing);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    column->addWidget(m_title);
    column->addWidget(m_condition);
    column->addWidget(m_list);
    column->addWidget(m_note);
    column->addLayout(buttons);
    connect(clearing, &QPushButton::clicked, this, &ColumnFilterPopup::clear);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(m_apply, &QPushButton::clicked, this, &ColumnFilterPopup::apply);
}

void ColumnFilterPopup::open(const ListColumn& column,
                             const ListRequest& others,
                             const QList<ColumnFilter>& filters,
                             const QRect& anchor)
{
    m_column = &column;
    m_others = others;
    m_title->setText(listHeader(column));
    m_condition->start(column, filters);
    m_values->start([this](const QVariant& value) { return m_text(*m_column, value); },
                    QString::fromLatin1(column.key), filters);
    m_list->setVisible(column.kind != ValueKind::Moment);
    m_note->clear();
    readCondition();
    place(anchor);
    show();
    m_condition->firstField()->setFocus(Qt::PopupFocusReason);
}

void ColumnFilterPopup::place(const QRect& anchor)
{
    setFixedWidth(filterWidth);
    adjustSize();
    QRect place(anchor.bottomLeft() + QPoint(0, 1), size());
    const QScreen* screen = QGuiApplication::screenAt(anchor.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    place.moveRight(std::min(place.right(), room.right()));
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    move(place.topLeft());
}

void ColumnFilterPopup::readCondition()
{
    m_values->narrow(m_condition->words());
    if (!m_condition->isUnreadable()) {
        askValues();
    }
    showState();
}

void ColumnFilterPopup::askValues()
{
    if (m_column->kind == ValueKind::Moment) {
        return; // hardly two are the same
    }
    if (m_asking) {
        m_asking->cancel();
    }
    m_asking = std::make_shared<Progress>();
    ListRequest request = m_others;
    request.filters += m_condition->filters();
    m_context.reader
        ->run(
            [request, key = QString::fromLatin1(m_column->key)](Session& session, Progress&) {
                return ListStore(session).values(request, key, mostValues + 1);
            },
            m_asking)
        .then(this,
              [this, asked = m_asking](const QList<ListValue>& values) {
                  if (asked == m_asking) {
                      takeValues(values);
                  }
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void ColumnFilterPopup::takeValues(const QList<ListValue>& values)
{
    m_more = values.size() > mostValues;
    QList<ListValue> shown = values.mid(0, mostValues);
    if (m_column->kind == ValueKind::Number) {
        std::ranges::stable_sort(shown, {},
                                 [](const ListValue& one) { return one.value.toLongLong(); });
    } else if (m_column->kind == ValueKind::Day) {
        std::ranges::stable_sort(shown, {},
                                 [](const ListValue& one) { return one.value.toString(); });
    }
    m_values->setValues(shown);
    showState();
}

void ColumnFilterPopup::showState()
{
    const bool unreadable = m_condition->isUnreadable();
    if (unreadable) {
        m_note->setText(m_column->kind == ValueKind::Number
                            ? tr("Type whole numbers, such as 5000.")
                            : tr("Type days such as 2025-03-01 or 20250301."));
    } else if (!m_values->letsThrough()) {
        m_note->setText(tr("Tick at least one value."));
    } else if (m_more) {
        m_note->setText(tr("The %1 most frequent values are shown; a condition narrows them.")
                            .arg(NumberWords::count(mostValues)));
    } else {
        m_note->clear();
    }
    m_apply->setEnabled(!unreadable && m_values->letsThrough());
}

void ColumnFilterPopup::apply()
{
    m_condition->takeNow();
    m_values->narrow(m_condition->words());
    showState();
    if (!m_apply->isEnabled()) {
        return;
    }
    close();
    Q_EMIT applied(QString::fromLatin1(m_column->key),
                   m_condition->filters() + m_values->filters());
}

void ColumnFilterPopup::clear()
{
    close();
    Q_EMIT applied(QString::fromLatin1(m_column->key), {});
}

void ColumnFilterPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        apply();
    } else if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace juzhen
