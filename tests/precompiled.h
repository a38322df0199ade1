// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every test reads, compiled once; see models/domain/precompiled.h.

#include "models/domain/precompiled.h"

#include <QTemporaryDir>
#include <QTest>
