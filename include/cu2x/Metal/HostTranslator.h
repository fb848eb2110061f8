//===- HostTranslator.h - The host side of a unit for Metal --------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_METAL_HOSTTRANSLATOR_H
#define CU2X_METAL_HOSTTRANSLATOR_H

#include "cu2x/Metal/Translator.h"
#include "cu2x/Translation/Unit.h"

namespace cu2x::metal {

struct HostOptions : UnitOptions {
  /// Name of the Metal file's library, an identifier of C.
  std::string Library;
  /// The file that HostTranslation::Table goes to, as the source includes it.
  std::string TableFile;
};

/// The host side of one unit of a port.
struct HostTranslation {
  /// The main file and the headers of the project, edited.
  cu2x::UnitTranslation Unit;
  /// The text of NAME.kernels.inc; empty when the unit has no kernels.
  std::string Table;
  /// As in HostOptions.
  std::string Library;
  /// The unit defines main().
  bool HasMain = false;
  /// It includes cu2x/blas.h.
  bool UsesBLAS = false;
  /// Functions that it takes from other units, and symbols that it defines.
  std::vector<frontend::NeededFunction> Needed;
  std::vector<std::string> Defined;
};

/// Edits the host side of the unit whose main file is \p File with contents
/// \p Text onto cu2x/runtime.h; \p Kernels is what became of its kernels.
/// Touches the disk only to read headers, and is safe to call from several
/// threads. What the runtime does not have keeps its text and is a finding.
HostTranslation translateHost(llvm::StringRef File, llvm::StringRef Text,
                              const frontend::UnitFlags &Flags,
                              const HostOptions &Options,
                              const UnitTranslation &Kernels);

/// Reports in \p To that the unit \p File is compiled with \p Others as well,
/// while a port has it with \p Flags alone.
void reportOtherFlags(llvm::StringRef File, const frontend::UnitFlags &Flags,
                      llvm::ArrayRef<frontend::UnitFlags> Others,
                      HostTranslation &To);

/// How ported programs spell the name \p Cuda of the CUDA runtime, cuBLAS or
/// cuRAND; empty when the runtime of ports lacks it.
std::string hostName(llvm::StringRef Cuda);

/// What a build file has to know of one unit.
struct PortUnit {
  std::string Source;  ///< relative to the build file, `src/app.cpp`
  std::string Metal;   ///< its Metal file, or empty
  std::string Library; ///< as in HostOptions
  std::string Program; ///< what the project calls it, if known
  bool IsAlone = false; ///< it is of no other program than that
  bool HasMain = false;
  bool UsesBLAS = false;
  std::vector<std::string> Flags; ///< of the unit, for clang's driver
};

/// The text of the CMakeLists.txt of a port, the project \p Name. Units without
/// main() belong to every program. \p Root is where the sources came from: include
/// folders below it are folders of the port.
std::string portBuildFile(llvm::StringRef Name, llvm::ArrayRef<PortUnit> Units,
                          llvm::StringRef Root);

} // namespace cu2x::metal

#endif // CU2X_METAL_HOSTTRANSLATOR_H
