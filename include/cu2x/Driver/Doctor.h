//===- Doctor.h - What this machine can do ----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DRIVER_DOCTOR_H
#define CU2X_DRIVER_DOCTOR_H

#include "cu2x/Driver/Options.h"

namespace cu2x::driver {

/// The checked command line of `cu2x doctor`.
struct DoctorOptions {
  bool Help = false;
  bool JSON = false;
  bool Matrix = false; ///< print what holds on which GPU instead
  std::string Sysroot; ///< look below this folder in place of `/`
};

/// Parses \p Args, the command line behind `doctor`. The error is a whole
/// message for the user.
llvm::Expected<DoctorOptions>
parseDoctorOptions(llvm::ArrayRef<const char *> Args);

/// The text of `cu2x doctor --help`.
void printDoctorHelp(llvm::raw_ostream &OS);

/// Prints which toolchains, GPUs, headers, containers and variables there are,
/// and what each target can do with them. Reads files and folders only: no
/// program is started.
ExitCode runDoctor(const DoctorOptions &O, llvm::raw_ostream &Out);

} // namespace cu2x::driver

#endif // CU2X_DRIVER_DOCTOR_H
