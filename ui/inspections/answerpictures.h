// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>

namespace juzhen {

class Session;

/// The screenshots that prove an answer of a checklist, as attachments of the answer.
namespace answerpictures {

/// How many pictures an answer has.
[[nodiscard]] int count(Session& session, qint64 answerId);

/// The pictures of an answer, oldest first; one that can't be drawn is left out.
[[nodiscard]] QList<QImage> all(Session& session, qint64 answerId);

/// Keeps @p picture with the answer to item @p code. Throws what AttachmentStore throws.
void add(Session& session, qint64 answerId, const QString& code, const QImage& picture);

} // namespace answerpictures

} // namespace juzhen
