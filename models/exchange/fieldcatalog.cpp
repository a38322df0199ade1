// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/fieldcatalog.h"

#include "models/domain/error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

static void loadFieldResources()
{
    // Outside the namespace, as the macro demands; a static library's resources need it.
    Q_INIT_RESOURCE(exchange);
}

namespace juzhen {

namespace {

QString fileName(ImportKind kind)
{
    return QStringLiteral(":/exchange/%1.json").arg(toKey(kind));
}

FieldType fieldType(const QString& name)
{
    static const QHash<QString, FieldType> types{
        {QStringLiteral("text"), FieldType::Text},   {QStringLiteral("id"), FieldType::Id},
        {QStringLiteral("whole"), FieldType::Whole}, {QStringLiteral("count"), FieldType::Count},
        {QStringLiteral("yesNo"), FieldType::YesNo}, {QStringLiteral("date"), FieldType::Date}};
    const auto found = types.constFind(name);
    if (found == types.cend()) {
        throw Error(Error::Kind::Internal, QStringLiteral("field type %1").arg(name));
    }
    return *found;
}

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const auto& entry : value.toArray()) {
        list.append(entry.toString());
    }
    return list;
}

ImportField fieldFrom(const QJsonObject& object)
{
    ImportField field;
    field.key = object[QLatin1String("key")].toString();
    field.title = object[QLatin1String("title")].toString();
    field.type = fieldType(object[QLatin1String("type")].toString());
    field.required = object[QLatin1String("required")].toBool();
    field.choices = object[QLatin1String("choices")].toString();
    field.wanted = object[QLatin1String("wanted")].toBool();
    field.inTemplate = object[QLatin1String("template")].toBool(true);
    field.isPhone = object[QLatin1String("phone")].toBool();
    field.mayBeAhead = object[QLatin1String("ahead")].toBool();
    field.captions = strings(object[QLatin1String("captions")]);
    field.groups = strings(object[QLatin1String("groups")]);
    return field;
}

QString withoutBrackets(QString text)
{
    for (auto open = text.indexOf(u'('); open >= 0; open = text.indexOf(u'(', open)) {
        const auto close = text.indexOf(u')', open);
        if (close < 0) {
            break;
        }
        text.remove(open, close - open + 1);
    }
    return text;
}

} // namespace

const FieldCatalog& FieldCatalog::of(ImportKind kind)
{
    static const QList<FieldCatalog> catalogs = [] {
        QList<FieldCatalog> made;
        for (const auto& entry : importKindKeys) {
            made.append(FieldCatalog(entry.value));
        }
        return made;
    }();
    return catalogs.at(static_cast<qsizetype>(kind));
}

FieldCatalog::FieldCatalog(ImportKind kind)
{
    loadFieldResources();
    QFile file(fileName(kind));
    QJsonParseError error;
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(Error::Kind::Internal, file.fileName(), file.errorString());
    }
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (document.isNull()) {
        throw Error(Error::Kind::Internal, file.fileName(), error.errorString());
    }
    for (const auto& value : document[QLatin1String("fields")].toArray()) {
        m_fields.append(fieldFrom(value.toObject()));
        for (const auto& caption : m_fields.constLast().captions) {
            const auto normalized = normalizedCaption(caption);
            if (!m_captions.contains(normalized)) {
                m_captions.insert(normalized, static_cast<int>(m_fields.size()) - 1);
            }
        }
    }
}

const ImportField* FieldCatalog::field(QStringView key) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const ImportField& field) { return field.key == key; });
    return found != m_fields.end() ? &*found : nullptr;
}

bool FieldCatalog::knows(QStringView caption) const
{
    return isSerialCaption(caption) || m_captions.contains(normalizedCaption(caption));
}

QString normalizedCaption(QStringView caption)
{
    // NFKC turns full-width brackets, letters and spaces into plain ones.
    const auto plain = caption.toString().normalized(QString::NormalizationForm_KC).toLower();
    QString text;
    for (const QChar c : withoutBrackets(plain)) {
        if (!c.isSpace() && !QStringView(u"*:.,;、。·_-\"'“”").contains(c)) {
            text.append(c);
        }
    }
    return text.replace(QStringLiteral("帐号"), QStringLiteral("账号"));
}

int captionFactor(QStringView caption)
{
    QString plain;
    for (const QChar c : caption.toString().normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace()) {
            plain.append(c);
        }
    }
    for (const auto* unit : {u"(万)", u"(万人)", u"(万个)", u"(单位:万)", u"(万元)", u"(单位:万人)",
                             u"/万", u"万人"}) {
        if (plain.contains(QStringView(unit))) {
            return 10'000;
        }
    }
    return 1;
}

bool isSerialCaption(QStringView caption)
{
    static const QStringList words{QStringLiteral("序号"), QStringLiteral("编号"),
                                   QStringLiteral("no"),   QStringLiteral("行号"),
                                   QStringLiteral("序"),   QStringLiteral("项次")};
    return words.contains(normalizedCaption(caption));
}

} // namespace juzhen
