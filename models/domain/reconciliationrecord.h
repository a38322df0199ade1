// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/reconciliation.h"

#include <QDateTime>
#include <QStringList>

/// A reconciliation as the register keeps it, so that work on it can go on tomorrow.
namespace juzhen {

/// 核对: one comparison, with the files it was made from.
struct Reconciliation
{
    Id<Reconciliation> id;
    QString uid;
    int revision = 0;

    QString title;
    QString madeBy; ///< login
    QDateTime madeAt;
    QString nationalFile; ///< name without folder; empty: no such side
    QString nationalSha256;
    QString declaredFile;
    QString declaredSha256;
    qint64 ownCount = 0; ///< accounts compared
    qint64 nationalCount = 0;
    qint64 declaredCount = 0;

    bool operator==(const Reconciliation&) const = default;
};

/// How far an item is.
enum class ReconciliationState : quint8
{
    Open,
    Settled, ///< every difference is decided, or there was none
    LeftOpen ///< left as it is for now, with a remark
};
inline constexpr std::array reconciliationStateKeys{
    EnumKey{ReconciliationState::Open, "open"}, EnumKey{ReconciliationState::Settled, "settled"},
    EnumKey{ReconciliationState::LeftOpen, "left_open"}};

constexpr const auto& enumKeys(ReconciliationState)
{
    return reconciliationStateKeys;
}

/// Why a value isn't taken into the register.
enum class ReconciliationRefusal : quint8
{
    Gone,          ///< the account is no longer in the register
    SideLacksIt,   ///< the side that was to be taken doesn't have the account
    OpenFiling,    ///< another filing of the account is under way
    NotFileable,   ///< the account's state allows no such filing
    UnknownUnit,   ///< no unit of the register, or several, have this name
    UnknownWord,   ///< platform, region or state that the register doesn't know
    BlankRequired, ///< the account can't do without a value here
    DuplicateId    ///< another account of the platform has this id
};

/// The key under which "this side lacks the account" stands among the fields that differ.
inline constexpr QLatin1String presenceField("presence");

/// One account as the sides have it, and what was decided on it.
struct ReconciliationItem
{
    Id<ReconciliationItem> id;
    QString uid;
    int revision = 0;

    Id<Reconciliation> reconciliationId;
    ReconciliationKind kind = ReconciliationKind::Equal;
    ReconciliationState state = ReconciliationState::Open;
    Id<Account> accountId; ///< of the register; invalid: it lacks the account
    QString name;          ///< of the first side that has it, for lists
    QString platformCode;  ///< code, or the word of the sheet
    QString unitName;
    QString own; ///< values as JSON: field → text; empty: the side lacks it
    QString national;
    QString declared;
    int nationalRow = 0; ///< row of the sheet; 0: none
    int declaredRow = 0;
    QString nationalPairing; ///< basis,proposed,likeness,sameUnit,candidates
    QString declaredPairing;
    QStringList nationalDiffers; ///< fields, and presenceField
    QStringList declaredDiffers;
    QStringList decisions; ///< "field=side" with a key of ReconciliationSide
    QString remark;
    QString decidedBy; ///< login
    QDateTime decidedAt;

    /// Every field in which some side differs, in the order of ReconciledField.
    [[nodiscard]] QStringList differs() const;

    /// The side taken for @p field; nothing while it is undecided.
    [[nodiscard]] std::optional<ReconciliationSide> decision(QStringView field) const;

    /// Notes the side taken for @p field.
    void decide(const QString& field, ReconciliationSide side);

    /// Whether every differing field is decided and no pairing waits.
    [[nodiscard]] bool isDecided() const;

    [[nodiscard]] RecordPairing pairing(ReconciliationSide side) const;

    [[nodiscard]] bool isProposed(ReconciliationSide side) const { return pairing(side).proposed; }

    /// The JSON of a side.
    [[nodiscard]] const QString& side(ReconciliationSide side) const;

    bool operator==(const ReconciliationItem&) const = default;
};

/// A side of an item as text, and back. The national number stands in it as "national_id".
[[nodiscard]] QString sideToText(const ReconciliationRecord& record);
[[nodiscard]] ReconciliationRecord sideFromText(const QString& text);

[[nodiscard]] QString pairingToText(const RecordPairing& pairing);

/// The keys of @p fields.
[[nodiscard]] QStringList fieldKeys(ReconciledFields fields);

/// The item to be stored for @p item of a comparison of @p input.
[[nodiscard]] ReconciliationItem storedItem(const ReconciledItem& item,
                                            const ReconciliationInput& input);

/// Settles kind and state of an item anew from its sides and differences, after a pairing was
/// confirmed or refused.
void refreshItem(ReconciliationItem& item);

} // namespace juzhen
