//===- Fiber.h - Stacks to switch between -----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_SIMT_FIBER_H
#define CU2X_LIB_SIMT_FIBER_H

#include <boost/context/detail/fcontext.hpp>

#include <cstddef>
#include <vector>

namespace cu2x {
namespace simt {

/// Memory of a stack with a page below it that cannot be touched.
struct Stack {
  char *Base = nullptr;
  /// With the guard page.
  size_t Size = 0;

  /// Whether \p Address lies in the guard page.
  bool overflowsTo(const void *Address) const;
};

/// A place to run at. The one of the operating system thread itself has no
/// stack of its own.
struct Fiber {
  boost::context::detail::fcontext_t Context = nullptr;
  simt::Stack Stack;
  /// Top of the stack, shifted by a few cache lines: stacks at equal distances
  /// would compete for the same lines of the cache.
  char *Top = nullptr;
  /// The frame of what the fiber was entered at.
  const void *BaseFrame = nullptr;

  /// Makes the fiber begin at \p Entry when it is switched to next.
  void reset(void (*Entry)(boost::context::detail::transfer_t));
};

/// Switches from \p From, which runs, to \p To. Returns when another fiber
/// switches to \p From.
inline void switchFibers(Fiber &From, Fiber &To) {
  auto Transfer = boost::context::detail::jump_fcontext(To.Context, &From);
  static_cast<Fiber *>(Transfer.data)->Context = Transfer.fctx;
}

/// Gives out stacks, and keeps those given back for the next launch. Any
/// operating system thread may call. A stack without memory says that there is
/// none left.
Stack takeStack(size_t Size);
void giveBackStacks(const std::vector<Stack> &Stacks);

} // namespace simt
} // namespace cu2x

#endif // CU2X_LIB_SIMT_FIBER_H
