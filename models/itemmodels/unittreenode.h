// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/unittreemodel.h"

#include <algorithm>

namespace juzhen {

/// A row of UnitTreeModel with the rows below it; owned by the node above.
struct UnitTreeModel::Node
{
    Node* parent = nullptr;
    UnitTreeRow row;
    bool fetched = false; ///< its children have been asked for
    bool pending = false; ///< and aren't here yet
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] int position() const
    {
        const auto& all = parent->children;
        const auto found = std::find_if(all.begin(), all.end(),
                                        [this](const auto& node) { return node.get() == this; });
        return static_cast<int>(found - all.begin());
    }

    /// Regions, levels and domains hold something, or they would not be there.
    [[nodiscard]] bool mayHoldUnits() const { return !row.isUnit() || row.units > 0; }

    [[nodiscard]] bool isBelow(const UnitPlace& place) const
    {
        const Node* node = this;
        while (node && !(node->row.place == place)) {
            node = node->parent;
        }
        return node != nullptr;
    }
};

} // namespace juzhen
