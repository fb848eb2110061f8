//===- Torch.h - Kernels of a PyTorch extension on Metal --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_METAL_TORCH_H
#define CU2X_METAL_TORCH_H

#include "cu2x/Metal/Translator.h"
#include <map>
#include <string>

namespace cu2x::metal {

/// Whether \p Text includes headers of PyTorch.
bool isTorchSource(llvm::StringRef Text);

/// A Python module that starts the kernels of \p Unit, printed to the file
/// \p MetalFile next to it, through torch.mps.compile_shader.
std::string torchModule(llvm::StringRef MetalFile, const UnitTranslation &Unit);

/// An Objective-C++ source with the same kernels as operators of the library
/// \p Library, registered for PyTorch's device MPS.
std::string torchExtension(llvm::StringRef MetalFile, llvm::StringRef Library,
                           const UnitTranslation &Unit);

/// Functions that the main file of an extension defines for the host, by their
/// places in it. Ports lack them: what they do with tensors is PyTorch's.
using HostFunctions = std::map<unsigned, std::string>;

/// Adds those of the parse \p S.
void collectHostFunctions(clang::Sema &S, HostFunctions &Into);

/// Says in \p Unit that its port lacks \p Functions.
void reportHostFunctions(const HostFunctions &Functions, UnitTranslation &Unit);

} // namespace cu2x::metal

#endif // CU2X_METAL_TORCH_H
