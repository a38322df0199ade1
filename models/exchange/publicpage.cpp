// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/publicpage.h"

#include "models/text/publicwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

// Of a static library, so it must be asked for; outside of the namespace, as Qt wants it.
static void initPublicPageResources()
{
    Q_INIT_RESOURCE(exchange);
}

namespace juzhen {

namespace {

/// A browser takes the style as it stands, while XML writes quotes, & and < otherwise: the sheet
/// has none of them.
QString styleSheet()
{
    initPublicPageResources();
    QFile file(QStringLiteral(":/exchange/publiclist.css"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Writes one page; every text goes through the writer, which escapes it.
class PageWriter
{
public:
    PageWriter(const PublicListContent& list, const WordBook& words)
        : m_list(list)
        , m_words(words)
        , m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    [[nodiscard]] QByteArray page()
    {
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        start("html", {{"lang", m_list.chinese ? QStringLiteral("zh-CN") : QStringLiteral("en")}});
        writeHead();
        start("body");
        start("a", {{"class", QStringLiteral("skip")}, {"href", QStringLiteral("#list")}});
        m_xml.writeCharacters(PublicWords::skipLink());
        end();
        start("header");
        text("h1", PublicWords::title());
        text("p", PublicWords::count(m_list.cards.size(), m_list.day));
        end();
        start("main", {{"id", QStringLiteral("list")}});
        writeRegions();
        if (m_list.withChanges) {
            writeChanges();
        }
        end(); // main
        end(); // body
        end(); // html
        return m_bytes.trimmed() + '\n';
    }

private:
    using Attributes = QList<std::pair<const char*, QString>>;

    void start(const char* element, const Attributes& attributes = {})
    {
        m_xml.writeStartElement(QString::fromLatin1(element));
        for (const auto& [name, value] : attributes) {
            m_xml.writeAttribute(QString::fromLatin1(name), value);
        }
    }

    void end() { m_xml.writeEndElement(); }

    void text(const char* element, const QString& words, const Attributes& attributes = {})
    {
        start(element, attributes);
        m_xml.writeCharacters(words);
        end();
    }

    void empty(const char* element, const Attributes& attributes)
    {
        m_xml.writeEmptyElement(QString::fromLatin1(element));
        for (const auto& [name, value] : attributes) {
            m_xml.writeAttribute(QString::fromLatin1(name), value);
        }
    }

    void writeHead()
    {
        start("head");
        empty("meta", {{"charset", QStringLiteral("utf-8")}});
        empty("meta", {{"http-equiv", QStringLiteral("Content-Security-Policy")},
                       {"content", QStringLiteral("default-src 'none'; img-src data:; "
                                                  "style-src 'unsafe-inline'")}});
        empty("meta", {{"name", QStringLiteral("viewport")},
                       {"content", QStringLiteral("width=device-width, initial-scale=1")}});
        empty("meta",
              {{"name", QStringLiteral("referrer")}, {"content", QStringLiteral("no-referrer")}});
        text("title", PublicWords::title());
        text("style", styleSheet());
        end();
    }

    void writeRegions()
    {
        if (m_list.cards.isEmpty()) {
            text("p", PublicWords::nothing());
        }
        int section = 0;
        for (qsizetype i = 0; i < m_list.cards.size();) {
            // A county stands in the section of its city: its unit's name tells which it is.
            const QString region = m_words.cityCode(m_list.cards.at(i).entry.regionCode);
            const QString id = QStringLiteral("region-%1").arg(++section);
            start("section", {{"aria-labelledby", id}});
            text("h2", region.isEmpty() ? PublicWords::unknownRegion() : m_words.regionPath(region),
                 {{"id", id}});
            start("ul", {{"class", QStringLiteral("accounts")}});
            const auto belongs = [&](const PublicCard& card) {
                return m_words.cityCode(card.entry.regionCode) == region;
            };
            for (; i < m_list.cards.size() && belongs(m_list.cards.at(i)); ++i) {
                writeCard(m_list.cards.at(i));
            }
            end();
            end();
        }
    }

    void writeCard(const PublicCard& card)
    {
        const PublicEntry& entry = card.entry;
        const QString platform = m_words.platform(entry.platformCode);
        start("li");
        if (!card.icon.isNull()) {
            empty("img", {{"class", QStringLiteral("icon")},
                          {"src", card.icon.dataUrl()},
                          {"alt", PublicWords::iconOf(entry.name, platform)}});
        }
        start("div", {{"class", QStringLiteral("words")}});
        text("h3", entry.name);
        line(PublicWords::platform(), platform);
        if (!entry.unitName.isEmpty()) {
            line(PublicWords::unit(), entry.unitName);
        }
        if (entry.paused) {
            text("p", PublicWords::paused());
        }
        if (!entry.url.isEmpty()) {
            start("p");
            text("a", PublicWords::link(),
                 {{"href", entry.url},
                  {"rel", QStringLiteral("noopener noreferrer")},
                  {"aria-label", QStringLiteral("%1 %2").arg(PublicWords::link(), entry.name)}});
            end();
        }
        end();
        if (!card.code.isNull()) {
            empty("img", {{"class", QStringLiteral("code")},
                          {"src", card.code.dataUrl()},
                          {"alt", PublicWords::codeOf(entry.name, platform)}});
        }
        end();
    }

    void line(const QString& label, const QString& value)
    {
        start("p");
        text("span", label, {{"class", QStringLiteral("label")}});
        m_xml.writeCharacters(QStringLiteral(" ") + value);
        end();
    }

    void writeChanges()
    {
        start("section", {{"aria-labelledby", QStringLiteral("changes")}});
        text("h2", PublicWords::changesTitle(), {{"id", QStringLiteral("changes")}});
        text("p", PublicWords::changesSince(m_list.dayBefore));
        const PublicDifference& difference = m_list.difference;
        if (m_list.dayBefore.isValid() && difference.isEmpty()) {
            text("p", PublicWords::noChanges());
        }
        if (m_list.dayBefore.isValid()) {
            writeEntries(PublicWords::added(), difference.added);
            writeEntries(PublicWords::removed(), difference.removed);
        }
        if (!difference.renamed.isEmpty()) {
            text("h3", PublicWords::renamed());
            start("ul");
            for (const PublicRename& rename : difference.renamed) {
                text("li", PublicWords::rename(rename, m_words));
            }
            end();
        }
        end();
    }

    void writeEntries(const QString& title, const QList<PublicEntry>& entries)
    {
        if (entries.isEmpty()) {
            return;
        }
        text("h3", title);
        start("ul");
        for (const PublicEntry& entry : entries) {
            text("li", PublicWords::entry(entry, m_words));
        }
        end();
    }

    const PublicListContent& m_list;
    const WordBook& m_words;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QJsonObject jsonOf(const PublicEntry& entry, const WordBook& words)
{
    return {{QStringLiteral("name"), entry.name},
            {QStringLiteral("unit"), entry.unitName},
            {QStringLiteral("region_code"), entry.regionCode},
            {QStringLiteral("region"), words.regionPath(entry.regionCode)},
            {QStringLiteral("platform_code"), entry.platformCode},
            {QStringLiteral("platform"), words.platform(entry.platformCode)},
            {QStringLiteral("url"),
             entry.url.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(entry.url)},
            {QStringLiteral("paused"), entry.paused}};
}

QJsonValue jsonOf(const PublicPicture& picture)
{
    return picture.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(picture.dataUrl());
}

QJsonArray jsonOf(const QList<PublicEntry>& entries, const WordBook& words)
{
    QJsonArray array;
    for (const PublicEntry& entry : entries) {
        array.append(jsonOf(entry, words));
    }
    return array;
}

} // namespace

QString PublicPicture::dataUrl() const
{
    return QStringLiteral("data:%1;base64,%2")
        .arg(QLatin1String(mimeType), QString::fromLatin1(content.toBase64()));
}

QByteArray publicListHtml(const PublicListContent& list, const WordBook& words)
{
    return PageWriter(list, words).page();
}

QByteArray publicListJson(const PublicListContent& list, const WordBook& words)
{
    QJsonArray accounts;
    for (const PublicCard& card : list.cards) {
        QJsonObject account = jsonOf(card.entry, words);
        account.insert(QStringLiteral("icon"), jsonOf(card.icon));
        account.insert(QStringLiteral("qrcode"), jsonOf(card.code));
        accounts.append(account);
    }
    QJsonObject whole{{QStringLiteral("title"), PublicWords::title()},
                      {QStringLiteral("day"), list.day.toString(Qt::ISODate)},
                      {QStringLiteral("accounts"), accounts}};
    if (list.withChanges) {
        const QString since = list.dayBefore.toString(Qt::ISODate);
        QJsonArray renamed;
        for (const PublicRename& rename : list.difference.renamed) {
            QJsonObject entry = jsonOf(rename.entry, words);
            entry.insert(QStringLiteral("name_before"), rename.nameBefore);
            renamed.append(entry);
        }
        whole.insert(
            QStringLiteral("changes"),
            QJsonObject{{QStringLiteral("since"),
                         since.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(since)},
                        {QStringLiteral("added"), jsonOf(list.difference.added, words)},
                        {QStringLiteral("removed"), jsonOf(list.difference.removed, words)},
                        {QStringLiteral("renamed"), renamed}});
    }
    return QJsonDocument(whole).toJson();
}

} // namespace juzhen
