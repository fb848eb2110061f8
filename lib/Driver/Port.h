//===- Port.h - The files of a port besides the sources ------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_DRIVER_PORT_H
#define CU2X_LIB_DRIVER_PORT_H

#include "Unit.h"
#include "llvm/ADT/StringSet.h"
#include <map>
#include <string>

namespace cu2x::driver {

/// True when the run writes whole programs for Metal, not kernels alone.
bool writesPort(const Options &O);

/// Whether the input \p Name gets a Metal file: sources and headers of plain
/// C++ do not, unless \p Text has kernels.
bool hasDeviceCode(llvm::StringRef Name, llvm::StringRef Text);

/// Whether \p Name has the extension of a CUDA source, which a port's sources
/// do not keep.
bool hasSourceName(llvm::StringRef Name);

/// The file name of the host source in the port of the source \p Path: `a.cpp`
/// of `a.cu`, but `a.cu.cpp` where the project has an `a.cpp` as well. Other
/// sources keep their names.
std::string portName(llvm::StringRef Path);

/// The name without extension of what else the port has of the source \p Path:
/// `a`, but `a.cu` where another source may have an `a.metal` as well.
std::string portStem(llvm::StringRef Path);

/// How the host side of \p U is to be edited.
metal::HostOptions hostOptions(const Unit &U,
                               const hip::TranslateOptions &Translate);

/// The tables of kernels, and the build file.
class Port {
public:
  /// Notes the finished unit \p U of the project in \p Root and writes its
  /// table of kernels. \p O has the names of programs.
  llvm::Error take(Destination &Dest, llvm::StringRef Root, const Unit &U,
                   const metal::HostTranslation &Host, const Options &O);

  /// Notes the Metal text of the source \p Name.
  void takeKernels(llvm::StringRef Name, std::string Text);

  /// Writes the Metal files, and what they have in common as a header.
  llvm::Error writeKernels(Destination &Dest);

  /// Writes what starts the kernels \p Kernels of \p U from PyTorch.
  /// An error where another unit has the names of these files.
  llvm::Error writeTorch(Destination &Dest, const Unit &U,
                         const metal::UnitTranslation &Kernels);

  /// Writes CMakeLists.txt for the units so far. \p Name is the project's, or
  /// empty.
  llvm::Error writeBuildFile(Destination &Dest, llvm::StringRef Root,
                             llvm::StringRef Name) const;

  /// Functions that units so far call and none of them defines.
  std::vector<frontend::NeededFunction> missing() const;

  /// Where the edited file \p File goes; \p IsMain says that it is a unit.
  static std::string placeOf(const Destination &Dest, llvm::StringRef File,
                             bool IsMain);

private:
  std::vector<metal::PortUnit> Units;
  /// Sources and their Metal texts.
  std::vector<std::pair<std::string, std::string>> Kernels;
  std::map<std::string, std::string> Modules; ///< of PyTorch, with their units
  std::map<std::string, frontend::NeededFunction> Needed; ///< by symbol
  llvm::StringSet<> Defined;                              ///< symbols
};

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_PORT_H
