// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariant>

namespace juzhen {

/// Appends @p value as JSON: null, true/false, a number, or a text. Written by hand because a large
/// import logs a hundred thousand entries, and QJsonObject sorts and copies each.
void appendJson(QByteArray& json, const QVariant& value);

/// Appends `"field":[before,after]`, with a comma before it unless it is the first.
void appendFieldChange(QByteArray& json,
                       const char* field,
                       const QVariant& before,
                       const QVariant& after);

} // namespace juzhen
