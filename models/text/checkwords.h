// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>

namespace juzhen {

/// The words for the tables of a health check, and for how its counts have changed.
class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::CheckWords)

public:
    /// The title of a column that tells of findings, for tables and exports: "rule", "about",
    /// "severity", "subject", "unit", "region", "sentence", "basis".
    [[nodiscard]] static QString title(const QString& key);

    /// "▲3" for three more, "▼2" for two fewer, "＝" for as many.
    [[nodiscard]] static QString change(qint64 before, qint64 now);

    /// The same as a sentence: "3 more than on 13 November 2025 (12)."
    [[nodiscard]] static QString changeSentence(qint64 before, qint64 now, QDate since);
};

} // namespace juzhen
