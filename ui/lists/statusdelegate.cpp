// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/statusdelegate.h"

#include "models/itemmodels/matrixmodel.h"
#include "models/itemmodels/pagedtablemodel.h"
#include "models/itemmodels/unittreemodel.h"
#include "ui/lists/statuslook.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/registertable.h"

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>

#include <functional>

namespace juzhen {

namespace {

using LookOf = std::function<ChipLook(const QString& key)>;

template <class Status>
LookOf lookOf()
{
    return [](const QString& key) {
        const auto status = fromKey<Status>(key);
        return status ? statusLook(*status) : ChipLook{key, Tone::Neutral, ChipShape::None};
    };
}

/// Draws a row's background, selection and focus, and a chip over it unless it says nothing.
void paintRowWithChip(QPainter* painter, QStyleOptionViewItem row, const ChipLook& look)
{
    row.text.clear();
    const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    if (!look.text.isEmpty()) {
        painter->save();
        painter->setFont(row.font);
        paintChip(painter, row.rect.adjusted(space::small, 0, -space::tight, 0), look, row.palette);
        painter->restore();
    }
}

/// Draws a stored key as a chip.
class ChipDelegate : public QStyledItemDelegate
{
public:
    ChipDelegate(LookOf look, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_look(std::move(look))
    {}

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const QString key = index.data(PagedTableModel::ValueRole).toString();
        paintRowWithChip(painter, row, key.isEmpty() ? ChipLook() : m_look(key));
    }

private:
    LookOf m_look;
};

/// Draws a star for a main account and nothing for any other.
class StarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(PagedTableModel::ValueRole).toBool()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = icon("star", Tone::Accent);
            option->decorationSize = QSize(iconEdge(), iconEdge());
        } else {
            option->text.clear();
        }
    }
};

/// Marks the main account with a star and a region or unit without one with a warning sign.
class MatrixDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto kind =
            static_cast<MatrixModel::NodeKind>(index.data(MatrixModel::KindRole).toInt());
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(iconEdge(), iconEdge());
        if (index.data(MatrixModel::MainRole).toBool()) {
            option->icon = icon("star", Tone::Accent);
        } else if (index.data(MatrixModel::GapRole).toBool()) {
            option->icon = icon("warning", Tone::Warning);
        } else {
            option->icon = icon(kind == MatrixModel::NodeKind::Account
                                    ? "accounts"
                                    : (kind == MatrixModel::NodeKind::Unit ? "units" : "matrix"));
        }
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(rowHeight(option.font));
        return size;
    }
};

/// The rows of the tree of units.
class UnitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == UnitTreeModel::NameColumn) {
            const bool unit = index.data(UnitTreeModel::UnitIdRole).toLongLong() > 0;
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(iconEdge(), iconEdge());
            option->icon = icon(unit ? "units" : "folder");
        }
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        if (index.column() != UnitTreeModel::StandingColumn) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const auto status = static_cast<UnitStatus>(index.data(UnitTreeModel::StatusRole).toInt());
        ChipLook look{row.text, Tone::Info, ChipShape::Bar};
        if (status != UnitStatus::Normal) {
            look = statusLook(status);
        }
        paintRowWithChip(painter, row, look);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() == UnitTreeModel::StandingColumn) {
            const ChipLook look{index.data().toString(), Tone::Info, ChipShape::Bar};
            size.setWidth(chipSize(look, option.font).width() + space::wide);
        }
        size.setHeight(rowHeight(option.font));
        return size;
    }
};

} // namespace

void installStatusDelegates(RegisterTable* table, ListId list)
{
    const auto install = [&](const char* column, LookOf look) {
        const int position = columnIndex(list, QString::fromLatin1(column));
        if (position >= 0) {
            table->setItemDelegateForColumn(position, new ChipDelegate(std::move(look), table));
        }
    };
    install("verdict", lookOf<Verdict>());
    install("severity", lookOf<Severity>());
    switch (list) {
    case ListId::Accounts:
        install("status", lookOf<AccountStatus>());
        table->setItemDelegateForColumn(columnIndex(list, u"is_main"), new StarDelegate(table));
        break;
    case ListId::Filings:
        install("status", lookOf<FilingStatus>());
        break;
    case ListId::Tasks:
        install("status", lookOf<TaskStatus>());
        break;
    case ListId::Findings:
        install("status", lookOf<FindingStatus>());
        break;
    case ListId::Units:
        install("status", lookOf<UnitStatus>());
        break;
    case ListId::Persons:
        install("state", lookOf<PersonState>());
        break;
    case ListId::Operators:
        install("state", lookOf<OperatorState>());
        break;
    case ListId::Metrics:
    case ListId::History:
        break;
    }
}

QAbstractItemDelegate* makeSeverityDelegate(QAbstractItemView* view)
{
    return new ChipDelegate(lookOf<Severity>(), view);
}

QAbstractItemDelegate* makeMatrixDelegate(QTreeView* tree)
{
    return new MatrixDelegate(tree);
}

QAbstractItemDelegate* makeUnitDelegate(QTreeView* tree)
{
    return new UnitDelegate(tree);
}

} // namespace juzhen
