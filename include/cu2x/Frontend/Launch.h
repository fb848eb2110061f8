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

/// The first token of the kernel's expression that ends before \p Open; NoToken
/// when it is none that is understood.
TokenIndex beginOfKernel(const TokenBuffer &T, TokenIndex Open);

} // namespace cu2x::frontend

#endif // CU2X_FRONTEND_LAUNCH_H
