//===- BitFieldLayout.h - Storage units of bit-fields -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_BITFIELDLAYOUT_H
#define CU2X_LIB_CONVERSION_CUTOMSL_BITFIELDLAYOUT_H

#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "llvm/ADT/StringMap.h"
#include <optional>
#include <vector>

namespace cu2x {

/// Attribute of a record with bit-fields: where each field begins, in bits.
inline constexpr llvm::StringLiteral BitOffsetsAttr = "cxx.bit_offsets";
/// Attribute of a record: the fields in front of which a bit-field of no width
/// is. Threads may write those on its two sides at once.
inline constexpr llvm::StringLiteral BitBreaksAttr = "cxx.bit_breaks";

/// A bit-field in its storage unit, from the lowest bit on.
struct BitField {
  mlir::Type Type; ///< as declared
  unsigned Unit;   ///< index of the unit in Fields of the layout
  unsigned Shift;
  unsigned Width;
  unsigned Low = 0; ///< of a part: its first bit in the whole bit-field
  /// Of a bit-field that crosses units, from the lowest bit on; else empty.
  std::vector<BitField> Parts = {};
};

/// A record with unsigned integers in the place of its bit-fields.
struct BitFieldLayout {
  llvm::SmallVector<cxx::FieldAttr> Fields;
  /// For each field of the record as it was, the new one that holds it.
  llvm::SmallVector<unsigned> Holder;
  llvm::StringMap<BitField> BitFields;
};

/// Whether \p Record has bit-fields.
bool hasBitFields(cxx::RecordOp Record);

/// Finds units so that every bit and every other field stays where CUDA has it:
/// bit-fields are placed by the Itanium ABI, from the lowest bit of a unit of
/// their declared type on. Where one has no aligned unit of its own, as other
/// fields are in the bytes beside it, its run is cut into units of a byte. No
/// unit reaches over a bit-field of no width. None where a field that is no
/// bit-field is in one of its bytes.
std::optional<BitFieldLayout> layOutBitFields(cxx::RecordOp Record);

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_BITFIELDLAYOUT_H
