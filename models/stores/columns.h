// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumkeys.h"
#include "models/domain/id.h"
#include "models/domain/month.h"
#include "models/domain/quarter.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <span>
#include <type_traits>

/// How the members of a record become columns of a table and come back. For stores only.
namespace juzhen {

template <class T>
struct IsOptional : std::false_type
{};

template <class T>
struct IsOptional<std::optional<T>> : std::true_type
{};

template <class T>
struct IsId : std::false_type
{};

template <class T>
struct IsId<Id<T>> : std::true_type
{};

template <class T>
struct IsKeyList : std::false_type
{};

template <class T>
struct IsKeyList<QList<T>> : std::is_enum<T>
{};

/// The stored form of a valid day from year 1 to 9999, 2025-03-01. QDate::toString() prints by a
/// format, which an import of a hundred thousand rows feels.
[[nodiscard]] inline QString dayText(QDate day)
{
    int year = 0;
    int month = 0;
    int ofMonth = 0;
    day.getDate(&year, &month, &ofMonth);
    QString text(10, u'-');
    const auto put = [&text](int last, int number, int digits) {
        for (int at = last; at > last - digits; --at) {
            text[at] = QChar(u'0' + number % 10);
            number /= 10;
        }
    };
    put(3, year, 4);
    put(6, month, 2);
    put(9, ofMonth, 2);
    return text;
}

/// The stored form of a member: text, number, boolean, or NULL for "unknown".
template <class T>
[[nodiscard]] QVariant toSql(const T& value)
{
    if constexpr (IsOptional<T>::value) {
        return value ? toSql(*value) : QVariant();
    } else if constexpr (IsId<T>::value) {
        return value.isValid() ? QVariant(value.value()) : QVariant();
    } else if constexpr (std::is_enum_v<T>) {
        return toKey(value);
    } else if constexpr (IsKeyList<T>::value) {
        QStringList keys;
        for (const auto item : value) {
            keys.append(toKey(item));
        }
        return keys.join(QLatin1Char(','));
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.isValid() ? QVariant(dayText(value)) : QVariant();
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return value.isValid() ? QVariant(value.toUTC().toString(Qt::ISODate)) : QVariant();
    } else if constexpr (std::is_same_v<T, QStringList>) {
        return value.join(QLatin1Char(','));
    } else if constexpr (std::is_same_v<T, Quarter> || std::is_same_v<T, Month>) {
        return value.text();
    } else {
        return QVariant(value);
    }
}

/// Reads back what toSql() gave. Throws Error(Damaged) for an unknown key.
template <class T>
void fromSql(const QVariant& stored, T& value)
{
    if constexpr (IsOptional<T>::value) {
        if (stored.isNull()) {
            value = std::nullopt;
        } else {
            typename T::value_type inner{};
            fromSql(stored, inner);
            value = inner;
        }
    } else if constexpr (IsId<T>::value) {
        value = T(stored.toLongLong());
    } else if constexpr (std::is_enum_v<T>) {
        value = requireKey<T>(stored.toString());
    } else if constexpr (IsKeyList<T>::value) {
        value.clear();
        for (const QString& key : stored.toString().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            value.append(requireKey<typename T::value_type>(key));
        }
    } else if constexpr (std::is_same_v<T, QDate>) {
        value = QDate::fromString(stored.toString(), Qt::ISODate);
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        value = QDateTime::fromString(stored.toString(), Qt::ISODate);
    } else if constexpr (std::is_same_v<T, QStringList>) {
        value = stored.toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
    } else if constexpr (std::is_same_v<T, Quarter>) {
        value = Quarter::fromText(stored.toString()).value_or(Quarter());
    } else if constexpr (std::is_same_v<T, Month>) {
        value = Month::fromText(stored.toString()).value_or(Month());
    } else if constexpr (std::is_same_v<T, bool>) {
        value = stored.toBool();
    } else if constexpr (std::is_same_v<T, int>) {
        value = stored.toInt();
    } else if constexpr (std::is_same_v<T, qint64>) {
        value = stored.toLongLong();
    } else {
        value = stored.toString();
    }
}

/// One column of a record's table: its name, and how to read and write the member behind it.
template <class Record>
struct Column
{
    const char* name;
    QVariant (*read)(const Record&);
    void (*write)(Record&, const QVariant&);
    bool codeKey = false; ///< a text key that is stored as NULL when empty (a foreign key)
};

template <class T>
struct MemberOwner;

template <class Record, class Member>
struct MemberOwner<Member Record::*>
{
    using Type = Record;
};

/// The column @p name for a member: `column<&Account::name>("name")`.
template <auto Member>
constexpr auto column(const char* name)
{
    using Record = typename MemberOwner<decltype(Member)>::Type;
    return Column<Record>{name, [](const Record& record) { return toSql(record.*Member); },
                          [](Record& record, const QVariant& stored) {
                              fromSql(stored, record.*Member);
                          }};
}

/// As column(), for a text that refers to a code table: the empty text is stored as NULL.
template <auto Member>
constexpr auto codeColumn(const char* name)
{
    using Record = typename MemberOwner<decltype(Member)>::Type;
    return Column<Record>{
        name,
        [](const Record& record) {
            const QString& code = record.*Member;
            return code.isEmpty() ? QVariant() : QVariant(code);
        },
        [](Record& record, const QVariant& stored) { record.*Member = stored.toString(); }, true};
}

} // namespace juzhen
