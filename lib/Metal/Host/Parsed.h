//===- Parsed.h - What the parser says of declarations ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_HOST_PARSED_H
#define CU2X_LIB_METAL_HOST_PARSED_H

#include "cu2x/Frontend/UnitFacts.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include <map>
#include <set>

namespace cu2x::metal::host {

/// The declarations of a unit by their places in one file. Macros stand for
/// one thing here and for another there: the text finds declarations, and what
/// they are the parser has seen.
class ParsedDeclarations {
public:
  using Facts = llvm::SmallVector<const frontend::DeclarationFact *, 2>;

  ParsedDeclarations(const frontend::UnitFacts &Unit,
                     const frontend::FileFacts &File);

  /// Whether this file has the name or the beginning of \p D.
  bool isIn(const frontend::DeclarationFact &D) const;
  /// Whether the text at \p Offset was parsed, and whether that went without
  /// errors, so that nothing is missing.
  bool hasSeen(unsigned Offset) const;
  bool isComplete() const { return Unit.Errors.empty(); }
  /// Whether a declaration with attributes of CUDA's begins at \p Offset.
  bool begins(unsigned Offset) const { return Begins.count(Offset); }
  /// Those whose name, or a part of it or what stands for it, is at \p Offset.
  llvm::ArrayRef<const frontend::DeclarationFact *> at(unsigned Offset) const;
  /// One that stands for all of them; null where there is none, or where they
  /// differ in what matters to a port.
  const frontend::DeclarationFact *oneAt(unsigned Offset) const;
  /// Whether those at \p Offset are all the host's own.
  bool isOfHost(unsigned Offset) const;
  /// Whether \p Offset is among \p Places.
  bool isOneOf(llvm::ArrayRef<frontend::TextPlace> Places,
               unsigned Offset) const;
  /// The places in this file of \p Places.
  llvm::SmallVector<unsigned, 4>
  here(llvm::ArrayRef<frontend::TextPlace> Places) const;

private:
  const frontend::UnitFacts &Unit;
  const frontend::FileFacts &File;
  std::map<unsigned, Facts> Names;
  std::set<unsigned> Begins;
};

} // namespace cu2x::metal::host

#endif // CU2X_LIB_METAL_HOST_PARSED_H
