// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountpictures.h"

#include "models/domain/platformlink.h"
#include "models/domain/publiclist.h"
#include "models/domain/requiredfields.h"
#include "models/exchange/safefile.h"
#include "models/stores/attachmentstore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/enumwords.h"
#include "models/text/linkwords.h"
#include "models/text/numberwords.h"
#include "ui/accounts/picturefield.h"
#include "ui/accounts/picturefile.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/theme/space.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace juzhen {

namespace {

constexpr int shownEdge = 1024; ///< pixels
constexpr int module = 8;       ///< pixels of a made QR code

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString problemWords(const PictureFile& picture)
{
    switch (picture.problem) {
    case PictureFile::Problem::NotReadable:
        return AccountPictures::tr("“%1” can't be read. Check that it is there and that you may "
                                   "read it.")
            .arg(picture.fileName);
    case PictureFile::Problem::TooLarge:
        return AccountPictures::tr("“%1” has %2; at most 1 MB is kept. Save the picture smaller "
                                   "and try again.")
            .arg(picture.fileName, sizeWords(picture.size));
    case PictureFile::Problem::NoPicture:
        return AccountPictures::tr("“%1” is no picture the program can show. Take one of PNG, "
                                   "JPEG, GIF, BMP or WebP.")
            .arg(picture.fileName);
    case PictureFile::Problem::None:
        break;
    }
    return {};
}

} // namespace

AccountPictures::AccountPictures(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_icon(new PictureField(
          QStringLiteral("iconField"), EnumWords::label(AttachmentRole::Icon), this))
    , m_code(new PictureField(
          QStringLiteral("codeField"), EnumWords::label(AttachmentRole::QrCode), this))
    , m_copy(m_code->addButton(QStringLiteral("Copy"), tr("Copy")))
    , m_save(m_code->addButton(QStringLiteral("Save"), tr("Save as…")))
{
    auto* hint = new QLabel(tr("Choose a file, drop a picture here, or press Ctrl+V on it: PNG, "
                               "JPEG, GIF, BMP or WebP, 1 MB at most."),
                            this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::normal, 0, 0);
    layout->setSpacing(space::page);
    layout->addWidget(m_icon);
    layout->addWidget(m_code);
    layout->addWidget(hint);
    layout->addStretch();
    connectField(m_icon, AttachmentRole::Icon);
    connectField(m_code, AttachmentRole::QrCode);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setImage(m_code->picture());
        showSuccess(this, tr("The QR code is on the clipboard."));
    });
    connect(m_save, &QPushButton::clicked, this, &AccountPictures::askWhereToSave);
}

void AccountPictures::connectField(PictureField* field, AttachmentRole role)
{
    connect(field, &PictureField::fileGiven, this,
            [this, role](const QString& path) { readFile(role, path); });
    connect(field, &PictureField::imageGiven, this,
            [this, role](const QImage& image) { readImage(role, image); });
    connect(field, &PictureField::fileWanted, this, [this, role] { askForFile(role); });
    connect(field, &PictureField::removalWanted, this, [this, role] { remove(role); });
}

void AccountPictures::show(const Account& account)
{
    if (account.id != m_account.id) {
        m_icon->setProblem({});
        m_code->setProblem({});
    }
    m_account = account;
    load();
}

void AccountPictures::load()
{
    const quint64 asked = ++m_asked;
    if (!m_account.id.isValid()) {
        take({});
        return;
    }
    m_context.reader
        ->run([id = m_account.id](Session& session, Progress&) {
            AttachmentStore store(session);
            Both both;
            for (const auto role : {AttachmentRole::Icon, AttachmentRole::QrCode}) {
                if (const auto picture = store.picture(id, role)) {
                    both[role == AttachmentRole::Icon ? 0 : 1] = {
                        picture->fileName, picture->size,
                        drawnPicture(store.content(*picture), shownEdge), true};
                }
            }
            return both;
        })
        .then(this,
              [this, asked](const Both& both) {
                  if (asked == m_asked) {
                      take(both);
                  }
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void AccountPictures::take(const Both& pictures)
{
    showIcon(pictures[0]);
    showCode(pictures[1]);
}

void AccountPictures::showIcon(const Shown& icon)
{
    const bool mayEdit = m_account.id.isValid() && m_context.session->may(Permission::EditAccounts);
    m_icon->setPicture(icon.image);
    m_icon->setEditable(mayEdit, icon.isStored);
    if (icon.isStored) {
        m_icon->setWords(tr("%1, %2").arg(icon.fileName, sizeWords(icon.size)));
    } else if (needsIcon(m_account)) {
        m_icon->setWords(tr("To be completed: the website shows main accounts with their icon."),
                         Tone::Warning);
    } else {
        m_icon->setWords(tr("No icon yet."));
    }
    Q_EMIT iconShown(icon.image);
}

void AccountPictures::showCode(const Shown& code)
{
    const bool mayEdit = m_account.id.isValid() && m_context.session->may(Permission::EditAccounts);
    const QString text = code.isStored ? QString() : codeText();
    m_isMade = !text.isEmpty();
    m_code->setPicture(m_isMade ? qrImage(qrCode(text), module) : code.image);
    m_code->setEditable(mayEdit, code.isStored);
    if (code.isStored) {
        m_code->setWords(tr("%1, %2").arg(code.fileName, sizeWords(code.size)));
    } else if (m_isMade) {
        m_code->setWords(tr("Made from the link: %1").arg(text));
    } else {
        m_code->setWords(tr("There is no link of the account to make one from."));
    }
    const bool isThere = !m_code->picture().isNull();
    m_copy->setEnabled(isThere);
    m_save->setEnabled(isThere);
}

QString AccountPictures::codeText() const
{
    const PlatformLink link = PlatformLinks::standard().recognise(m_account.url);
    if (isRefused(link.verdict)) {
        return {}; // who scans it would not come to the account
    }
    const QString stored = publicUrl(m_account.url);
    return stored.isEmpty() ? publicUrl(link.url) : stored;
}

PictureField* AccountPictures::fieldOf(AttachmentRole role) const
{
    return role == AttachmentRole::Icon ? m_icon : m_code;
}

void AccountPictures::askForFile(AttachmentRole role)
{
    m_context.questions->openFile(
        this,
        {role == AttachmentRole::Icon ? tr("Choose the icon") : tr("Choose the QR code"),
         QStringLiteral("pictures"),
         {tr("Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)")},
         {},
         {}},
        [this, role](const QString& path) { readFile(role, path); });
}

void AccountPictures::readFile(AttachmentRole role, const QString& path)
{
    store(role, [path] { return pictureFromFile(path); });
}

void AccountPictures::readImage(AttachmentRole role, const QImage& image)
{
    //: name of a picture from the clipboard: account, what it is
    const QString name =
        tr("%1 %2").arg(m_account.name, EnumWords::label(role)) + QStringLiteral(".png");
    store(role, [image, name] { return pictureFromImage(image, name); });
}

template <class Read>
void AccountPictures::store(AttachmentRole role, const Read& read)
{
    fieldOf(role)->setProblem({});
    // Another account may be shown by then.
    m_context.reader->run([read](Session&, Progress&) { return read(); })
        .then(this, [this, role, account = m_account.id](
                        const PictureFile& picture) { keep(role, account, picture); })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void AccountPictures::keep(AttachmentRole role, Id<Account> account, const PictureFile& picture)
{
    const bool isShown = account == m_account.id;
    if (const QString problem = problemWords(picture); !problem.isEmpty()) {
        if (isShown) {
            fieldOf(role)->setProblem(problem);
        } else {
            showWarning(this, problem);
        }
        return;
    }
    guarded(this, [&] {
        Attachment attachment;
        attachment.subjectKind = SubjectKind::Account;
        attachment.subjectId = account.value();
        attachment.role = role;
        attachment.fileName = picture.fileName;
        attachment.mimeType = picture.mimeType;
        AttachmentStore(*m_context.session).setPicture(attachment, picture.content);
        if (isShown) {
            load();
        }
    });
}

void AccountPictures::remove(AttachmentRole role)
{
    fieldOf(role)->setProblem({});
    guarded(this, [&] {
        AttachmentStore(*m_context.session).removePicture(m_account.id, role);
        load();
    });
}

void AccountPictures::askWhereToSave()
{
    QStringList filters{tr("Pictures (*.png)")};
    if (m_isMade) {
        filters.append(tr("Drawings (*.svg)"));
    }
    m_context.questions->saveFile(this,
                                  {tr("Save the QR code"), QStringLiteral("pictures"), filters,
                                   tr("%1 QR code").arg(m_account.name) + QStringLiteral(".png"),
                                   QStringLiteral("png")},
                                  [this](const QString& path) { saveCode(path); });
}

void AccountPictures::saveCode(const QString& path)
{
    const bool asSvg =
        m_isMade && QFileInfo(path).suffix().compare(u"svg", Qt::CaseInsensitive) == 0;
    m_context.jobs
        ->run([path, asSvg, image = m_code->picture(), text = codeText()](Session&, Progress&) {
            const QByteArray content = asSvg ? qrSvg(qrCode(text)) : pngOf(image);
            SafeFile file(path, content.size());
            file.write(content);
            file.commit();
        })
        .then(this, [this, path] { showWritten(this, path); })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

} // namespace juzhen
