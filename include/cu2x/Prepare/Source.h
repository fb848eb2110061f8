//===- Source.h - CUDA and HIP sources as plain C++ -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What has to change in a CUDA or HIP source so that a C++ compiler takes it,
/// together with the shim headers of lib/SIMT: kernel launches, the bodies of
/// kernels and dynamic shared memory. Everything else is a matter of headers.
///
/// A launch `k<<<g, b>>>(x)` becomes an ordinary call of `k` behind one that
/// notes the configuration, so that overloads, templates, conversions and
/// function pointers work as the language says. The kernel's body becomes a
/// lambda, which the kernel hands to the executor:
/// \code
///   (::cu2x::cuda::configure(g, b), k(x));
///   __global__ void k(T x) { CU2X_KERNEL(x) body CU2X_KERNEL_END }
/// \endcode
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_PREPARE_SOURCE_H
#define CU2X_PREPARE_SOURCE_H

#include "cu2x/Frontend/BodyMacros.h"
#include "cu2x/Frontend/Launch.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace cu2x::prepare {

/// An `#include` that names a file, by quotes or angles.
struct IncludedName {
  std::string Name;
  bool Angled;
};

/// The includes of \p Text in order, those in inactive branches too.
std::vector<IncludedName> includesOf(llvm::StringRef Text);

/// Macros that kernels are declared with.
struct KernelMacros {
  /// Those that stand for the beginning of a declaration: with `__global__`
  /// but no kernel's body.
  llvm::StringSet<> Heads;
  /// Those of them that have parameters which are references.
  llvm::StringSet<> ReferenceHeads;
  /// Those with the beginning of a kernel's body, and not its end.
  llvm::StringSet<> Openers;
  /// Those that stand for bodies.
  frontend::BodyMacros Bodies;
  /// Those that stand for CUDA's keywords of functions, and words beside them.
  llvm::StringSet<> SideWords;
  /// Those that make strings of all their arguments and use them in no other
  /// way, and those of their names that others have as well.
  llvm::StringSet<> Strings, NoStrings;
  /// Those that are the first parts of launches.
  frontend::LaunchMacros Launches;
  /// No macros: dynamic shared memory of namespaces, which other files may
  /// name.
  llvm::StringSet<> DynamicShared;
};

/// The macros, and what else files name of each other, of those with these
/// texts.
KernelMacros findKernelMacros(llvm::ArrayRef<llvm::StringRef> Texts);

/// The text of the file \p Path, \p Text, as plain C++. Lines stay where they
/// are. \p Macros are those of all files of the program. Fails at a
/// launch or kernel whose parts cannot be found.
llvm::Expected<std::string> prepareSource(llvm::StringRef Path,
                                          llvm::StringRef Text,
                                          const KernelMacros &Macros);

} // namespace cu2x::prepare

#endif // CU2X_PREPARE_SOURCE_H
