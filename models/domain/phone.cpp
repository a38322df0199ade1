// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phone.h"

#include "models/domain/foldedtext.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace juzhen {

PhoneKind phoneKind(QStringView text)
{
    static const QRegularExpression noise(QStringLiteral(R"([\s()]|^(\+|00)86-?)"));
    static const QRegularExpression dashes(QStringLiteral("[‐‑‒–—―−转]+"));
    static const QRegularExpression mobile(QStringLiteral(R"(^1[3-9]\d-?\d{4}-?\d{4}$)"));
    static const QRegularExpression landline(QStringLiteral(R"(^0\d{2,3}-?\d{7,8}(-\d{1,5})?$)"));
    static const QRegularExpression local(QStringLiteral(R"(^[2-9]\d{6,7}(-\d{1,5})?$)"));
    static const QRegularExpression hotline(
        QStringLiteral(R"(^(1[012]\d{1,3}|12[0-9]{3}|9[56]\d{3,4}|[48]00-?\d{3,4}-?\d{3,4})$)"));

    auto number = foldedText(text);
    number.replace(dashes, QStringLiteral("-"));
    number.remove(noise);
    if (mobile.match(number).hasMatch()) {
        return PhoneKind::Mobile;
    }
    if (landline.match(number).hasMatch()) {
        return PhoneKind::Landline;
    }
    if (hotline.match(number).hasMatch()) {
        return PhoneKind::Hotline;
    }
    return local.match(number).hasMatch() ? PhoneKind::Local : PhoneKind::None;
}

bool isMaskedPhone(QStringView text)
{
    // Others hide digits by other signs than we do.
    static const QRegularExpression hidden(QStringLiteral("[*＊●•×xX]{2,}"));
    const bool hasDigit =
        std::any_of(text.begin(), text.end(), [](QChar character) { return character.isDigit(); });
    return hasDigit && hidden.match(text).hasMatch();
}

QString maskedPhones(const QString& text)
{
    constexpr qsizetype hidden = 4;
    constexpr qsizetype shownLast = 4;
    constexpr qsizetype mostShownFirst = 3;
    static const QRegularExpression number(QStringLiteral(R"(\d(?:[\s-]?\d){6,})"));
    QString masked = text;
    auto found = number.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        QList<qsizetype> digits;
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at) {
            if (text.at(at).isDigit()) {
                digits.append(at);
            }
        }
        const auto shownFirst =
            std::clamp(digits.size() - hidden - shownLast, qsizetype{0}, mostShownFirst);
        for (qsizetype i = shownFirst; i < digits.size() - shownLast; ++i) {
            masked[digits.at(i)] = u'*';
        }
    }
    return masked;
}

} // namespace juzhen
