// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/listdefinitions.h"

#include <QCoreApplication>

#include <functional>

namespace juzhen {

/// What the filters of one column let through, in words.
class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::FilterWords)

public:
    /// The words for a stored value of a column.
    using ValueText = std::function<QString(const ListColumn&, const QVariant&)>;

    /// "粉丝量：1,000 – 5,000", "账号名称 包含“发布”"; @p filters are all of @p column.
    [[nodiscard]] static QString
    sentence(const ListColumn& column, const QList<ColumnFilter>& filters, const ValueText& text);

    /// What stands for no value.
    [[nodiscard]] static QString none();

private:
    [[nodiscard]] static QString
    condition(const ListColumn& column, const ColumnFilter& filter, const ValueText& text);
};

} // namespace juzhen
