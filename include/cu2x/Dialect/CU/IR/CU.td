//===- CU.td - What CUDA adds to C++ -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIALECT_CU_IR_CU
#define CU2X_DIALECT_CU_IR_CU

include "cu2x/Dialect/CXX/IR/CXXOpBase.td"

def CU_Dialect : Dialect {
  let name = "cu";
  let cppNamespace = "::cu2x::cu";
  let summary = "what CUDA adds to C++";
  let description = [{
    Built-in variables and calls of functions that CUDA declares. Which calls
    there are, what family each belongs to and how it is lowered are rows of
    include/cu2x/Conversion/CUToMSL/Intrinsics.td.

    Attributes on operations of the cxx dialect: `cu.kernel` (unit; function),
    `cu.launch_bounds` (i64, function), `cu.waits_for_grid` (unit; function),
    `cu.address_of` (string; the C++ expression that names a kernel in the
    program, `ns::reduce<256, float>`),
    `cu.pointer_type` (string; its C++ type), `cu.shared`, `cu.dynamic` (unit;
    cxx.var), `cu.constant`, `cu.device`, `cu.managed` (unit; cxx.global).
  }];
}

class CU_Op<string mnemonic, list<Trait> traits = []>
    : Op<CU_Dialect, mnemonic, traits>;

def CU_BuiltinOp : CU_Op<"builtin", [CXX_Expression, Pure]> {
  let summary = "threadIdx, blockIdx, blockDim, gridDim or warpSize, a value";
  let arguments = (ins StrAttr:$name);
  let results = (outs AnyType:$result);
  let assemblyFormat = "$name attr-dict `:` type($result)";
}

def CU_CallOp : CU_Op<"call", [CXX_Expression]> {
  let summary = "call of a function that CUDA declares";
  let description = [{
    `callee` is the qualified name; for a method it is the class's name without
    template arguments, `::` and the method's, and operand 0 is the object
    ("cooperative_groups::thread_block_tile::shfl_down"). Operators are named
    "operator+" with the operands' types telling which. `template_args` are the
    arguments of the call as text. Default arguments are filled in.
  }];
  let arguments = (ins StrAttr:$callee, Variadic<AnyType>:$operands,
                       OptionalAttr<StrAttr>:$template_args);
  let results = (outs AnyType:$result);
  let assemblyFormat = [{
    $callee (`template` $template_args^)? `(` $operands `)` attr-dict `:`
    functional-type($operands, $result)
  }];
}

def CU_AsmOp : CU_Op<"asm"> {
  let summary = "inline PTX as a statement";
  let description = [{
    `constraints` lists outputs, then inputs; operands are the outputs' places,
    then the inputs' values.
  }];
  let arguments = (ins StrAttr:$text, StrArrayAttr:$constraints,
                       StrArrayAttr:$clobbers, UnitAttr:$is_volatile,
                       Variadic<AnyType>:$operands);
  let assemblyFormat = [{
    $text $constraints $clobbers (`volatile` $is_volatile^)? `(` $operands `)`
    attr-dict (`:` type($operands)^)?
  }];
}

#endif // CU2X_DIALECT_CU_IR_CU
