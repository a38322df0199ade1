// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/handover.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace juzhen {

/// What one person holds and has held, as a list that leads to the accounts, and the sheets of the
/// person's handovers. Owned by the person panel.
class PersonAccounts : public QWidget
{
    Q_OBJECT

public:
    explicit PersonAccounts(const PageContext& context, QWidget* parent = nullptr);

    void show(const Person& person);

Q_SIGNALS:
    void requestPage(const QString& pageId, const QVariantMap& target);

private:
    struct Held
    {
        QList<HeldCustody> custodies;
        QList<QDate> handovers;
    };

    void fill(const Held& held);
    void showAll();
    void printSheet();

    PageContext m_context;
    Id<Person> m_person;
    QString m_name;
    QLabel* m_count;
    QPushButton* m_all;
    QTreeWidget* m_list;
    QWidget* m_sheets;
    QComboBox* m_day;
};

} // namespace juzhen
