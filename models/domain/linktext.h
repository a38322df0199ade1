// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace juzhen {

/// What in @p text may be a web address, in its order: what begins with http:// or https://, and
/// what has the form of an address without it. An address that words follow without a blank is
/// given twice, with them and without.
[[nodiscard]] QStringList addressesIn(const QString& text);

/// Whether @p text as a whole is an address of another kind than http and https.
[[nodiscard]] bool isForeignAddress(const QString& text);

/// What a host name looks like to a person: letters of other alphabets and digits that are drawn
/// like Latin letters are those letters, so two names that look the same are the same.
[[nodiscard]] QString likenessOf(const QString& host);

} // namespace juzhen
