// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ziparchive.h"

#include "models/domain/error.h"

#include <QFile>

#include <array>
#include <zip.h>

namespace juzhen {

namespace {

using Kind = Error::Kind;

QString words(zip_error_t* error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

struct FileCloser
{
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

using OpenPart = std::unique_ptr<zip_file_t, FileCloser>;

/// Refuses a part that says itself that it is too much or needs what no spreadsheet uses.
void checkStat(const zip_stat_t& stat, const ZipArchive& archive)
{
    if (stat.encryption_method != ZIP_EM_NONE) {
        throw Error(Kind::Encrypted, archive.path());
    }
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE) {
        throw Error(Kind::NotASpreadsheet, archive.path(),
                    QStringLiteral("zip method %1").arg(stat.comp_method));
    }
    if (stat.size > static_cast<zip_uint64_t>(archive.limits().unpackedBytes)) {
        throw Error(Kind::TooLarge, archive.path(),
                    QStringLiteral("%1: %2 bytes")
                        .arg(QString::fromUtf8(stat.name), QString::number(stat.size)));
    }
}

} // namespace

void ZipArchive::Closer::operator()(zip* archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(const QString& path, const ReadLimits& limits)
    : m_path(path)
    , m_limits(limits)
{
    int code = 0;
    m_zip.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (m_zip) {
        return;
    }
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const auto detail = words(&error);
    zip_error_fini(&error);
    const bool unreadable = code == ZIP_ER_OPEN || code == ZIP_ER_READ || code == ZIP_ER_NOENT;
    throw Error(unreadable ? Kind::NotReadable : Kind::Truncated, path, detail);
}

ZipArchive::~ZipArchive() = default;

qint64 ZipArchive::indexOf(const QByteArray& part) const
{
    const auto exact = zip_name_locate(m_zip.get(), part.constData(), 0);
    return exact >= 0 ? exact : zip_name_locate(m_zip.get(), part.constData(), ZIP_FL_NOCASE);
}

QByteArray ZipArchive::read(const QByteArray& part) const
{
    QByteArray content;
    stream(part, [&](std::string_view bytes) {
        content.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        if (content.size() > m_limits.metadataBytes) {
            throw Error(Kind::TooLarge, m_path, QString::fromUtf8(part));
        }
        return true;
    });
    return content;
}

void ZipArchive::stream(const QByteArray& part, const Piece& piece, Progress* progress) const
{
    const auto index = indexOf(part);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0) {
        throw Error(Kind::NotASpreadsheet, m_path,
                    QStringLiteral("no part %1").arg(QString::fromUtf8(part)));
    }
    checkStat(stat, *this);
    const OpenPart file(zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0));
    if (!file) {
        throw Error(Kind::Truncated, m_path, words(zip_get_error(m_zip.get())));
    }
    if (progress != nullptr) {
        progress->start(static_cast<qint64>(stat.size));
    }
    const auto packed = std::max<qint64>(static_cast<qint64>(stat.comp_size), 1);
    qint64 unpacked = 0;
    std::array<char, 1 << 16> buffer{};
    for (;;) {
        const auto count = zip_fread(file.get(), buffer.data(), buffer.size());
        if (count < 0) {
            throw Error(Kind::Truncated, m_path, words(zip_file_get_error(file.get())));
        }
        if (count == 0) {
            return;
        }
        unpacked += count;
        const bool dense =
            unpacked > m_limits.ratioFloor && unpacked / packed > m_limits.unpackRatio;
        if (dense || unpacked > m_limits.unpackedBytes) {
            throw Error(Kind::TooLarge, m_path,
                        QStringLiteral("%1: more than %2 bytes")
                            .arg(QString::fromUtf8(part), QString::number(unpacked)));
        }
        if (progress != nullptr) {
            progress->advance(unpacked);
        }
        if (!piece({buffer.data(), static_cast<size_t>(count)})) {
            return;
        }
    }
}

} // namespace juzhen
