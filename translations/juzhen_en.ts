<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>juzhen::AccountMatrix</name>
    <message numerus="yes">
        <source>%1: %n account(s) in the matrix.</source>
        <translation>
            <numerusform>%1: %n account in the matrix.</numerusform>
            <numerusform>%1: %n accounts in the matrix.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juzhen::AccountMergePane</name>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <translation>
            <numerusform>%1, %2 and %n more</numerusform>
            <numerusform>%1, %2 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juzhen::AccountPanel</name>
    <message numerus="yes">
        <source>%n field(s) to be completed</source>
        <translation>
            <numerusform>%n field to be completed</numerusform>
            <numerusform>%n fields to be completed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juzhen::CalendarPane</name>
    <message numerus="yes">
        <source>Nothing was imported, %n row(s) must be corrected first.</source>
        <translation>
            <numerusform>Nothing was imported, %n row must be corrected first.</numerusform>
            <numerusform>Nothing was imported, %n rows must be corrected first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were imported; they replace those of the same years.</source>
        <translation>
            <numerusform>%n day was imported; it replaces those of the same year.</numerusform>
            <numerusform>%n days were imported; they replace those of the same years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juzhen::CampaignForm</name>
    <message numerus="yes">
        <source>Update window: %n day(s)</source>
        <translation>
            <numerusform>Update window: %n day</numerusform>
            <numerusform>Update window: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juzhen::ChecklistPanel</name>
    <message numerus="yes">
        <source>%n day(s) since the last post</source>
        <translation>
            <numerusform>%n day since the last post</numerusform>
            <numerusform>%n days since the last post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) still to be answered</source>
        <translation>
            <numerusform>%n item still to be answered</numerusform>
            <numerusform>%n items still to be answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) filled. Look at them before you submit.</source>
        <translation>
            <numerusform>%n item filled. Look at them before you submit.</numerusform>
            <numerusform>%n items filled. Look at them before you submit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juzhen::FindingPanel</name>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juzhen::HandoverPanel</name>
    <message numerus="yes">
        <source>%n role(s) will be handed over. All of it can be taken back as one batch.</source>
        <translation>
            <numerusform>%n role will be handed over. It can be taken back as a batch.</numerusform>
            <numerusform>%n roles will be handed over. All of it can be taken back as one batch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; the rows are marked.</source>
        <translation>
            <numerusform>%n more; the row is marked.</numerusform>
            <numerusform>%n more; the rows are marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juzhen::NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n open</numerusform>
            <numerusform>%1, %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juzhen::PersonAccounts</name>
    <message numerus="yes">
        <source>Roles of %n account(s) at present</source>
        <translation>
            <numerusform>Roles of %n account at present</numerusform>
            <numerusform>Roles of %n accounts at present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juzhen::ReorganisationPanel</name>
    <message numerus="yes">
        <source>%n filing(s) will be drafted.</source>
        <translation>
            <numerusform>%n filing will be drafted.</numerusform>
            <numerusform>%n filings will be drafted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running account(s) will be left to do.</source>
        <translation>
            <numerusform>%n running account will be left to do.</numerusform>
            <numerusform>%n running accounts will be left to do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juzhen::TaskIndicator</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juzhen::UnitAccounts</name>
    <message numerus="yes">
        <source>%n account(s), %1 of them running</source>
        <translation>
            <numerusform>%n account, %1 of them running</numerusform>
            <numerusform>%n accounts, %1 of them running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juzhen::UnitPanel</name>
    <message numerus="yes">
        <source>%n field(s) to be completed</source>
        <translation>
            <numerusform>%n field to be completed</numerusform>
            <numerusform>%n fields to be completed</numerusform>
        </translation>
    </message>
</context>
</TS>
