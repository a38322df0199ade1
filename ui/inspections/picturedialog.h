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
    /// Shows @p pictures of @p item over @p parent; false, and nothing, when there are none.
    static bool open(const QString& item, const QList<QImage>& pictures, QWidget* parent);

private:
    PictureDialog(const QString& item, const QList<QImage>& pictures, QWidget* parent);
};

} // namespace juzhen
