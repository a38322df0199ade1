// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace juzhen {

namespace {

constexpr int quietZone = 4; ///< modules (ISO/IEC 18004)

} // namespace

QrCode qrCode(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    QrCode code;
    if (bytes.isEmpty()) {
        return code;
    }
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeData(static_cast<int>(bytes.size()),
                          reinterpret_cast<const unsigned char*>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!made) {
        return code; // longer than the largest code
    }
    code.width = made->width;
    code.isDark.resize(qsizetype{code.width} * code.width);
    for (qsizetype i = 0; i < code.isDark.size(); ++i) {
        code.isDark[i] = static_cast<char>(made->data[i] & 1);
    }
    return code;
}

QByteArray qrSvg(const QrCode& code)
{
    if (code.width == 0) {
        return {};
    }
    // Each run of dark modules in a row is one stroke of the path.
    QByteArray path;
    for (int row = 0; row < code.width; ++row) {
        for (int column = 0; column < code.width; ++column) {
            int run = 0;
            while (column + run < code.width && code.at(column + run, row)) {
                ++run;
            }
            if (run > 0) {
                path += 'M' + QByteArray::number(column + quietZone) + ' '
                        + QByteArray::number(row + quietZone) + 'h' + QByteArray::number(run)
                        + "v1h-" + QByteArray::number(run) + 'z';
                column += run;
            }
        }
    }
    const QByteArray edge = QByteArray::number(code.width + 2 * quietZone);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + edge + ' ' + edge
           + "\" shape-rendering=\"crispEdges\"><rect width=\"" + edge + "\" height=\"" + edge
           + "\" fill=\"white\"/><path d=\"" + path + "\" fill=\"black\"/></svg>";
}

} // namespace juzhen
