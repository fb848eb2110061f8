//===- SpaceSlots.cpp - The address spaces in a type, in order -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SpaceSlots.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using cxx::AddressSpace;

static void append(mlir::Type Type,
                   llvm::SmallVectorImpl<AddressSpace> &Slots) {
  llvm::TypeSwitch<mlir::Type>(Type)
      .Case<cxx::PointerType, cxx::ReferenceType, cxx::LValueType>(
          [&](auto Place) {
            Slots.push_back(Place.getSpace());
            append(Place.getPointee(), Slots);
          })
      .Case([&](cxx::ArrayType Array) { append(Array.getElement(), Slots); });
}

llvm::SmallVector<AddressSpace> cu2x::spaceSlots(mlir::Type Type) {
  llvm::SmallVector<AddressSpace> Slots;
  append(Type, Slots);
  return Slots;
}

unsigned SpaceUnion::add(AddressSpace Known) {
  Parent.push_back(Parent.size());
  Space.push_back(Known);
  return Parent.size() - 1;
}

unsigned SpaceUnion::find(unsigned Slot) {
  while (Parent[Slot] != Slot)
    Slot = Parent[Slot] = Parent[Parent[Slot]];
  return Slot;
}

bool SpaceUnion::unite(unsigned A, unsigned B) {
  A = find(A);
  B = find(B);
  if (A == B)
    return true;
  if (Space[A] != AddressSpace::Generic && Space[B] != AddressSpace::Generic &&
      Space[A] != Space[B])
    return false;
  if (Space[A] == AddressSpace::Generic)
    std::swap(A, B);
  Parent[B] = A;
  return true;
}
