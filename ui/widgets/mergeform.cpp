// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mergeform.h"

#include "ui/theme/space.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/tonelabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace juzhen {

namespace {

constexpr int theirsId = 0;
constexpr int mineId = 1;
constexpr int leastShown = 8; ///< characters of a value

/// A value to choose, in one line of the room there is: what makes two links differ may stand at
/// either end, so the middle gives way. The whole is in the tool tip.
class ValueChoice : public QRadioButton
{
public:
    ValueChoice(const QString& value, QWidget* parent)
        : QRadioButton(parent)
        , m_value(value)
    {
        m_value.replace(QLatin1Char('\n'), QLatin1Char(' '));
        setToolTip(value);
        setText(m_value); // for whoever asks before there is a layout
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {sign() + leastShown * fontMetrics().averageCharWidth(), sizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QRadioButton::resizeEvent(event);
        QString shown = fontMetrics().elidedText(m_value, Qt::ElideMiddle, width() - sign());
        shown.replace(QLatin1Char('&'), QLatin1String("&&"));
        setText(shown);
    }

private:
    [[nodiscard]] int sign() const
    {
        return style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this)
               + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, this)
               + space::small;
    }

    QString m_value;
};

} // namespace

MergeForm::MergeForm(QWidget* parent)
    : QWidget(parent)
    , m_story(new ToneLabel({}, Tone::Warning, this))
    , m_grid(new QGridLayout)
    , m_store(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    m_story->setObjectName(QStringLiteral("mergeStory"));
    m_story->setWordWrap(true);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget(scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::wide);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    column->addLayout(m_grid);
    column->addStretch();
    scroll->setWidget(content);

    m_back->setObjectName(QStringLiteral("mergeBack"));
    m_store->setObjectName(QStringLiteral("mergeStore"));
    m_store->setProperty("accent", true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_store);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::normal);
    layout->addWidget(m_story);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &MergeForm::declined);
    connect(m_store, &QPushButton::clicked, this, &MergeForm::accepted);
    setWords({tr("Stored now"), tr("Typed by me"), tr("%1, stored now: %2"),
              tr("%1, typed by me: %2"), tr("Save what is chosen"), tr("Back to what I typed")});
}

void MergeForm::setWords(const MergeWords& words)
{
    m_words = words;
    m_store->setText(words.store);
    m_back->setText(words.back);
    m_back->setVisible(!words.back.isEmpty());
}

void MergeForm::setFields(const QString& story, const QList<MergeField>& fields)
{
    clear();
    m_story->setText(story);
    addHeader();
    int row = 1;
    for (const MergeField& field : fields) {
        addRow(row++, field);
    }
    showState();
}

void MergeForm::clear()
{
    m_choices.clear();
    clearLayout(m_grid);
}

void MergeForm::addHeader()
{
    int column = 0;
    for (const QString& title : {tr("Field"), m_words.theirs, m_words.mine}) {
        auto* label = new QLabel(title, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(label, 0, column++);
    }
}

void MergeForm::addRow(int row, const MergeField& field)
{
    const bool open = field.changedBy == MergeField::Side::Both && !field.fixed;
    auto* label = new QLabel(field.label, this);
    QFont font = label->font();
    font.setWeight(open ? QFont::DemiBold : QFont::Normal);
    label->setFont(font);
    m_grid->addWidget(label, row, 0);
    auto* group = new QButtonGroup(label); // goes with its row
    const auto add = [&](int id, const QString& value, const char* name) {
        auto* choice = new ValueChoice(value, this);
        choice->setObjectName(QLatin1String(name) + field.key);
        choice->setAccessibleName(
            (id == mineId ? m_words.mineSpoken : m_words.theirsSpoken).arg(field.label, value));
        group->addButton(choice, id);
        m_grid->addWidget(choice, row, 1 + id);
    };
    add(theirsId, field.theirs, "theirs_");
    add(mineId, field.mine, "mine_");
    if (field.fixed || field.changedBy == MergeField::Side::Theirs) {
        group->button(theirsId)->setChecked(true);
    } else if (field.changedBy == MergeField::Side::Mine) {
        group->button(mineId)->setChecked(true);
    }
    group->button(mineId)->setEnabled(!field.fixed);
    m_choices.insert(field.key, group);
    connect(group, &QButtonGroup::idToggled, this, &MergeForm::showState);
}

bool MergeForm::isDecided() const
{
    return std::all_of(m_choices.cbegin(), m_choices.cend(),
                       [](const QButtonGroup* group) { return group->checkedId() >= 0; });
}

QStringList MergeForm::keptMine() const
{
    QStringList keys;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        if (it.value()->checkedId() == mineId) {
            keys.append(it.key());
        }
    }
    return keys;
}

void MergeForm::showState()
{
    m_store->setEnabled(isDecided());
    m_store->setToolTip(isDecided() ? QString()
                                    : tr("Choose one of the two for every field in bold."));
}

} // namespace juzhen
