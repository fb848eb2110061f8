//===- TorchKernels.h - How PyTorch calls kernels ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Both outputs for PyTorch take the launch as grid and block, as CUDA counts
/// them, and the arguments in the kernel's order. A scalar is bound as memory
/// of its own type: what PyTorch makes of Python's numbers would be 64 bits
/// wide.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_HOST_TORCHKERNELS_H
#define CU2X_LIB_METAL_HOST_TORCHKERNELS_H

#include "cu2x/Metal/Translator.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace cu2x::metal {

/// A type of Metal's that tensors can have.
struct ElementType {
  llvm::StringLiteral Metal, Torch, Cpp, Schema;
};

/// An argument as a caller gives it.
struct Argument {
  std::string Name;
  const Parameter *P;
  const ElementType *Type; ///< null: bytes
  bool isTensor() const { return P->Kind == "buffer" || !Type; }
};

/// How a kernel is called.
struct Signature {
  const Kernel *K;
  std::vector<Argument> Arguments;
  bool NeedsThreadgroup = false;
  /// What keeps the kernel from being called with tensors and numbers.
  std::string Obstacle;
};

/// Kernels made of one template for several types, which a caller starts by the
/// template's name; the types of the tensors choose, as AT_DISPATCH does.
struct Dispatch {
  std::string Name;
  std::vector<const Signature *> Choices; ///< one or more, no two for one Key
  std::vector<unsigned> Key;              ///< the arguments whose types choose
};

/// The kernels of \p Unit, in its order.
std::vector<Signature> signaturesOf(const UnitTranslation &Unit);

/// Those of \p Signatures that are instances of templates, by template. Leaves
/// out instances that the types of the tensors do not tell apart.
std::vector<Dispatch> dispatchesOf(llvm::ArrayRef<Signature> Signatures);

/// The type behind a parameter: `float` of `device const float *`.
llvm::StringRef elementOf(llvm::StringRef Type);

/// \p Text with each \p From replaced.
std::string replaced(llvm::StringRef Text, llvm::StringRef From,
                     llvm::StringRef To);

/// A name that neither Python nor the wrapper has another use for.
std::string safeName(llvm::StringRef Name);

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_HOST_TORCHKERNELS_H
