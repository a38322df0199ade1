// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QException>
#include <QString>

namespace juzhen {

/// What went wrong in the world outside (file, database, server, rights). Expected outcomes, such
/// as a refused transition or a bad row in a spreadsheet, are values and never thrown.
///
/// It carries no display text: `text/errorwords.h` makes the sentence from the kind and subject.
class Error : public QException
{
public:
    enum class Kind
    {
        Usage,           ///< the caller asked for something that makes no sense (command line)
        NotFound,        ///< subject: the file or record that isn't there
        NotReadable,     ///< subject: a file that can't be read
        NotWritable,     ///< subject: a file or folder that can't be written
        DiskFull,        ///< subject: the file being written
        NotASpreadsheet, ///< subject: a file of no known spreadsheet format
        Truncated,       ///< subject: a file that ends too early
        Encrypted,       ///< subject: a spreadsheet protected by a password
        TooLarge,        ///< subject: a file that unpacks to more than the limits allow
        NotADatabase,    ///< subject: a file that isn't a register
        Damaged,         ///< subject: the part of a register that can't be understood
        IsRegister,      ///< subject: a register where another file was to be written
        NewerSchema,     ///< subject: the version found in the register
        NetworkShare,    ///< subject: an SQLite file on a network file system
        Busy,            ///< subject: a register locked by another process
        ConnectionLost,  ///< subject: the server that went away
        Conflict,        ///< subject: the record that somebody else has changed meanwhile
        Denied,          ///< subject: the permission that is missing
        Invalid,         ///< subject: the field or record that may not be stored like this
        Cancelled,       ///< the user asked to stop
        Internal         ///< a mistake in the program; subject: what was being done
    };

    explicit Error(Kind kind, QString subject = {}, QString detail = {});

    /// Kind::Invalid, of the column @p field.
    [[nodiscard]] static Error invalid(const char* field)
    {
        return Error(Kind::Invalid, QString::fromLatin1(field));
    }

    [[nodiscard]] Kind kind() const { return m_kind; }

    /// What it is about: a path, a field key, a record's name. May be empty.
    [[nodiscard]] const QString& subject() const { return m_subject; }

    /// The technical cause (driver text, errno), for the log and "Details" only.
    [[nodiscard]] const QString& detail() const { return m_detail; }

    void raise() const override { throw *this; }

    [[nodiscard]] Error* clone() const override { return new Error(*this); }

    [[nodiscard]] const char* what() const noexcept override { return m_what.constData(); }

private:
    Kind m_kind;
    QString m_subject;
    QString m_detail;
    QByteArray m_what;
};

} // namespace juzhen
