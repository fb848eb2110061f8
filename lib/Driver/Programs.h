//===- Programs.h - Programs in the cache --------------------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_DRIVER_PROGRAMS_H
#define CU2X_LIB_DRIVER_PROGRAMS_H

#include "cu2x/Driver/Run.h"

namespace cu2x::driver {

/// What a program is made of.
enum class ProgramKind { Source, HIP, Metal };

/// Builds programs into the cache: a folder for each, by a hash of all texts
/// it is made of, of how it is compiled and of the libraries.
class ProgramCache {
public:
  ProgramCache(const RunOptions &O, const char *Argv0);

  /// The path of the program. What tools have to say goes to standard error.
  llvm::Expected<std::string> build(ProgramKind Kind);

private:
  llvm::Error translate(Target To, llvm::StringRef Folder);
  /// \p Why the translation was not compiled, with the findings that tell more
  /// of it.
  llvm::Error notBuilt(llvm::Error Why) const;
  llvm::Error compilePort(llvm::StringRef Text, llvm::StringRef Folder,
                          llvm::StringRef Program) const;
  /// Compiles the sources as they are, or as HIP below \p Text.
  llvm::Error compileForExecutor(llvm::StringRef Text,
                                 llvm::StringRef Folder) const;
  /// Where a translation below \p Text has \p Source.
  std::string translated(llvm::StringRef Text, llvm::StringRef Source) const;
  llvm::Expected<std::string> hashOf(llvm::StringRef Folder,
                                     ProgramKind Kind) const;
  std::vector<std::string> compilerFlags(llvm::StringRef Text) const;
  llvm::Error execute(llvm::ArrayRef<std::string> Command) const;

  const RunOptions &O;
  const char *Argv0;
  std::string Bin, Lib;
  std::string Root; ///< of the sources
  /// Of the last translation: what it said, if that was kept from the user, and
  /// whether something was left as it is.
  std::string Messages;
  bool IsPartial = false;
};

/// Runs \p Program with the arguments of \p O; its standard output goes to
/// \p OutputFile and its messages to \p ErrorFile. The status is that of a
/// shell: 128 and the number of the \p Signal if one ended the program; that is
/// 0 if none did.
int runBuilt(llvm::StringRef Program, const RunOptions &O,
             llvm::StringRef OutputFile, llvm::StringRef ErrorFile,
             int &Signal);

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_PROGRAMS_H
