// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filing.h"
#include "models/text/wordbook.h"

#include <QCoreApplication>

#include <functional>

namespace juzhen {

/// One field of a change, in words.
struct ChangeLine
{
    QString field; ///< column, "name"
    QString label;
    QString before;
    QString after;

    bool operator==(const ChangeLine&) const = default;
};

/// The words for what was changed: old → new of an entry of the history or of a filing.
class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ChangeWords)

public:
    /// The name of a record that a change refers to by its id; empty: the id is shown. Answers are
    /// asked for by the id of their indicator.
    using NameOf = std::function<QString(SubjectKind kind, qint64 id)>;

    explicit ChangeWords(WordBook words, NameOf nameOf = {});

    /// The fields of an AuditEntry's `changes`, a JSON object field → [old, new], in the order of
    /// the record's columns. Empty for text that isn't such an object.
    [[nodiscard]] QList<ChangeLine> lines(SubjectKind kind, const QString& changes) const;

    /// The same for the fields that a filing changes.
    [[nodiscard]] QList<ChangeLine> lines(const QList<FieldChange>& changes) const;

    /// "平台类型：微信公众号 → 抖音".
    [[nodiscard]] static QString sentence(const ChangeLine& line);

    /// An entry of the history, one sentence per field. What a new record holds is told without
    /// an arrow, for there was nothing before.
    [[nodiscard]] QStringList
    sentences(const QString& action, SubjectKind kind, const QString& changes) const;

    /// A stored value of a column in words; "(empty)" for nothing.
    [[nodiscard]] QString
    value(SubjectKind kind, const QString& field, const QVariant& stored) const;

private:
    [[nodiscard]] QString labelOf(SubjectKind kind, const QString& field) const;
    [[nodiscard]] QString reference(SubjectKind target, const QString& id) const;
    [[nodiscard]] QString
    codeWord(SubjectKind kind, const QString& field, const QString& code) const;
    [[nodiscard]] QString filingChanges(const QString& stored) const;

    WordBook m_words;
    NameOf m_nameOf;
};

} // namespace juzhen
