// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/errorwords.h"

#include "models/domain/attachment.h"
#include "models/domain/operator.h"

#include <QUuid>

namespace juzhen {

QString ErrorWords::tooLarge(const Error& error)
{
    const auto& subject = error.subject();
    if (error.detail() == tooManyRows) {
        return tr("“%1” wasn't written: a sheet can't hold so many rows. Narrow the list and "
                  "export it in parts.")
            .arg(subject);
    }
    if (error.detail() == tooLargeAttachment) {
        return tr("“%1” wasn't attached: a file may have 20 MB. Make it smaller, or keep it "
                  "elsewhere.")
            .arg(subject);
    }
    if (error.detail() == tooManySheets) {
        return tr("“%1” wasn't written: it would have too many sheets. Narrow the list, for "
                  "example to one region.")
            .arg(subject);
    }
    if (error.detail().startsWith(tooLongText)) {
        return tr("“%1” wasn't written: a text is too long for a cell (%2). Shorten it and "
                  "export again.")
            .arg(subject, error.detail().mid(tooLongText.size()));
    }
    return tr("“%1” unpacks to more than a ledger can be, so it wasn't read. Check where it "
              "comes from.")
        .arg(subject);
}

QString ErrorWords::sentence(const Error& error)
{
    using Kind = Error::Kind;
    const auto& subject = error.subject();
    switch (error.kind()) {
    case Kind::Usage:
        return tr("“%1” isn't something the program understands. See the help for what it takes.")
            .arg(subject);
    case Kind::NotFound:
        return tr("“%1” isn't there any more. Check the name, or refresh the list.").arg(subject);
    case Kind::NotReadable:
        return tr("“%1” can't be read. Check that it exists and that you may read it.")
            .arg(subject);
    case Kind::NotWritable:
        if (error.detail() == outdatedRegister) {
            return tr("“%1” was made by an earlier version of the program. It has to be brought up "
                      "to date before it can be read, but it can't be written. Copy it to a folder "
                      "where you may write, and open the copy.")
                .arg(subject);
        }
        return tr("“%1” can't be written. Choose another folder, or ask for the right to write "
                  "there.")
            .arg(subject);
    case Kind::DiskFull:
        return tr("The disk is full, so “%1” wasn't written. What was there before is unchanged. "
                  "Free some space and try again.")
            .arg(subject);
    case Kind::NotASpreadsheet:
        return tr("“%1” isn't a spreadsheet the program can read. Save it as .xlsx, .ods or .csv "
                  "and "
                  "try again.")
            .arg(subject);
    case Kind::Truncated:
        return tr("“%1” ends too early; it was probably not copied completely. Get it once more.")
            .arg(subject);
    case Kind::Encrypted:
        return tr("“%1” is protected by a password. Save it without one and try again.")
            .arg(subject);
    case Kind::TooLarge:
        return tooLarge(error);
    case Kind::NotADatabase:
        return tr("“%1” isn't a register of this program. Choose another file.").arg(subject);
    case Kind::Damaged:
        return tr("Part of the register is damaged: %1. Nothing was changed. Go back to the last "
                  "backup, or have the register checked.")
            .arg(subject);
    case Kind::IsRegister:
        return tr("“%1” is a register and isn't replaced by another file. Choose another name.")
            .arg(subject);
    case Kind::NewerSchema:
        return tr("The register was written by a newer version of the program (%1). Update the "
                  "program to open it.")
            .arg(subject);
    case Kind::NetworkShare:
        return tr("“%1” lies on a network drive, where a register file can be damaged when several "
                  "people use it. Keep it on this computer, or use a PostgreSQL server to share "
                  "it.")
            .arg(subject);
    case Kind::Busy:
        return tr("“%1” is in use by another program at the moment. Wait a little and try again.")
            .arg(subject);
    case Kind::ConnectionLost:
        return tr("The connection to “%1” was lost. What you have typed is still here. Check the "
                  "network and try again.")
            .arg(subject);
    case Kind::Conflict:
        if (!QUuid::fromString(subject).isNull()) {
            return tr("Somebody else has changed this record in the meantime. Look at it again "
                      "before you go on.");
        }
        return tr("Somebody else has changed “%1” in the meantime. Look at both versions before "
                  "you "
                  "save yours.")
            .arg(subject);
    case Kind::Denied:
        return tr("Your role doesn't allow this (%1). Ask the person who administers the register.")
            .arg(subject);
    case Kind::Invalid:
        if (error.detail() == operatorInUse) {
            return tr("“%1” can't be deleted: it runs accounts, has contracts, or a filing names "
                      "it. End those first.")
                .arg(subject);
        }
        return tr("“%1” can't be stored like this. Correct it and save again.").arg(subject);
    case Kind::Cancelled:
        return tr("Stopped at your request. Nothing was changed.");
    case Kind::Internal:
        break;
    }
    return tr("Something went wrong inside the program. Your data is unchanged; the details are in "
              "the log.");
}

} // namespace juzhen
