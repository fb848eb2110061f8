//===- Launch.h - The parts of a kernel launch ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_FRONTEND_LAUNCH_H
#define CU2X_FRONTEND_LAUNCH_H

#include "cu2x/Frontend/TokenBuffer.h"
#include "llvm/ADT/StringMap.h"

namespace cu2x::frontend {

/// `kernel<<<configuration>>>(arguments)`, in ordinary code or in a macro's
/// body.
struct Launch {
  TokenIndex Kernel = NoToken; ///< the first token of the kernel's expression,
                               ///< if it is one that is understood
  TokenRange Open;             ///< `<<<` or `<<` `<`
  TokenRange Close;            ///< `>>>` or `>>` `>` or `>` `>>`
  TokenIndex ArgsOpen = NoToken; ///< the `(` of the kernel's arguments
};

/// The launch whose opening chevrons begin at \p I; no value when there is none
/// or when its parts are spread over macros.
std::optional<Launch> findLaunch(const TokenBuffer &T, TokenIndex I);

/// The `<<<`, or `>>>` if not \p Opening, that begins at \p I, which nvcc takes
/// apart or together; empty when there is none.
TokenRange chevronsAt(const TokenBuffer &T, TokenIndex I, bool Opening);

/// The first token of the kernel's expression that ends before \p Open; NoToken
/// when it is none that is understood.
TokenIndex beginOfKernel(const TokenBuffer &T, TokenIndex Open);

/// `#define GRID {2, 3}`: the list that the name at \p Use stands for, where each
/// name like it in the text is all of the grid or block of a launch. Empty for
/// anything else.
TokenRange listOfMacro(const TokenBuffer &T, TokenIndex Use);

/// A macro that is the first part of a launch, up to the `>>>`.
struct LaunchMacro {
  bool HasKernel;     ///< `k<<<1, 32>>>`; else `<<<1, 32>>>`
  bool HasParameters; ///< `#define ARGS(g, b) <<<g, b>>>`
};
using LaunchMacros = llvm::StringMap<LaunchMacro>;

/// The macros of these files that are parts of launches in all of their
/// definitions that have a text, and whose uses all are such that
/// findMacroLaunch() finds them.
LaunchMacros findLaunchMacros(llvm::ArrayRef<const TokenBuffer *> Files);

/// The launch that uses one of \p Macros at \p I. The use is Open and Close,
/// and the kernel where it has one.
std::optional<Launch> findMacroLaunch(const TokenBuffer &T, TokenIndex I,
                                      const LaunchMacros &Macros);

/// What the definition of one of \p Macros has of a launch, whose Open begins
/// at \p I. Without ArgsOpen, and without a kernel where it has none.
std::optional<Launch> findLaunchPart(const TokenBuffer &T, TokenIndex I,
                                     const LaunchMacros &Macros);

} // namespace cu2x::frontend

#endif // CU2X_FRONTEND_LAUNCH_H
