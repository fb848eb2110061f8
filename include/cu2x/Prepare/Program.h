//===- Program.h - A source and its headers as plain C++ --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_PREPARE_PROGRAM_H
#define CU2X_PREPARE_PROGRAM_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace cu2x::prepare {

enum class Language { CUDA, HIP };

/// A program below a folder that repeats the folders of its files.
struct Program {
  std::string MainFile;
  /// In the order in which a compiler has to search them.
  std::vector<std::string> IncludeDirs;
  /// HIP if one of the files includes a header of it.
  Language Lang = Language::CUDA;
  /// Whether one of the files includes a header of CUDA or HIP.
  bool UsesRuntime = false;
  /// Whether one of the files includes a header of cuBLAS or hipBLAS.
  bool UsesBLAS = false;
  /// Whether one of the files declares a texture reference. Else its names are
  /// the program's.
  bool UsesTextureReferences = false;
  /// Whether the main file is plain C++ by its name, and has no kernel and no
  /// launch: the compiler of the host compiles it.
  bool IsHostSource = false;
  std::vector<std::string> Warnings;
};

/// How the parser reads a program of CUDA.
struct ParserFlags {
  std::vector<std::string> Args; ///< macros, folders and dialect
  std::string BundledHeaders;    ///< empty: it does not read any
};

/// Writes \p MainFile and the headers it includes, directly or not, by quotes
/// or from \p IncludeDirs, to \p Folder as plain C++ (see Source.h).
llvm::Expected<Program> prepareProgram(llvm::StringRef MainFile,
                                       llvm::ArrayRef<std::string> IncludeDirs,
                                       llvm::StringRef Folder,
                                       const ParserFlags &Flags);

} // namespace cu2x::prepare

#endif // CU2X_PREPARE_PROGRAM_H
