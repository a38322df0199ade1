// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/wordtable.h"

#include <span>

namespace juzhen {

/// A column and its label, a row of the tables behind FieldWords.
struct FieldWord
{
    const char* key;
    Word word;
};

/// The rows of each record, in the order of the register's columns. Used by fieldwords.cpp.
namespace fieldtable {
extern const std::span<const FieldWord> account;
extern const std::span<const FieldWord> unit;
extern const std::span<const FieldWord> contractor;
extern const std::span<const FieldWord> qualification;
extern const std::span<const FieldWord> contract;
extern const std::span<const FieldWord> filing;
extern const std::span<const FieldWord> indicatorSet;
extern const std::span<const FieldWord> campaign;
extern const std::span<const FieldWord> task;
extern const std::span<const FieldWord> answer;
extern const std::span<const FieldWord> finding;
extern const std::span<const FieldWord> user;
extern const std::span<const FieldWord> waiver;
extern const std::span<const FieldWord> view;
extern const std::span<const FieldWord> batch;
extern const std::span<const FieldWord> attachment;
extern const std::span<const FieldWord> platform;
extern const std::span<const FieldWord> region;
extern const std::span<const FieldWord> person;
extern const std::span<const FieldWord> custody;
extern const std::span<const FieldWord> metric;
extern const std::span<const FieldWord> reconciliation;
} // namespace fieldtable

} // namespace juzhen
