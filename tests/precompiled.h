// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every test reads, compiled once; see models/precompiled.h.

#include "models/precompiled.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
