// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/attachment.h"
#include "ui/pagecontext.h"

#include <QImage>
#include <QWidget>

#include <array>

class QPushButton;

namespace juzhen {

class PictureField;
struct PictureFile;

/// The icon and the QR code of one account. They are read and checked beside the window and stored
/// at once; a QR code that nobody has attached is made from the link. Owned by the account panel.
class AccountPictures : public QWidget
{
    Q_OBJECT

public:
    explicit AccountPictures(const PageContext& context, QWidget* parent = nullptr);

    /// Shows the pictures of @p account as it is stored.
    void show(const Account& account);

Q_SIGNALS:
    /// The icon has been read; null when there is none.
    void iconShown(const QImage& icon);

private:
    /// A picture as it is stored, for showing.
    struct Shown
    {
        QString fileName;
        qint64 size = 0; ///< bytes
        QImage image;    ///< null: none, or it can't be drawn
        bool isStored = false;
    };

    using Both = std::array<Shown, 2>; ///< icon, QR code

    void connectField(PictureField* field, AttachmentRole role);
    void load();
    void take(const Both& pictures);
    void showIcon(const Shown& icon);
    void showCode(const Shown& code);
    void readFile(AttachmentRole role, const QString& path);
    void readImage(AttachmentRole role, const QImage& image);
    template <class Read>
    void store(AttachmentRole role, const Read& read);
    void keep(AttachmentRole role, Id<Account> account, const PictureFile& picture);
    void remove(AttachmentRole role);
    void askForFile(AttachmentRole role);
    void askWhereToSave();
    void saveCode(const QString& path);
    [[nodiscard]] PictureField* fieldOf(AttachmentRole role) const;
    /// What the QR code of the stored link says; empty without such a link.
    [[nodiscard]] QString codeText() const;

    PageContext m_context;
    Account m_account;
    quint64 m_asked = 0;
    PictureField* m_icon;
    PictureField* m_code;
    QPushButton* m_copy;
    QPushButton* m_save;
    bool m_isMade = false; ///< the QR code shown is made from the link
};

} // namespace juzhen
