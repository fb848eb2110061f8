//===- KernelInterface.h - What a host has to know of a kernel --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_KERNELINTERFACE_H
#define CU2X_LIB_METAL_KERNELINTERFACE_H

#include "ConstWrites.h"
#include "TypePrinter.h"
#include "cu2x/Metal/Translator.h"

namespace cu2x::metal {

/// Bindings and limits of a legal kernel.
Kernel describeKernel(cxx::FuncOp Func, const TypePrinter &Types,
                      const ConstWrites &Writes);

/// The tables of formats and failures that cu-lower-output left at \p Module.
OutputTables describeOutput(mlir::ModuleOp Module);

/// The C++ expression that names it in the program; its name when unknown.
std::string sourceName(cxx::FuncOp Func);

/// The type of its address in the program; empty when unknown.
std::string pointerType(cxx::FuncOp Func);

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_KERNELINTERFACE_H
