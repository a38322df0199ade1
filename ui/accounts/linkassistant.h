// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/platformlink.h"
#include "models/text/wordbook.h"

#include <QObject>

namespace juzhen {

class FieldEditor;
class FieldRow;

/// Reads the link field of an account's form while it is filled: says below it what was recognised
/// or why it is refused, and fills platform and id where they are empty. What is there already is
/// only replaced by a button, and never where a filing governs it. Owned by the form.
class LinkAssistant : public QObject
{
    Q_OBJECT

public:
    struct Fields
    {
        FieldRow* link;
        FieldEditor* url;
        FieldEditor* platform;
        FieldEditor* id;
    };

    LinkAssistant(const WordBook& words, const Fields& fields, QObject* parent);

    /// Looks at the link of the @p account that the form shows, without filling anything.
    void start(const Account& account);

    /// Offers the link of an account in @p text, what the clipboard holds, for a new account.
    void offer(const QString& text);

    /// Why the link that was typed can't be stored; empty when it can, or is as it was.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    /// Fields were filled.
    void filled();

private:
    void readEdited();
    void readFinished();
    void takeOffer();
    /// Puts the link alone in the place of the words it came with.
    void clean();
    void fill();
    void fill(FieldEditor* editor, const QString& value, QString& last);
    /// Both fields as the link has them, whatever they hold.
    void replace();
    void say();
    [[nodiscard]] bool isKnown() const;
    [[nodiscard]] bool isLocked(FieldEditor* editor) const;
    [[nodiscard]] QString textOf(FieldEditor* editor) const;

    const WordBook& m_words;
    Fields m_fields;
    Account m_account;
    PlatformLink m_link;
    QString m_text;           ///< what the field held when it was last read
    QString m_offered;        ///< a link of the clipboard that is offered
    bool m_complains = false; ///< a refused link is told as a problem
    QString m_platform;       ///< what was filled in, which a further link may replace
    QString m_id;
};

} // namespace juzhen
