// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <optional>

namespace juzhen::testing {

/// The Error that @p body throws, or nothing when it throws none.
template <class Body>
[[nodiscard]] std::optional<Error> thrownBy(const Body& body)
{
    try {
        body();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

/// The kind of Error that @p body throws, or nothing when it throws none.
template <class Body>
[[nodiscard]] std::optional<Error::Kind> kindThrownBy(const Body& body)
{
    const auto error = thrownBy(body);
    return error ? std::optional(error->kind()) : std::nullopt;
}

} // namespace juzhen::testing
