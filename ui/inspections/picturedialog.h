// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QImage>
#include <QList>

namespace juzhen {

/// The screenshots kept with one item of a checklist, one below the other. Deletes itself when
/// closed.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    PictureDialog(const QString& item, const QList<QImage>& pictures, QWidget* parent);
};

} // namespace juzhen
