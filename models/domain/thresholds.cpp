// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/thresholds.h"

#include <QRegularExpression>

namespace juzhen {

QString thresholdProblem(const Thresholds& thresholds)
{
    for (const ThresholdNumber& number : thresholdNumbers) {
        const int value = thresholds.*number.value;
        if (value < number.least || value > number.most) {
            return QString::fromLatin1(number.key);
        }
    }
    return thresholds.warnFromDays > thresholds.updateWindowDays ? QStringLiteral("warn_from_days")
                                                                 : QString();
}

QStringList thresholdWordsFrom(const QString& text)
{
    static const QRegularExpression parting(QStringLiteral("[、,，;；\\n]"));
    QStringList words;
    for (const QString& part : text.split(parting)) {
        if (const QString word = part.trimmed(); !word.isEmpty() && !words.contains(word)) {
            words.append(word);
        }
    }
    return words;
}

} // namespace juzhen
