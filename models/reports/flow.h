// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/drawing.h"

#include <QList>

#include <memory>

namespace juzhen {

struct FlowPiece;

/// What the rows of one table share: the head to repeat after a page end, and how wide the rule is
/// that closes it.
struct FlowTable
{
    QList<FlowPiece> repeatedHead;
    double width = 0;
};

/// The smallest thing that goes on a page whole: a line, a table row, a picture. Its commands are
/// relative to the left edge of the type area and its own top; lengths in layout units.
struct FlowPiece
{
    double height = 0;
    double spaceBefore = 0;    ///< the larger of this and the space after the piece above is left,
    double spaceAfter = 0;     ///< but none at the top of a page
    bool keepWithNext = false; ///< no page may end after it
    bool breaksPage = false;
    bool isTableHead = false;
    QList<DrawCommand> commands = {};
    std::shared_ptr<const FlowTable> table = nullptr; ///< set for rows and heads
};

} // namespace juzhen
