// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every test of the window reads, compiled once; see models/domain/precompiled.h.

#include "models/itemmodels/pagedtablemodel.h"
#include "models/stores/auditlog.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/lists/listpane.h"
#include "ui/precompiled.h"
#include "ui/widgets/registertable.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
