// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/celltextbuffer.h"

#include "models/domain/error.h"

namespace juzhen {

QString CellTextBuffer::text() const
{
    auto text = QString::fromUtf8(m_text.data(), static_cast<qsizetype>(m_text.size()));
    if (static_cast<size_t>(text.size()) > m_limit) {
        throwTooLong();
    }
    return text;
}

void CellTextBuffer::throwTooLong() const
{
    throw Error(Error::Kind::TooLarge, m_path, QStringLiteral("text of a cell"));
}

} // namespace juzhen
