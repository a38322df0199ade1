// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records.h"

#include <QList>

namespace juzhen {

class Session;

/// Findings of the rules that the office accepts (豁免).
class WaiverStore
{
public:
    explicit WaiverStore(Session& session);

    [[nodiscard]] QList<Waiver> all();

    /// Needs Permission::Waive. Throws Error(Invalid, column) without approver or document number.
    void create(Waiver& waiver);

    void remove(const Waiver& waiver);

private:
    Session& m_session;
};

} // namespace juzhen
