// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/linktext.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace juzhen {

namespace {

/// Never a part of an address in running text.
constexpr auto notInAddress = "\\s<>\"'“”‘’，。；、！？（）【】《》…|\\\\^`{}";

/// A letter or digit that is drawn like another.
struct Drawn
{
    char16_t letter;
    char looksLike;
};

/// Cyrillic, Greek and other letters, by their numbers: here too one couldn't tell them apart.
constexpr std::array drawnAlike{
    Drawn{u'\u0430', 'a'}, Drawn{u'\u03b1', 'a'}, Drawn{u'\u0441', 'c'}, Drawn{u'\u0501', 'd'},
    Drawn{u'\u0435', 'e'}, Drawn{u'\u0261', 'g'}, Drawn{u'\u04bb', 'h'}, Drawn{u'\u0456', 'l'},
    Drawn{u'\u0131', 'l'}, Drawn{u'\u0269', 'l'}, Drawn{u'\u04cf', 'l'}, Drawn{u'\u0458', 'j'},
    Drawn{u'\u043e', 'o'}, Drawn{u'\u03bf', 'o'}, Drawn{u'\u0440', 'p'}, Drawn{u'\u051b', 'q'},
    Drawn{u'\u0455', 's'}, Drawn{u'\u03bd', 'v'}, Drawn{u'\u051d', 'w'}, Drawn{u'\u0445', 'x'},
    Drawn{u'\u0443', 'y'}, Drawn{u'0', 'o'},      Drawn{u'1', 'l'},      Drawn{u'i', 'l'}};

/// What may follow an address in a sentence without belonging to it.
QString withoutStop(QString address)
{
    static const QString stops = QStringLiteral(".,;:!?)]");
    while (!address.isEmpty() && stops.contains(address.back())) {
        address.chop(1);
    }
    return address;
}

/// As far as it is written in ASCII: words follow "https://v.douyin.com/abc/" without a blank.
QString asciiStart(const QString& address)
{
    qsizetype end = 0;
    while (end < address.size() && address.at(end).unicode() < 0x80) {
        ++end;
    }
    return withoutStop(address.left(end));
}

} // namespace

QStringList addressesIn(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:https?://[^%1]+)"
                       "|(?<![\\w@.:/-])(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+"
                       "[A-Za-z]{2,}(?::\\d+)?(?:[/?#][^%1]*)?(?![\\w@])")
            .arg(QString::fromUtf8(notInAddress)),
        QRegularExpression::CaseInsensitiveOption);
    QString plain = text;
    // The Chinese keyboard writes these wide.
    plain.replace(QStringLiteral("：//"), QStringLiteral("://"));
    plain.replace(QStringLiteral("：／／"), QStringLiteral("://"));
    QStringList addresses;
    auto found = pattern.globalMatch(plain);
    while (found.hasNext()) {
        const QString whole = withoutStop(found.next().captured());
        const QString start = asciiStart(whole);
        addresses.append(whole);
        if (start != whole) {
            addresses.append(start);
        }
    }
    return addresses;
}

bool isForeignAddress(const QString& text)
{
    static const QRegularExpression scheme(
        QStringLiteral("^(?!https?:)(?:[a-z][a-z0-9+.-]*://\\S*|(?:javascript|mailto|tel|data|file|"
                       "weixin|sms):\\S*)$"),
        QRegularExpression::CaseInsensitiveOption);
    return scheme.match(text.trimmed()).hasMatch();
}

QString likenessOf(const QString& host)
{
    QString likeness = QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist);
    if (likeness.isEmpty()) {
        likeness = host;
    }
    likeness = likeness.toLower().normalized(QString::NormalizationForm_KC);
    for (QChar& letter : likeness) {
        for (const Drawn& drawn : drawnAlike) {
            if (letter == drawn.letter) {
                letter = QLatin1Char(drawn.looksLike);
            }
        }
    }
    likeness.replace(QStringLiteral("rn"), QStringLiteral("m"));
    likeness.replace(QStringLiteral("vv"), QStringLiteral("w"));
    return likeness;
}

} // namespace juzhen
