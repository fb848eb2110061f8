//===- SpaceSlots.h - The address spaces in a type, in order -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// A type has one slot for each address space in it, from the outside in:
/// `!cxx.lv<!cxx.ptr<f32, device>, thread>` has the slots thread, device. Those
/// of records are in RecordSpaces.h.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_SPACESLOTS_H
#define CU2X_LIB_CONVERSION_CUTOMSL_SPACESLOTS_H

#include "cu2x/Dialect/CXX/IR/CXX.h"

namespace cu2x {

/// The spaces of \p Type, Generic where they are not known.
llvm::SmallVector<cxx::AddressSpace> spaceSlots(mlir::Type Type);

/// Sets of slots that have the same space.
class SpaceUnion {
public:
  /// A new set with what is known about it.
  unsigned add(cxx::AddressSpace Space);
  /// False when they are known to be different.
  bool unite(unsigned A, unsigned B);
  cxx::AddressSpace get(unsigned Slot) { return Space[find(Slot)]; }
  void bind(unsigned Slot, cxx::AddressSpace To) { Space[find(Slot)] = To; }

private:
  unsigned find(unsigned Slot);

  std::vector<unsigned> Parent;
  std::vector<cxx::AddressSpace> Space;
};

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_SPACESLOTS_H
