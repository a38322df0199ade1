// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choicepopup.h"

#include <QAbstractButton>

#include <functional>

namespace juzhen {

/// A form field that takes one of many values (a region of 205, a unit of thousands), chosen from a
/// ChoicePopup. Opens on click, Space, Down, or as soon as one types.
class ChoiceField : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);
    void setPlaceholderText(const QString& text);

    /// Lets people make a choice that is missing, out of what they have typed. @p offer says so in
    /// the list, with %1 for the words. @p make gives the choice, one without a key where it can't.
    void setMaker(const QString& offer, std::function<Choice(const QString& words)> make);

    [[nodiscard]] const QString& placeholderText() const { return m_placeholder; }

    /// The chosen key; empty when none is.
    [[nodiscard]] QString key() const;
    void setKey(const QString& key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the user only.
    void keyChosen(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showChosen();
    void openPopup();
    void offerToMake(const QString& words);
    void make();

    ChoicePopup* m_popup;
    QList<Choice> m_choices;
    QString m_placeholder;
    QString m_key;
    QString m_offer; ///< to make a choice of the words typed; empty: only the choices there are
    QString m_words;
    std::function<Choice(const QString& words)> m_make;
    bool m_popupStale = false; ///< the popup is filled when it is opened: there may be thousands
};

} // namespace juzhen
