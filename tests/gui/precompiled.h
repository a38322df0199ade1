// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every test of the window reads, compiled once; see models/precompiled.h.

#include "tests/precompiled.h"
#include "ui/precompiled.h"
