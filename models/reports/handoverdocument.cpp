// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/handoverdocument.h"

#include "models/text/enumwords.h"
#include "models/text/numberwords.h"
#include "models/text/wordbook.h"

#include <QCoreApplication>

namespace juzhen {

namespace {

struct HandoverDocument
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::HandoverDocument)
};

QString passwordText(const HeldCustody& line)
{
    if (line.custody.role != CustodyRole::Administrator) {
        return {};
    }
    const QString changed = line.passwordChangedOn.isValid()
                                ? NumberWords::date(line.passwordChangedOn)
                                : HandoverDocument::tr("not known");
    return line.isPasswordDue() ? HandoverDocument::tr("%1; to be changed").arg(changed) : changed;
}

Table accountTable(const HandoverSheet& sheet, const WordBook& words)
{
    Table table;
    table.columns = {{HandoverDocument::tr("No."), Qt::AlignRight, 0},
                     {HandoverDocument::tr("Account"), Qt::AlignLeft, 4},
                     {HandoverDocument::tr("Platform"), Qt::AlignLeft, 2.5},
                     {HandoverDocument::tr("Host unit"), Qt::AlignLeft, 4},
                     {HandoverDocument::tr("Role"), Qt::AlignLeft, 2.5},
                     {HandoverDocument::tr("Receiver"), Qt::AlignLeft, 2},
                     {HandoverDocument::tr("Link"), Qt::AlignLeft, 3},
                     {HandoverDocument::tr("Password sealed at"), Qt::AlignLeft, 3},
                     {HandoverDocument::tr("Password changed on"), Qt::AlignLeft, 3}};
    for (const HeldCustody& line : sheet.lines) {
        table.rows.append({NumberWords::count(table.rows.size() + 1), line.accountName,
                           words.platform(line.platformCode), line.unitName,
                           EnumWords::label(line.custody.role), line.personName, line.url,
                           line.custody.sealedAt, passwordText(line)});
    }
    return table;
}

} // namespace

Document handoverDocument(const HandoverSheet& sheet, const WordBook& words, bool sample)
{
    Document document;
    document.page = PageSetup::landscape();
    document.title = HandoverDocument::tr("Handover of accounts, %1").arg(sheet.from.name);
    document.mark = sample ? HandoverDocument::tr("Sample data") : QString();
    document.date = sheet.day;
    KeyValues head;
    head.columns = 2;
    head.pairs = {{HandoverDocument::tr("Handed over by"), sheet.from.name},
                  {HandoverDocument::tr("Received by"), NumberWords::list(sheet.receivers)},
                  {HandoverDocument::tr("Unit"), sheet.unitName},
                  {HandoverDocument::tr("Post"), sheet.from.post},
                  {HandoverDocument::tr("Day of the handover"), NumberWords::date(sheet.day)},
                  {HandoverDocument::tr("Last day"), NumberWords::date(sheet.from.validTo)}};
    document.blocks = {
        Title{HandoverDocument::tr("Handover of government new-media accounts")},
        head,
        accountTable(sheet, words),
        Paragraph{HandoverDocument::tr("Remarks: %1").arg(sheet.remark)},
        Paragraph{HandoverDocument::tr(
            "The administrator changes the password of each account after the handover, seals it "
            "again and enters the day. This sheet holds no password.")},
        Signatures{{HandoverDocument::tr("Handed over by"), HandoverDocument::tr("Received by"),
                    HandoverDocument::tr("Witnessed by")}}};
    return document;
}

} // namespace juzhen
