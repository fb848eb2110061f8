//===- cu2x-opt.cpp - Run single passes of the Metal target -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/CU.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "cu2x/Dialect/MSL/IR/MSL.h"
#include "cu2x/Metal/Passes.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"

int main(int Argc, char **Argv) {
  mlir::DialectRegistry Registry;
  Registry.insert<cu2x::cxx::CXXDialect, cu2x::cu::CUDialect,
                  cu2x::msl::MSLDialect>();
  cu2x::registerMetalPasses();
  cu2x::metal::registerPasses();
  return mlir::asMainReturnCode(
      mlir::MlirOptMain(Argc, Argv, "cu2x pass driver\n", Registry));
}
