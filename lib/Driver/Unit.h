//===- Unit.h - One input on its way through the run ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_DRIVER_UNIT_H
#define CU2X_LIB_DRIVER_UNIT_H

#include "cu2x/Driver/CheckedFile.h"
#include "cu2x/Driver/Destination.h"
#include "cu2x/Driver/FlagSource.h"
#include "cu2x/Driver/Options.h"
#include "cu2x/HIP/Translator.h"
#include "cu2x/Metal/HostTranslator.h"
#include "cu2x/Project/UnitStore.h"
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cu2x::driver {

/// One input and what became of it.
struct Unit {
  std::string Name;
  UnitTranslation Translation;                ///< empty when there is an Error
  metal::UnitTranslation Kernels;             ///< the same for --target=metal
  std::optional<metal::HostTranslation> Host; ///< of a port
  std::vector<CheckedFile> Checked; ///< with --check, the main file first
  checks::BlockFacts Blocks;        ///< with --check
  frontend::UnitFlags Flags;
  /// As it was read; afterwards only of an extension of PyTorch.
  std::optional<std::string> Text;
  bool IsTorch = false; ///< it is one, in a port
  /// What its parses looked for, and whether it was there; where units are
  /// kept.
  std::map<std::string, bool> Lookups;
  /// The names of all units, where the translation asked for the others.
  std::optional<std::vector<std::string>> Program;
  std::string Error;
  ExitCode Status = ExitCode::Done;
  double Seconds = 0;
  /// The same source as further commands of a compilation database see it, for
  /// HIP.
  std::vector<Unit> Others = {};
};

/// What all units share; nothing in it changes while they are translated,
/// except that the flag source has its own lock.
struct UnitContext {
  const Options &O;
  const Destination &Dest;
  FlagSource &Flags;
  hip::TranslateOptions Translate;
  metal::TranslateOptions Metal;
  /// Where translations to HIP are kept; null: nowhere.
  const project::UnitStore *Store = nullptr;
  /// The names of all units, of which one may define what another calls.
  std::vector<std::string> Names = {};
};

/// What notes the lookups of \p U; null where nobody asks for them.
frontend::LookupObserver lookupsOf(Unit &U, const UnitContext &Context);

/// Reads and translates \p U. Never fails: errors are recorded in the unit.
/// Crashes count as such after enableRecovery().
/// When the parser crashes, the unit is translated by token rules, and the
/// crash is one of its parse errors; for Metal it is an internal error.
void translate(Unit &U, const UnitContext &Context);

/// The command lines that parse \p U, host side first, one a line.
llvm::Expected<std::string> commandLines(const Unit &U,
                                         const UnitContext &Context);

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_UNIT_H
