// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/listrequest.h"
#include "ui/pagecontext.h"

#include <QObject>
#include <QVariantMap>

#include <memory>

namespace juzhen {

class Progress;

/// A record that fits the words, and where it is opened.
struct FoundRecord
{
    QString label; ///< what it is called and what tells it from others of that name
    QString icon;
    QString page;
    QVariantMap target;
};

/// Looks through the register while somebody types: accounts, units, persons, filings and rectification, by
/// any part of a name, its pinyin or its initials. Off the GUI thread; the newest words win.
class RecordSearch : public QObject
{
    Q_OBJECT

public:
    /// Most records shown of one kind: who sees more types one more character.
    static constexpr int mostOfAKind = 6;

    RecordSearch(const PageContext& context, QObject* parent);
    ~RecordSearch() override;

    /// Answers with found(); empty @p words only break off what is under way.
    void search(const QString& words);

Q_SIGNALS:
    void found(const QString& words, const QList<juzhen::FoundRecord>& records);
    void failed();

private:
    PageContext m_context;
    std::shared_ptr<Progress> m_progress;
};

} // namespace juzhen
