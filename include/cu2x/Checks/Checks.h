//===- Checks.h - What compiles and is wrong on the target ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Checks look at CUDA source and change nothing. They run for `--check` only,
/// on the parse of a translation, and know no more of translations than what
/// the tables of the API say.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_CHECKS_CHECKS_H
#define CU2X_CHECKS_CHECKS_H

#include "cu2x/Diagnostics/Diagnostic.h"
#include "cu2x/Frontend/Invocation.h"
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace clang {
class Sema;
} // namespace clang

namespace cu2x::checks {

struct CheckOptions {
  diag::Targets Target = diag::OnHIP;
  /// Folders whose headers declare CUDA.
  std::vector<std::string> CudaFolders;
  /// Whether findings in this header, by real path, are wanted.
  std::function<bool(llvm::StringRef)> WantHeader;
};

/// A kernel in one unit.
struct KernelPlace {
  std::string Name; ///< of the linker's kind; empty for a template itself
  /// Where its body is, as `file:offset`; empty where the unit has none.
  std::string Body;
};

/// A launch in one unit.
struct LaunchFact {
  KernelPlace Kernel;
  std::optional<uint64_t> Threads; ///< of a block; none where that is open
  std::string Where;               ///< `file.cu:12`
};

/// What a unit knows of the sizes of blocks.
struct BlockFacts {
  std::vector<KernelPlace> Kernels; ///< those with a body
  std::vector<LaunchFact> Launches;
};

/// What a finding says of waves of 64 lanes some of which no thread is in.
struct PartialWave {
  bool IsGuarded; ///< not all waves of a block come there
  /// Whether nothing launches the kernel but what this unit knows.
  bool IsClosed;
};

/// What has to be so for a finding to hold.
struct Supposition {
  diag::Kind K;
  unsigned Offset;
  /// Of the finding; empty: it may have any.
  std::vector<std::string> Args;
  /// The kernel whose blocks have to have more threads; none: the finding
  /// holds in any case, or nobody can tell where there are OpenArgs.
  std::optional<KernelPlace> Kernel;
  /// The threads of a block up to which it does not.
  uint64_t MostThreads = 32;
  /// The arguments for blocks of so many; empty: it is no finding then.
  std::vector<std::string> OneWarpArgs;
  /// The arguments that say what is supposed; empty: nothing.
  std::vector<std::string> OpenArgs;
  /// The finding is one for each size that blocks of Kernel are known to have
  /// and that leaves lanes of a wave of 64 out. Each adds arguments.
  std::optional<PartialWave> Partial = std::nullopt;
};

/// What was found in one file.
struct FileFindings {
  std::string Path; ///< the main file as it was named, headers by real path
  std::string Original;
  std::vector<diag::Finding> Findings; ///< sorted
  /// Edits for what is found at some places, here or by a translation: no
  /// findings themselves.
  std::vector<diag::Finding> Fixes;
  /// Of findings here or of a translation.
  std::vector<Supposition> Supposed = {};
};

/// Looks at the launches of all \p Units for what \p Supposed says of blocks
/// with more than one warp. Of \p Findings those go that do not hold; those
/// that hold if something is so say that, and \p Maybe gets their places and
/// kinds.
void settle(llvm::ArrayRef<BlockFacts> Units,
            llvm::ArrayRef<Supposition> Supposed,
            std::vector<diag::Finding> &Findings,
            std::set<std::pair<unsigned, diag::Kind>> &Maybe);

/// Runs all checks for the target over the unit \p S, one side of it, whose
/// main file is \p File with contents \p Text. The main file comes first in the
/// result. What errors of the parse touch is not checked. What findings say of
/// the blocks of kernels is open until settle() was given \p Blocks, if
/// anybody asks for them. Safe to call from several threads.
std::vector<FileFindings> checkUnit(clang::Sema &S, llvm::StringRef File,
                                    llvm::StringRef Text,
                                    const frontend::UnitFlags &Flags,
                                    const CheckOptions &Options,
                                    BlockFacts *Blocks = nullptr);

/// Whether \p File is, by its name, a build file: a makefile, a file of CMake
/// or a Python script.
bool isBuildFile(llvm::StringRef File);

/// The findings in a build file, sorted.
std::vector<diag::Finding> checkBuildFile(llvm::StringRef File,
                                          llvm::StringRef Text);

} // namespace cu2x::checks

#endif // CU2X_CHECKS_CHECKS_H
