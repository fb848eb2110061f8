//===- MSL.td - What Metal adds to C++ -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIALECT_MSL_IR_MSL
#define CU2X_DIALECT_MSL_IR_MSL

include "cu2x/Dialect/CXX/IR/CXXOpBase.td"

def MSL_Dialect : Dialect {
  let name = "msl";
  let cppNamespace = "::cu2x::msl";
  let summary = "what the Metal Shading Language adds to C++";
  let description = [{
    Calls into Metal's library. Attributes on operations of the cxx dialect:

    * `msl.kernel` (unit) and `msl.max_threads` (i64) on a cxx.func, and
      `msl.one_block` (unit) where no grid may have more blocks;
    * on a parameter of a kernel one of `msl.buffer`, `msl.texture`,
      `msl.sampler`, `msl.threadgroup` (i64: the index) or `msl.builtin`
      (string: the attribute's name, "thread_position_in_threadgroup");
    * `msl.argument` (i64) on such a parameter: the CUDA parameter it carries;
      `msl.symbol` (string) the CUDA variable it carries; `msl.hidden`
      (string) a buffer of cu2x's own, "printf_buffer" or "failure_record";
      `msl.fields` which arguments a struct holds;
    * `msl.static_threadgroup` is not needed: a cxx.var in space threadgroup at
      the top of a kernel is one.

    The order of passes and what legal means: docs/Rationale/Metal.md.
  }];
}

class MSL_Op<string mnemonic, list<Trait> traits = []>
    : Op<MSL_Dialect, mnemonic, traits>;

def MSL_CallOp : MSL_Op<"call", [CXX_Expression]> {
  let summary = "call of a function of Metal's library, by its printed name";
  let description = [{
    `callee` is printed as it is ("fast::exp", "simd_shuffle_down",
    "as_type"), with `template_args` in angle brackets. Operands are values, or
    places for reference parameters. With `method` operand 0 is the object.
  }];
  let arguments = (ins StrAttr:$callee, Variadic<AnyType>:$operands,
                       OptionalAttr<StrAttr>:$template_args,
                       UnitAttr:$method);
  let results = (outs AnyType:$result);
  let assemblyFormat = [{
    $callee (`method` $method^)? (`template` $template_args^)? `(` $operands `)`
    attr-dict `:` functional-type($operands, $result)
  }];
}

def MSL_PolyfillOp : MSL_Op<"polyfill", [CXX_Expression]> {
  let summary = "call of a function of lib/Metal/Polyfills, printed with the file";
  let arguments = (ins StrAttr:$callee, Variadic<AnyType>:$operands,
                       OptionalAttr<StrAttr>:$template_args);
  let results = (outs AnyType:$result);
  let assemblyFormat = [{
    $callee (`template` $template_args^)? `(` $operands `)` attr-dict `:`
    functional-type($operands, $result)
  }];
}

def MSL_NameOp : MSL_Op<"name", [CXX_Expression, Pure]> {
  let summary = "a name of Metal's library as a value (mem_flags::mem_device)";
  let arguments = (ins StrAttr:$name);
  let results = (outs AnyType:$result);
  let assemblyFormat = "$name attr-dict `:` type($result)";
}

def MSL_SwizzleOp : MSL_Op<"swizzle", [CXX_Expression, Pure]> {
  let summary = "several components of a vector value";
  let arguments = (ins AnyType:$vector, StrAttr:$components);
  let results = (outs AnyType:$result);
  let assemblyFormat =
      "$vector `components` $components attr-dict `:` type($vector) `->` type($result)";
}

#endif // CU2X_DIALECT_MSL_IR_MSL
