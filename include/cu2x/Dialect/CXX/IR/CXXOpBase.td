//===- CXXOpBase.td - Base class of operations -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIALECT_CXX_IR_CXXOPBASE
#define CU2X_DIALECT_CXX_IR_CXXOPBASE

include "cu2x/Dialect/CXX/IR/CXXAttrs.td"
include "cu2x/Dialect/CXX/IR/CXXTypes.td"
include "mlir/IR/BuiltinAttributeInterfaces.td"
include "mlir/IR/OpBase.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

class CXX_Op<string mnemonic, list<Trait> traits = []>
    : Op<CXX_Dialect, mnemonic, traits>;

/// An expression: one result, used at most once, folded into its use when
/// printed. Other dialects give their expressions the same trait.
def CXX_Expression : NativeOpTrait<"Expression"> {
  let cppNamespace = "::cu2x::cxx";
}

class CXX_ExprOp<string mnemonic, list<Trait> traits = []>
    : CXX_Op<mnemonic, !listconcat([CXX_Expression], traits)> {
  let results = (outs AnyType:$result);
}

class CXX_StmtOp<string mnemonic, list<Trait> traits = []>
    : CXX_Op<mnemonic, traits>;

#endif // CU2X_DIALECT_CXX_IR_CXXOPBASE
