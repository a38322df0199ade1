// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"

#include <QCoreApplication>
#include <QStringList>

namespace juzhen {

/// The labels of the register's columns, for table headers, forms, changes and validation.
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::FieldWords)

public:
    /// "账号名称" for ("name" of an account); the key itself for a column without a label.
    [[nodiscard]] static QString label(SubjectKind kind, QStringView key);

    /// The columns of @p kind that have a label, in the order of the register.
    [[nodiscard]] static QStringList keys(SubjectKind kind);
};

} // namespace juzhen
