// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/linkassistant.h"

#include "models/text/linkwords.h"
#include "ui/accounts/fieldeditor.h"
#include "ui/widgets/fieldrow.h"

#include <algorithm>

namespace juzhen {

namespace {

/// As many characters at once nobody types.
constexpr qsizetype leastPasted = 6;

/// Whether @p after came out of @p before by a paste.
bool isPaste(const QString& before, const QString& after)
{
    const auto shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before.at(start) == after.at(start)) {
        ++start;
    }
    qsizetype end = 0;
    while (end < shorter - start
           && before.at(before.size() - 1 - end) == after.at(after.size() - 1 - end)) {
        ++end;
    }
    return after.size() - start - end >= leastPasted;
}

} // namespace

LinkAssistant::LinkAssistant(const WordBook& words, const Fields& fields, QObject* parent)
    : QObject(parent)
    , m_words(words)
    , m_fields(fields)
{
    connect(fields.url, &FieldEditor::edited, this, &LinkAssistant::readEdited);
    connect(fields.url, &FieldEditor::finished, this, &LinkAssistant::readFinished);
    for (FieldEditor* editor : {fields.platform, fields.id}) {
        connect(editor, &FieldEditor::edited, this, &LinkAssistant::say);
    }
    connect(fields.link, &FieldRow::offerTaken, this, &LinkAssistant::takeOffer);
}

void LinkAssistant::start(const Account& account)
{
    m_account = account;
    m_text = textOf(m_fields.url);
    m_link = PlatformLinks::standard().recognise(m_text);
    m_offered.clear();
    m_platform.clear();
    m_id.clear();
    m_complains = false;
    say();
}

void LinkAssistant::offer(const QString& text)
{
    const PlatformLink link = PlatformLinks::standard().recognise(text);
    const bool isUseful = !isRefused(link.verdict) && !link.platformCode.isEmpty()
                          && link.verdict != LinkVerdict::OtherPage;
    if (!isUseful) {
        return;
    }
    m_offered = link.url.isEmpty() ? link.platformId : link.url;
    m_fields.link->setHint(tr("The clipboard holds a link of %1: %2")
                               .arg(m_words.platform(link.platformCode), m_offered));
    m_fields.link->setOffer(tr("Use it"));
}

QString LinkAssistant::problem() const
{
    return textOf(m_fields.url) == m_account.url ? QString() : LinkWords::refusal(m_link.verdict);
}

void LinkAssistant::readEdited()
{
    const QString text = textOf(m_fields.url);
    const bool isPasted = isPaste(m_text, text);
    m_text = text;
    m_link = PlatformLinks::standard().recognise(text);
    m_offered.clear();
    if (isPasted) {
        clean();
    }
    fill();
    // While somebody types, every address is at first only a platform's own.
    m_complains = isPasted;
    say();
}

void LinkAssistant::readFinished()
{
    if (textOf(m_fields.url) != m_account.url) {
        clean();
        m_complains = true;
        say();
    }
}

void LinkAssistant::takeOffer()
{
    if (m_offered.isEmpty()) {
        replace();
    } else {
        m_fields.url->setValue(m_offered);
        m_text.clear();
        readEdited();
    }
    m_fields.url->setFocus(); // the button goes away
    Q_EMIT filled();
}

void LinkAssistant::clean()
{
    const bool isClean = m_link.verdict == LinkVerdict::NoLink || isRefused(m_link.verdict);
    if (!isClean && m_text != m_link.url) {
        m_fields.url->setValue(m_link.url); // an id by itself is no link: empty
        m_text = m_link.url;
    }
}

void LinkAssistant::fill()
{
    const bool usable = isKnown() && !isRefused(m_link.verdict);
    fill(m_fields.platform, usable ? m_link.platformCode : QString(), m_platform);
    const bool same = usable && textOf(m_fields.platform) == m_link.platformCode;
    fill(m_fields.id, same ? m_link.platformId : QString(), m_id);
}

void LinkAssistant::fill(FieldEditor* editor, const QString& value, QString& last)
{
    const QString held = textOf(editor);
    const bool isFree = held.isEmpty() || held == last;
    if (isFree && held != value && !isLocked(editor)) {
        editor->setValue(value.isEmpty() ? QVariant() : QVariant(value));
        last = value;
        Q_EMIT filled();
    }
}

void LinkAssistant::replace()
{
    if (!isLocked(m_fields.platform)) {
        m_fields.platform->setValue(m_link.platformCode);
        m_platform = m_link.platformCode;
    }
    const bool same = textOf(m_fields.platform) == m_link.platformCode;
    if (same && !m_link.platformId.isEmpty() && !isLocked(m_fields.id)) {
        m_fields.id->setValue(m_link.platformId);
        m_id = m_link.platformId;
    }
    say();
}

void LinkAssistant::say()
{
    const bool refused = isRefused(m_link.verdict);
    const QString sentence = LinkWords::sentence(m_link, m_words);
    m_fields.link->setOffer({});
    m_fields.link->setProblem(refused && m_complains ? sentence : QString());
    if (refused || !isKnown()) {
        const bool isTyped = m_text != m_account.url;
        m_fields.link->setHint(refused && isTyped ? QString() : sentence);
        return;
    }
    const QString platform = textOf(m_fields.platform);
    const QString id = textOf(m_fields.id);
    const bool otherPlatform = platform != m_link.platformCode;
    const bool otherId = !m_link.platformId.isEmpty() && id != m_link.platformId;
    const bool governed =
        (otherPlatform && isLocked(m_fields.platform)) || (otherId && isLocked(m_fields.id));
    m_fields.link->setHint(
        governed ? tr("%1 The account has other ones, which only a filing changes.").arg(sentence)
                 : sentence);
    if ((otherPlatform || otherId) && !governed) {
        m_fields.link->setOffer(otherId ? tr("Take platform and account ID from the link")
                                        : tr("Take the platform from the link"));
    }
}

bool LinkAssistant::isKnown() const
{
    const auto& platforms = m_words.platforms();
    return std::any_of(platforms.begin(), platforms.end(),
                       [this](const Platform& one) { return one.code == m_link.platformCode; });
}

bool LinkAssistant::isLocked(FieldEditor* editor) const
{
    const QString& stored =
        editor == m_fields.platform ? m_account.platformCode : m_account.platformId;
    return m_account.id.isValid() && !stored.isEmpty();
}

QString LinkAssistant::textOf(FieldEditor* editor) const
{
    return editor->value().toString();
}

} // namespace juzhen
