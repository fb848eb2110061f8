//===- Intrinsics.td - CUDA's functions and their lowering -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One row per function that CUDA declares: its family, and how it is said in
// Metal. Rows of one name are told apart by the class of their arguments; the
// first that fits is taken. A call without a row is refused. The page
// docs/Support/metal-intrinsics.md is made from these rows.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_CONVERSION_CUTOMSL_INTRINSICS
#define CU2X_CONVERSION_CUTOMSL_INTRINSICS

/// The pass that handles a row, and the heading on the page. Enumerators of
/// cu2x::IntrinsicFamily.
class Family<string title, int section> {
  string Title = title;
  /// Of metal-semantics.
  int Section = section;
}
def FloatFunctions : Family<"Single precision", 13>;
def DoubleFunctions : Family<"Double precision", 18>;
def DoubleBits : Family<"The bits of double", 18>;
def FastFunctions : Family<"Fast and rounded arithmetic", 13>;
def Conversions : Family<"Conversions", 13>;
def IntegerFunctions : Family<"Integers", 13>;
def WordLanes : Family<"Lanes in a word", 13>;
def HalfFunctions : Family<"half and bfloat16", 14>;
def MemoryFunctions : Family<"Loads, stores, hints", 6>;
def Hint : Family<"Hints and questions to the compiler", 4>;
def Warp : Family<"Warp", 10>;
def Barrier : Family<"Barriers", 8>;
def Fence : Family<"Fences", 9>;
def Atomic : Family<"Atomics", 11>;
def Texture : Family<"Textures and surfaces", 15>;
def Control : Family<"Assertions, traps, time, output", 16>;

/// Marks of metal-semantics.
class Mark<string word> {
  string Word = word;
}
def Exact : Mark<"exact">;
def Emulated : Mark<"emulated">;
def Differs : Mark<"reported">;
def None : Mark<"refused">;

/// What the operation becomes. Enumerators of cu2x::Lowering.
class Lowering<string words> {
  string Words = words;
}
/// Target(operands), a function of Metal.
def Call : Lowering<"`{0}`">;
/// Target(operands), a function of lib/Metal/Polyfills.
def Polyfill : Lowering<"`{0}`">;
/// fTarget(operands) where no 0 meets a -0, else the function cu2x_fTargetf of
/// lib/Metal/Polyfills, which orders them.
def Extreme : Lowering<"`f{0}` with zeros in order">;
/// Target(all operands but the last) + the last.
def CallPlus : Lowering<"`{0}(x, y) + z`">;
/// a Target b, Target a
def Infix : Lowering<"`x {0} y`">;
def Prefix : Lowering<"`{0}x`">;
/// !(a Target b)
def NotInfix : Lowering<"`!(x {0} y)`">;
/// 1 / a
def Reciprocal : Lowering<"`1 / x`">;
/// A conversion to the type of the result.
def Cast : Lowering<"conversion">;
/// The bits in the type of the result.
def AsType : Lowering<"`as_type`">;
/// Computed by Target in float, and rounded.
def ThroughFloat : Lowering<"`{0}` in `float`">;
/// Components Target of the operand.
def Swizzle : Lowering<"`x.{0}`">;
/// Components Target of both operands side by side.
def Join : Lowering<"`{0}` of both">;
/// A vector of the operands.
def Construct : Lowering<"vector of the operands">;
/// A name of Metal's library.
def Name : Lowering<"`{0}`">;
/// *pointer, *pointer = value.
def Load : Lowering<"plain load">;
def Store : Lowering<"plain store">;
/// Polyfill on pointers to bytes, whose result nobody uses if it is a pointer.
def Bytes : Lowering<"`{0}`">;
def Drop : Lowering<"nothing">;
def Refuse : Lowering<"-">;
/// Handled by the pass of the family; Target says which operation.
def OwnPass : Lowering<"{0}">;

/// `name` is the qualified name; a row without `std::` is also for the function
/// of the same name in `std` unless that has a row of its own.
class Intrinsic<string name, Family family, Lowering how, string target = "",
                Mark mark = Exact> {
  string CudaName = name;
  Family Fam = family;
  Lowering How = how;
  string Target = target;
  Mark Mk = mark;
  /// The class of an argument or of the result that the row is for: "float",
  /// "half", "bfloat", "double", "integer", or empty for any.
  string On = "";
  /// The type the operands are converted to first: "uint", "ulong", "float",
  /// "result", or empty.
  string Operands = "";
  /// How many operands the row is for; 0 for any number.
  int Arity = 0;
  /// Set where Metal's function returns the type of its first operand, from
  /// which CUDA's result is converted.
  bit ReturnsOperand = false;
  /// For refusals: what the person can do.
  string Fix = "";
}

class On<string kind> {
  string On = kind;
}
class Operands<string type> {
  string Operands = type;
}
class ReturnsOperand {
  bit ReturnsOperand = true;
}

include "cu2x/Conversion/CUToMSL/Intrinsics/Double.td"
include "cu2x/Conversion/CUToMSL/Intrinsics/Float.td"
include "cu2x/Conversion/CUToMSL/Intrinsics/Integer.td"
include "cu2x/Conversion/CUToMSL/Intrinsics/Half.td"
include "cu2x/Conversion/CUToMSL/Intrinsics/Threads.td"
include "cu2x/Conversion/CUToMSL/Intrinsics/Textures.td"
include "cu2x/Conversion/CUToMSL/Intrinsics/Assembly.td"

#endif // CU2X_CONVERSION_CUTOMSL_INTRINSICS
