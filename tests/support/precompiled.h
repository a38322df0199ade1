// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every test with a register reads, compiled once; see models/domain/precompiled.h.

#include "tests/precompiled.h"

#include "models/stores/auditlog.h"
#include "models/stores/unitstore.h"
#include "tests/support/testregister.h"
#include "tests/support/thrown.h"
