// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QListView;
class QSortFilterProxyModel;
class QStandardItem;
class QStandardItemModel;

namespace juzhen {

class SearchField;

/// One value that can be chosen.
struct Choice
{
    QString key;
    QString label;
    QString searchText; ///< what else finds it (pinyin, code); the label always does
    int depth = 0;      ///< indentation in a hierarchy
    QString icon = {};  ///< a name in resources/icons; empty for none
};

/// A list to choose from, with search-as-you-type; as popup of a filter or of a ChoiceField. With
/// several allowed, Space ticks and the popup stays open.
class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    enum class Mode
    {
        One,
        Several
    };

    explicit ChoicePopup(Mode mode, QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);

    /// What was found elsewhere for the words in the search, shown below the choices that fit;
    /// takes the place of what was found before, and goes when the words change. One without a key
    /// can be read but not chosen.
    void setFound(const QList<Choice>& found);

    void setChosen(const QStringList& keys);
    [[nodiscard]] QStringList chosen() const;

    /// Opens below @p anchor, inside its screen.
    void openAt(QWidget* anchor);

    /// Opens at the top left of @p place (on the screen), as wide as it.
    void openIn(const QRect& place);

    /// Leaves room for so many rows of what is found elsewhere, where the choices are few.
    void setRoomForFound(int rows);

    /// What the search says while it is empty.
    void setSearchHint(const QString& hint);

    /// Puts @p words into the search, as if typed.
    void startSearch(const QString& words);

Q_SIGNALS:
    void chosenChanged();
    /// Other words stand in the search.
    void searchChanged(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void toggle(const QModelIndex& index);
    void append(const Choice& choice, bool found);
    void showWhetherEmpty();
    void search(const QString& words);
    void mark(QStandardItem* item, bool chosen);
    void prepare(int width);
    void take();

    Mode m_mode;
    SearchField* m_search;
    QListView* m_list;
    QLabel* m_nothing; ///< instead of an empty list
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_filtered;
    int m_found = 0;        ///< rows at the end that were found elsewhere
    int m_roomForFound = 0; ///< in rows
};

} // namespace juzhen
