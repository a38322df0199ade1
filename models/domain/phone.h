// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace juzhen {

/// What a text in a phone field is.
enum class PhoneKind
{
    Mobile,   ///< 13800000000
    Landline, ///< 028-86600000, with an extension if need be
    Local,   ///< a landline without its area code: may be right, but can't be called from elsewhere
    Hotline, ///< 12345, 95598, 400…
    None     ///< no phone number
};

/// Judges one number; blanks, full-width digits and the usual dashes don't matter.
[[nodiscard]] PhoneKind phoneKind(QStringView text);

/// Whether @p text is a number some of whose digits are hidden, as maskedPhones() hides them.
[[nodiscard]] bool isMaskedPhone(QStringView text);

/// @p text with the middle digits of each number in it hidden: 13812345678 → 138****5678. What has
/// fewer than seven digits stays, such as a hotline.
[[nodiscard]] QString maskedPhones(const QString& text);

} // namespace juzhen
