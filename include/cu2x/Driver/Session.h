//===- Session.h - One run over all inputs ----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DRIVER_SESSION_H
#define CU2X_DRIVER_SESSION_H

#include "cu2x/Driver/Options.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/raw_ostream.h"

namespace cu2x::driver {

/// Translates all inputs of \p O, or prints their command lines. Results go to
/// \p Out or into files, everything else to \p Err. \p Argv0 is where the
/// program was called from; the bundled declarations lie relative to it.
ExitCode runSession(const Options &O, const char *Argv0, llvm::raw_ostream &Out,
                    llvm::raw_ostream &Err);

/// Whether the parser has crashed in this process. Its memory is suspect then,
/// and clean-up may crash again.
bool hasCrashed();

/// What this program does as the process that translates by token rules after
/// a crash of another one. \p Args are the arguments behind `-tokens`; no
/// option for people.
ExitCode runTokenPass(llvm::ArrayRef<const char *> Args,
                      llvm::raw_ostream &Out);

} // namespace cu2x::driver

#endif // CU2X_DRIVER_SESSION_H
