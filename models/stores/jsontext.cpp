// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/jsontext.h"

namespace juzhen {

namespace {

void appendText(QByteArray& json, const QString& text)
{
    json.append('"');
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"':
            json.append("\\\"");
            break;
        case '\\':
            json.append("\\\\");
            break;
        case '\n':
            json.append("\\n");
            break;
        case '\r':
            json.append("\\r");
            break;
        case '\t':
            json.append("\\t");
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                json.append("\\u00");
                json.append(QByteArray::number(c, 16).rightJustified(2, '0'));
            } else {
                json.append(c);
            }
        }
    }
    json.append('"');
}

} // namespace

void appendJson(QByteArray& json, const QVariant& value)
{
    if (!value.isValid() || (value.isNull() && value.metaType().id() != QMetaType::QString)) {
        json.append("null");
        return;
    }
    switch (value.metaType().id()) {
    case QMetaType::Bool:
        json.append(value.toBool() ? "true" : "false");
        break;
    case QMetaType::Int:
    case QMetaType::LongLong:
        json.append(QByteArray::number(value.toLongLong()));
        break;
    default:
        appendText(json, value.toString());
    }
}

void appendFieldChange(QByteArray& json,
                       const char* field,
                       const QVariant& before,
                       const QVariant& after)
{
    if (json.size() > 1) {
        json.append(',');
    }
    json.append('"').append(field).append("\":[");
    appendJson(json, before);
    json.append(',');
    appendJson(json, after);
    json.append(']');
}

} // namespace juzhen
