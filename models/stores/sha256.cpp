// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/sha256.h"

#include <QCryptographicHash>

#include <array>
#include <openssl/evp.h>

namespace juzhen {

struct Sha256::Engine
{
    using Method = std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)>;
    using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

    Method method{EVP_MD_fetch(nullptr, "SHA256", nullptr), &EVP_MD_free};
    Context context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

Sha256::Sha256() = default;

Sha256::~Sha256() = default;

QByteArray Sha256::hex(const QByteArray& content)
{
    if (!m_engine) { // not sooner: most sessions write nothing, and OpenSSL takes a while to begin
        m_engine = std::make_unique<Engine>();
    }
    EVP_MD_CTX* const context = m_engine->context.get();
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (context && m_engine->method
        && EVP_DigestInit_ex2(context, m_engine->method.get(), nullptr) == 1
        && EVP_DigestUpdate(context, content.constData(), static_cast<size_t>(content.size())) == 1
        && EVP_DigestFinal_ex(context, digest.data(), &size) == 1) {
        return QByteArray::fromRawData(reinterpret_cast<const char*>(digest.data()),
                                       static_cast<qsizetype>(size))
            .toHex();
    }
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

} // namespace juzhen
