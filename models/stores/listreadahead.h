// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace juzhen {

class Session;

/// Reads what searches, sorts and filters of accounts look through before somebody asks for one:
/// the first after a start, or after a change by another connection, takes four times as long
/// without it. For one session, in its thread. Does nothing with PostgreSQL, which keeps what was
/// read itself, nor with a register that has more than a session keeps.
class ListReadAhead
{
public:
    ListReadAhead();
    ~ListReadAhead();
    ListReadAhead(const ListReadAhead&) = delete;
    ListReadAhead& operator=(const ListReadAhead&) = delete;

    /// Reads a little further, some milliseconds of work. False when there is no more to read.
    [[nodiscard]] bool step(Session& session);

private:
    struct Place;
    std::unique_ptr<Place> m_place;
};

} // namespace juzhen
