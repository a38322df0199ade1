// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/indicatorjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace juzhen {

namespace {

constexpr int mostTenths = 10000; ///< no item is worth 1,000 points
constexpr int mostDays = 366;

[[noreturn]] void throwDamaged(const QString& where, const QString& detail)
{
    throw Error(Error::Kind::Damaged, where, detail);
}

/// Reads the members of one object, knowing where it stands for the errors.
class ObjectReader
{
public:
    ObjectReader(QJsonObject object, QString where)
        : m_object(std::move(object))
        , m_where(std::move(where))
    {}

    [[nodiscard]] QString place(const QString& key) const { return m_where + key; }

    [[nodiscard]] QString text(const QString& key) const
    {
        const auto value = optionalText(key);
        if (value.isEmpty()) {
            throwDamaged(place(key), QStringLiteral("a text is missing"));
        }
        return value;
    }

    [[nodiscard]] QString optionalText(const QString& key) const
    {
        const auto value = m_object.value(key);
        if (!value.isUndefined() && !value.isString()) {
            throwDamaged(place(key), QStringLiteral("not a text"));
        }
        return value.toString();
    }

    [[nodiscard]] bool flag(const QString& key) const
    {
        const auto value = m_object.value(key);
        if (!value.isUndefined() && !value.isBool()) {
            throwDamaged(place(key), QStringLiteral("not true or false"));
        }
        return value.toBool(false);
    }

    /// A whole number from @p least to @p most; @p otherwise when the member is missing.
    [[nodiscard]] int number(const QString& key, int least, int most, int otherwise) const
    {
        const auto value = m_object.value(key);
        if (value.isUndefined()) {
            return otherwise;
        }
        const double real = value.toDouble(least - 1.0);
        if (!value.isDouble() || real < least || real > most
            || static_cast<double>(static_cast<int>(real)) < real) {
            throwDamaged(place(key),
                         QStringLiteral("not a whole number from %1 to %2").arg(least).arg(most));
        }
        return static_cast<int>(real);
    }

    /// The enumerator named; @p otherwise, if there is one, when the member is missing.
    template <class Enum>
    [[nodiscard]] Enum choice(const QString& key, std::optional<Enum> otherwise) const
    {
        const auto word = otherwise ? optionalText(key) : text(key);
        const auto value = word.isEmpty() ? otherwise : fromKey<Enum>(word);
        if (!value) {
            throwDamaged(place(key), word);
        }
        return *value;
    }

    [[nodiscard]] QJsonArray list(const QString& key) const
    {
        const auto value = m_object.value(key);
        if (!value.isArray() || value.toArray().isEmpty()) {
            throwDamaged(place(key), QStringLiteral("a list is missing or empty"));
        }
        return value.toArray();
    }

private:
    QJsonObject m_object;
    QString m_where; ///< ends where a key can follow
};

Severity usualSeverity(IndicatorKind kind)
{
    switch (kind) {
    case IndicatorKind::Veto:
        return Severity::Veto;
    case IndicatorKind::Deduct:
        return Severity::Minor;
    case IndicatorKind::Bonus:
        break;
    }
    return Severity::Notice;
}

Indicator readIndicator(const ObjectReader& reader, int sortOrder)
{
    Indicator indicator;
    indicator.code = reader.text(QStringLiteral("code"));
    indicator.group = reader.text(QStringLiteral("group"));
    indicator.text = reader.text(QStringLiteral("text"));
    indicator.guidance = reader.optionalText(QStringLiteral("guidance"));
    indicator.kind = reader.choice<IndicatorKind>(QStringLiteral("kind"), std::nullopt);
    const int least = indicator.kind == IndicatorKind::Veto ? 0 : 1;
    const int most = indicator.kind == IndicatorKind::Veto ? 0 : mostTenths;
    indicator.maxTenths = reader.number(QStringLiteral("maxTenths"), least, most, least);
    indicator.perHitTenths =
        reader.number(QStringLiteral("perHitTenths"), 0, indicator.maxTenths, 0);
    indicator.optional = reader.flag(QStringLiteral("optional"));
    indicator.severity =
        reader.choice<Severity>(QStringLiteral("severity"), usualSeverity(indicator.kind));
    indicator.problemClass = reader.optionalText(QStringLiteral("problemClass"));
    indicator.sortOrder = sortOrder;
    return indicator;
}

QJsonObject indicatorToJson(const Indicator& indicator)
{
    return {{QStringLiteral("code"), indicator.code},
            {QStringLiteral("group"), indicator.group},
            {QStringLiteral("text"), indicator.text},
            {QStringLiteral("guidance"), indicator.guidance},
            {QStringLiteral("kind"), toKey(indicator.kind)},
            {QStringLiteral("maxTenths"), indicator.maxTenths},
            {QStringLiteral("perHitTenths"), indicator.perHitTenths},
            {QStringLiteral("optional"), indicator.optional},
            {QStringLiteral("severity"), toKey(indicator.severity)},
            {QStringLiteral("problemClass"), indicator.problemClass}};
}

} // namespace

IndicatorSet parseIndicatorSet(const QByteArray& json, const QString& name)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        throwDamaged(
            name, QStringLiteral("%1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    }
    const ObjectReader reader(document.object(), name + QStringLiteral(": "));
    IndicatorSet set;
    set.code = reader.text(QStringLiteral("code"));
    set.version = reader.number(QStringLiteral("version"), 1, 9999, 1);
    set.name = reader.text(QStringLiteral("name"));
    set.source = reader.optionalText(QStringLiteral("source"));
    set.proposal = reader.flag(QStringLiteral("proposal"));
    set.scored = reader.flag(QStringLiteral("scored"));
    set.updateWindowDays = reader.number(QStringLiteral("updateWindowDays"), 1, mostDays, 14);
    set.passTenths = reader.number(QStringLiteral("passTenths"), 0, 1000, 600);
    set.vetoDueDays = reader.number(QStringLiteral("vetoDueDays"), 1, mostDays, 5);
    set.otherDueDays = reader.number(QStringLiteral("otherDueDays"), 1, mostDays, 10);

    const auto list = reader.list(QStringLiteral("indicators"));
    QSet<QString> codes;
    for (int i = 0; i < list.size(); ++i) {
        const auto where = reader.place(QStringLiteral("indicators[%1]").arg(i));
        if (!list.at(i).isObject()) {
            throwDamaged(where, QStringLiteral("not an object"));
        }
        const ObjectReader item(list.at(i).toObject(), where + QLatin1Char('.'));
        const auto indicator = readIndicator(item, i + 1);
        if (codes.contains(indicator.code)) {
            throwDamaged(item.place(QStringLiteral("code")), indicator.code);
        }
        codes.insert(indicator.code);
        set.indicators.append(indicator);
    }
    return set;
}

QByteArray indicatorSetToJson(const IndicatorSet& set)
{
    QJsonArray indicators;
    for (const auto& indicator : set.indicators) {
        indicators.append(indicatorToJson(indicator));
    }
    const QJsonObject object{{QStringLiteral("code"), set.code},
                             {QStringLiteral("version"), set.version},
                             {QStringLiteral("name"), set.name},
                             {QStringLiteral("source"), set.source},
                             {QStringLiteral("proposal"), set.proposal},
                             {QStringLiteral("scored"), set.scored},
                             {QStringLiteral("updateWindowDays"), set.updateWindowDays},
                             {QStringLiteral("passTenths"), set.passTenths},
                             {QStringLiteral("vetoDueDays"), set.vetoDueDays},
                             {QStringLiteral("otherDueDays"), set.otherDueDays},
                             {QStringLiteral("indicators"), indicators}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace juzhen
