// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/requiredfields.h"

namespace juzhen {

RequiredFields missingFields(const Account& account)
{
    RequiredFields missing;
    const auto need = [&](RequiredField field, bool known) {
        missing.setFlag(field, !known);
    };
    need(RequiredField::PlatformCode, !account.platformCode.isEmpty());
    need(RequiredField::Subtype,
         account.platformCode != QLatin1String("wechat_official") || !account.subtype.isEmpty());
    need(RequiredField::HostUnit, account.hostUnitId.isValid());
    need(RequiredField::Represents, account.represents.has_value());
    need(RequiredField::FunctionTypes, !account.functionTypes.isEmpty());
    need(RequiredField::Domain, !account.domain.isEmpty());
    need(RequiredField::Verified, account.verified.has_value());
    need(RequiredField::VerifiedSubject,
         !account.verified.value_or(false) || !account.verifiedSubject.isEmpty());
    need(RequiredField::OpenedOn, account.openedOn.isValid());
    need(RequiredField::EditorName, !account.editorName.isEmpty());
    need(RequiredField::EditorPhone, !account.editorPhone.isEmpty());
    need(RequiredField::Reviewer1, !account.reviewer1.isEmpty());
    need(RequiredField::Reviewer2, !account.reviewer2.isEmpty());
    need(RequiredField::Reviewer3, !account.reviewer3.isEmpty());
    need(RequiredField::HasInteraction, account.hasInteraction.has_value());
    need(RequiredField::HasService, account.hasService.has_value());
    need(RequiredField::HasReportChannel, account.hasReportChannel.has_value());
    need(RequiredField::OnPublicMatrix, !account.isMain || account.onPublicMatrix.has_value());
    need(RequiredField::LastPostOn, account.lastPostOn.isValid() || account.openedOn.isValid());
    return missing;
}

bool needsIcon(const Account& account)
{
    return account.isMain && isRunning(account.status);
}

QStringList fieldKeys(RequiredFields fields)
{
    QStringList keys;
    for (const auto& entry : requiredFieldKeys) {
        if (fields.testFlag(entry.value)) {
            keys.append(QString::fromLatin1(entry.key));
        }
    }
    return keys;
}

} // namespace juzhen
