// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filtercondition.h"

#include "ui/accounts/fieldeditor.h"
#include "ui/theme/space.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <cmath>

namespace juzhen {

namespace {

constexpr int restMilliseconds = 250;
constexpr int tenthsPerPoint = 10;

QLineEdit* makeEnd(const QString& name, const QString& label, QWidget* parent)
{
    auto* const field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setPlaceholderText(label);
    return field;
}

} // namespace

FilterCondition::FilterCondition(QWidget* parent)
    : QWidget(parent)
    , m_operator(new QComboBox(this))
    , m_words(new SearchField(this))
    , m_from(makeEnd(QStringLiteral("filterFrom"), tr("From"), this))
    , m_to(makeEnd(QStringLiteral("filterTo"), tr("To"), this))
{
    m_operator->setObjectName(QStringLiteral("filterOperator"));
    m_operator->setAccessibleName(tr("Condition"));
    m_words->setObjectName(QStringLiteral("filterWords"));
    m_words->setAccessibleName(tr("Words"));
    m_words->installEventFilter(this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_operator);
    row->addWidget(m_words, 1);
    row->addWidget(m_from, 1);
    row->addWidget(m_to, 1);
    connect(m_operator, &QComboBox::activated, this, [this] {
        showFields();
        Q_EMIT changed();
    });
    connect(m_words, &SearchField::searchChanged, this, &FilterCondition::changed);
    for (auto* const field : {m_from, m_to}) {
        connect(field, &QLineEdit::textEdited, &m_rest, qOverload<>(&QTimer::start));
    }
    connect(&m_rest, &QTimer::timeout, this, &FilterCondition::changed);
}

void FilterCondition::start(const ListColumn& column, const QList<ColumnFilter>& filters)
{
    m_kind = column.kind;
    m_column = QString::fromLatin1(column.key);
    m_points = QLatin1String(column.key) == QLatin1String("score_tenths");
    m_operator->clear();
    const auto offer = [this](const QString& label, FilterOperator op) {
        m_operator->addItem(label, QVariant::fromValue(static_cast<int>(op)));
    };
    if (m_kind == ValueKind::Text) {
        offer(tr("Contains"), FilterOperator::Contains);
        offer(tr("Begins with"), FilterOperator::BeginsWith);
        offer(tr("Is exactly"), FilterOperator::Equals);
    } else {
        offer(isRange() ? tr("Between") : tr("Among"), FilterOperator::AtLeast);
    }
    offer(tr("Is empty"), FilterOperator::IsEmpty);
    offer(tr("Is not empty"), FilterOperator::IsNotEmpty);
    m_words->setSearchText({});
    m_from->clear();
    m_to->clear();
    for (const ColumnFilter& filter : filters) {
        const QVariant value = filter.values.value(0);
        if (filter.op == FilterOperator::AtLeast || filter.op == FilterOperator::AtMost) {
            setEnd(filter.op == FilterOperator::AtLeast ? m_from : m_to, value);
        } else if (const int at = m_operator->findData(static_cast<int>(filter.op)); at >= 0) {
            m_operator->setCurrentIndex(at);
            m_words->setSearchText(value.toString());
        }
    }
    m_words->setPlaceholderText(m_kind == ValueKind::Text ? tr("Words") : tr("Search the values"));
    showFields();
}

QList<ColumnFilter> FilterCondition::filters() const
{
    const FilterOperator op = chosen();
    if (op == FilterOperator::IsEmpty || op == FilterOperator::IsNotEmpty) {
        return {{m_column, op, {}}};
    }
    QList<ColumnFilter> filters;
    if (m_kind == ValueKind::Text) {
        if (const QString words = m_words->searchText(); !words.isEmpty()) {
            filters.append({m_column, op, {words}});
        }
    } else if (isRange()) {
        addEnd(filters, m_from, FilterOperator::AtLeast);
        addEnd(filters, m_to, FilterOperator::AtMost);
    }
    return filters;
}

QString FilterCondition::words() const
{
    const bool code = m_kind != ValueKind::Text && !isRange();
    return code && chosen() == FilterOperator::AtLeast ? m_words->searchText() : QString();
}

bool FilterCondition::isUnreadable() const
{
    const auto unreadable = [this](const QLineEdit* field) {
        return !field->text().trimmed().isEmpty() && endOf(field).isNull();
    };
    return isRange() && chosen() == FilterOperator::AtLeast
           && (unreadable(m_from) || unreadable(m_to));
}

void FilterCondition::takeNow()
{
    m_rest.stop();
    m_words->searchNow();
}

QWidget* FilterCondition::firstField() const
{
    return isRange() ? static_cast<QWidget*>(m_from) : m_words;
}

bool FilterCondition::eventFilter(QObject* watched, QEvent* event)
{
    // A search field takes Enter and Escape for itself; here they belong to the popup.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            event->ignore();
            return QCoreApplication::sendEvent(parentWidget(), event);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterCondition::showFields()
{
    const FilterOperator op = chosen();
    const bool typed = op != FilterOperator::IsEmpty && op != FilterOperator::IsNotEmpty;
    m_words->setVisible(typed && !isRange());
    m_from->setVisible(typed && isRange());
    m_to->setVisible(typed && isRange());
}

void FilterCondition::addEnd(QList<ColumnFilter>& filters,
                             const QLineEdit* field,
                             FilterOperator op) const
{
    if (const QVariant end = endOf(field); !end.isNull()) {
        filters.append({m_column, op, {end}});
    }
}

/// What was typed as the column stores it; nothing when it can't be.
QVariant FilterCondition::endOf(const QLineEdit* field) const
{
    QString text = field->text().trimmed();
    if (m_kind != ValueKind::Number) {
        const QDate day = dayFromTyped(text);
        return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
    }
    text.remove(QLatin1Char(',')).remove(QChar(u'，')).remove(QLatin1Char(' '));
    bool ok = false;
    const double number = text.toDouble(&ok) * (m_points ? tenthsPerPoint : 1);
    return ok ? QVariant(static_cast<qint64>(std::llround(number))) : QVariant();
}

void FilterCondition::setEnd(QLineEdit* field, const QVariant& value)
{
    field->setText(m_points ? QString::number(value.toDouble() / tenthsPerPoint)
                            : value.toString());
}

FilterOperator FilterCondition::chosen() const
{
    return static_cast<FilterOperator>(m_operator->currentData().toInt());
}

bool FilterCondition::isRange() const
{
    return m_kind == ValueKind::Number || m_kind == ValueKind::Day || m_kind == ValueKind::Moment;
}

} // namespace juzhen
