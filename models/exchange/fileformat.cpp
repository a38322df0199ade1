// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/fileformat.h"

#include "models/domain/error.h"
#include "models/exchange/ziparchive.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace juzhen {

namespace {

using Kind = Error::Kind;

constexpr qint64 headSize = 1 << 16;

[[noreturn]] void refuse(const QString& path, const QString& what)
{
    throw Error(Kind::NotASpreadsheet, path, what);
}

FileFormat formatOfZip(const QString& path, const ReadLimits& limits)
{
    const ZipArchive archive(path, limits);
    if (archive.contains("mimetype")) {
        const auto type = archive.read("mimetype");
        if (!type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            refuse(path, QString::fromLatin1(type.left(100)));
        }
        return FileFormat::Ods;
    }
    if (archive.contains("[Content_Types].xml")) {
        return FileFormat::Xlsx;
    }
    if (archive.contains("content.xml")) {
        return FileFormat::Ods;
    }
    refuse(path, QStringLiteral("zip"));
}

/// Whether the names of streams in a compound file include @p name. The directory may lie
/// anywhere, so the whole file is searched.
bool hasStream(QFile& file, const QString& name)
{
    const QByteArray pattern(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    QByteArray window;
    file.seek(0);
    while (!file.atEnd()) {
        window.append(file.read(1 << 20));
        if (window.contains(pattern)) {
            return true;
        }
        window = window.right(pattern.size());
    }
    return false;
}

FileFormat formatOfCompound(QFile& file, const ReadLimits& limits)
{
    const auto path = file.fileName();
    if (file.size() > limits.legacyFileBytes) {
        throw Error(Kind::TooLarge, path);
    }
    if (hasStream(file, QStringLiteral("EncryptedPackage"))) {
        throw Error(Kind::Encrypted, path);
    }
    if (hasStream(file, QStringLiteral("Workbook")) || hasStream(file, QStringLiteral("Book"))) {
        return FileFormat::Xls;
    }
    refuse(path, QStringLiteral("compound file without a workbook"));
}

bool isText(const QByteArray& head)
{
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF")) {
        return true;
    }
    return std::none_of(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A;
    });
}

FileFormat formatOfText(const QString& path, const QByteArray& head)
{
    auto start = head.left(64);
    if (start.startsWith("\xEF\xBB\xBF")) {
        start = start.sliced(3);
    }
    start = start.trimmed();
    if (start.startsWith('<')) {
        refuse(path, QStringLiteral("HTML or XML"));
    }
    if (start.startsWith('{') || start.startsWith("[{") || start.startsWith("[[")) {
        refuse(path, QStringLiteral("JSON"));
    }
    if (start.startsWith("%PDF-")) {
        refuse(path, QStringLiteral("PDF"));
    }
    return FileFormat::Csv;
}

} // namespace

FileFormat detectFormat(const QString& path, const ReadLimits& limits)
{
    if (!QFileInfo::exists(path)) {
        throw Error(Kind::NotFound, path);
    }
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        throw Error(Kind::NotReadable, path, file.errorString());
    }
    const auto head = file.read(headSize);
    if (head.isEmpty()) {
        refuse(path, QStringLiteral("empty"));
    }
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) {
        return formatOfZip(path, limits);
    }
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        return formatOfCompound(file, limits);
    }
    if (!isText(head)) {
        refuse(path, QStringLiteral("binary data"));
    }
    return formatOfText(path, head);
}

} // namespace juzhen
