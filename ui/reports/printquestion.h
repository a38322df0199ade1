// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace juzhen {

class DocumentLayout;
struct FileQuestion;

/// Asks for a printer and the pages of @p document, and calls @p print with the answer. Comes back
/// at once; the question is modal to @p parent and goes with it.
void askPrinter(QWidget* parent,
                const DocumentLayout& document,
                const std::function<void(const std::shared_ptr<QPrinter>&)>& print);

/// The question for the file that @p document is saved to as PDF, under its own title; @p purpose
/// is that of FileQuestion.
[[nodiscard]] FileQuestion pdfQuestion(const DocumentLayout& document, const QString& purpose);

} // namespace juzhen
