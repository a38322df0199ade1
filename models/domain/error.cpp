// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/error.h"

namespace juzhen {

Error::Error(Kind kind, QString subject, QString detail)
    : m_kind(kind)
    , m_subject(std::move(subject))
    , m_detail(std::move(detail))
    , m_what(QStringLiteral("error %1: %2 (%3)")
                 .arg(QString::number(static_cast<int>(m_kind)), m_subject, m_detail)
                 .toUtf8())
{}

} // namespace juzhen
