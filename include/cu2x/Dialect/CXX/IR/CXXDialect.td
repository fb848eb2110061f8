//===- CXXDialect.td - C++ as it is written -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIALECT_CXX_IR_CXXDIALECT
#define CU2X_DIALECT_CXX_IR_CXXDIALECT

include "mlir/IR/OpBase.td"

def CXX_Dialect : Dialect {
  let name = "cxx";
  let cppNamespace = "::cu2x::cxx";
  let summary = "C++ in the shape its author gave it";
  let description = [{
    Functions, records, variables, structured control flow and expressions of
    C++, close enough to the source that a printer gives back what the author
    wrote.

    * An *expression* is an operation with exactly one result that is used at
      most once. The expressions of a statement precede it in its block, in the
      order of the AST; the printer folds each back into its use. A pass that
      needs a value twice writes a `cxx.var` and loads it.
    * A *statement* is an operation without results. `return`, `break` and
      `continue` are ordinary operations; blocks have no terminators.
    * A *variable* is the glvalue (`!cxx.lv`) that `cxx.var` or a block argument
      of `cxx.func` defines; it alone may have many uses. A parameter passed by
      value is a block argument of type `!cxx.lv<T, thread>`; one of reference
      type is a block argument of type `!cxx.lv<T, space>` whose entry in the
      function type is `!cxx.ref`.
    * Operands that are evaluated only under a condition live in a region that
      ends in `cxx.yield`.
    * Integers carry their sign (`si32`, `ui32`); `bool` is `i1`; `half` is
      `f16`, `bfloat16` is `bf16`, `void` is `none`.
    * Names are attributes: `name` is what is printed, symbols are unique.
    * Discardable attributes every pass keeps: `cxx.paren` (unit) on an
      expression that the author put in parentheses, `cxx.macro` (string) on
      one that comes from one object-like macro, `cxx.trailing` (string), a
      comment behind the statement on its line.
  }];
  let useDefaultTypePrinterParser = 1;
  let useDefaultAttributePrinterParser = 1;
  // Attributes of other dialects (cu.kernel) sit on operations of this one.
  let extraClassDeclaration = [{
    void registerTypes();
    void registerAttributes();
  }];
}

#endif // CU2X_DIALECT_CXX_IR_CXXDIALECT
