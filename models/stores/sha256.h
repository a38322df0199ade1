// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace juzhen {

/// Makes SHA-256 digests, many of them: by OpenSSL, which uses the processor's own instructions
/// (five times as fast as QCryptographicHash), or by Qt where OpenSSL can't.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    /// The digest of @p content as 64 small hexadecimal digits.
    [[nodiscard]] QByteArray hex(const QByteArray& content);

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine; ///< made for the first digest
};

} // namespace juzhen
