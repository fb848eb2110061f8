//===- Half.td - Functions on half and bfloat16 -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

class HalfRow<string name, Lowering how, string target = "", Mark mark = Exact>
    : Intrinsic<name, HalfFunctions, how, target, mark>;
/// Emulated on both types.
multiclass SmallFloats<string name, string target> {
  def : HalfRow<name, Polyfill, target, Emulated>, On<"half">;
  def : HalfRow<name, Polyfill, target # "_bfloat", Emulated>, On<"bfloat">;
}

// Arithmetic that both types have as operators; pairs are vectors.
foreach Pair = ["", "2"] in {
  foreach Op = [["add", "+"], ["sub", "-"], ["mul", "*"]] in {
    def : HalfRow<"__h" # Op[0] # Pair, Infix, Op[1]>, On<"half">;
    def : HalfRow<"__h" # Op[0] # Pair, Infix, Op[1]>, On<"bfloat">;
    foreach Form = ["_rn", "_sat"] in
      defm : SmallFloats<"__h" # Op[0] # Pair # Form, "cu2x_h" # Op[0] # Form>;
  }
  def : HalfRow<"__hneg" # Pair, Prefix, "-">;
  def : HalfRow<"__habs" # Pair, Call, "fabs">, On<"half">;
  def : HalfRow<"__habs" # Pair, ThroughFloat, "fabs">, On<"bfloat">;
  def : HalfRow<"__hfma" # Pair, Call, "fma">, On<"half">;
  def : HalfRow<"__hfma" # Pair, Polyfill, "cu2x_hfma_bfloat", Emulated>,
        On<"bfloat">;
  foreach Form = ["_sat", "_relu"] in
    defm : SmallFloats<"__hfma" # Pair # Form, "cu2x_hfma" # Form>;
  foreach Op = ["max", "min"] in {
    defm : SmallFloats<"__h" # Op # Pair, "cu2x_h" # Op>;
    defm : SmallFloats<"__h" # Op # Pair # "_nan", "cu2x_h" # Op # "_nan">;
  }
}
def : HalfRow<"__hdiv", Infix, "/">;
def : HalfRow<"__h2div", Infix, "/">;
defm : SmallFloats<"__hcmadd", "cu2x_hcmadd">;
def : HalfRow<"fma", Call, "fma">, On<"half">;

// Comparisons. The unordered ones hold for NaN.
foreach Op = [["eq", "=="], ["lt", "<"], ["le", "<="], ["gt", ">"],
              ["ge", ">="]] in
  def : HalfRow<"__h" # Op[0], Infix, Op[1]>;
def : HalfRow<"__hneu", Infix, "!=">;
foreach Op = [["lt", ">="], ["le", ">"], ["gt", "<="], ["ge", "<"]] in
  def : HalfRow<"__h" # Op[0] # "u", NotInfix, Op[1], Emulated>;
defm : SmallFloats<"__hne", "cu2x_hne">;
defm : SmallFloats<"__hequ", "cu2x_hequ">;
foreach Op = ["eq", "ne", "lt", "le", "gt", "ge"] in
  foreach Suffix = ["2", "u2"] in
    foreach Prefix = ["h", "hb"] in
      defm : SmallFloats<"__" # Prefix # Op # Suffix,
                         "cu2x_" # Prefix # Op # Suffix>;
foreach Name = ["__hisnan", "isnan"] in {
  def : HalfRow<Name, Call, "isnan">, On<"half">;
  def : HalfRow<Name, ThroughFloat, "isnan">, On<"bfloat">;
}
def : HalfRow<"__hisinf", Polyfill, "cu2x_hisinf", Emulated>, Operands<"float">;
defm : SmallFloats<"__hisnan2", "cu2x_hisnan2">;
foreach Name = ["isinf", "isfinite"] in {
  def : HalfRow<Name, Call, Name>, On<"half">;
  def : HalfRow<Name, ThroughFloat, Name>, On<"bfloat">;
}

// Functions. bfloat has none of its own: they are computed in float.
foreach Op = ["sqrt", "rsqrt", "exp", "exp2", "exp10", "log", "log2", "log10",
              "sin", "cos", "tanh"] in
  foreach Prefix = ["h", "h2"] in {
    def : HalfRow<Prefix # Op, Call, "precise::" # Op>, On<"half">;
    def : HalfRow<Prefix # Op, ThroughFloat, "precise::" # Op>, On<"bfloat">;
  }
foreach Op = ["floor", "ceil", "trunc", "rint"] in
  foreach Prefix = ["h", "h2"] in {
    def : HalfRow<Prefix # Op, Call, Op>, On<"half">;
    def : HalfRow<Prefix # Op, ThroughFloat, Op>, On<"bfloat">;
  }
foreach Name = ["htanh_approx", "h2tanh_approx"] in {
  def : HalfRow<Name, Call, "precise::tanh">, On<"half">;
  def : HalfRow<Name, ThroughFloat, "precise::tanh">, On<"bfloat">;
}
def : HalfRow<"hrcp", Reciprocal>;
def : HalfRow<"h2rcp", Reciprocal>;

// Conversions.
foreach Name = ["__float2half", "__float2half_rn", "__half2float",
                "__float22half2_rn", "__half22float2", "__float2bfloat16",
                "__float2bfloat16_rn", "__bfloat162float",
                "__float22bfloat162_rn", "__bfloat1622float2"] in
  def : HalfRow<Name, Cast>;
foreach Int = ["int", "uint", "short", "ushort", "ll", "ull"] in {
  def : HalfRow<"__" # Int # "2half_rn", Cast>;
  def : HalfRow<"__" # Int # "2bfloat16_rn", Cast>;
}
foreach Mode = ["rn", "rz", "ru", "rd"] in {
  foreach Int = ["int", "uint", "ll", "ull"] in {
    def : HalfRow<"__half2" # Int # "_" # Mode, Polyfill,
                  "cu2x_half2" # Int # "_" # Mode, Emulated>;
    def : HalfRow<"__bfloat162" # Int # "_" # Mode, Polyfill,
                  "cu2x_float2" # Int # "_" # Mode, Emulated>,
          Operands<"float">;
  }
  foreach Int = ["short", "ushort"] in
    foreach Float = ["half", "bfloat16"] in
      def : HalfRow<"__" # Float # "2" # Int # "_" # Mode, Polyfill,
                    "cu2x_float2" # Int # "_" # Mode, Emulated>,
            Operands<"float">;
}
foreach Int = ["char", "uchar"] in
  foreach Float = ["half", "bfloat16"] in
    def : HalfRow<"__" # Float # "2" # Int # "_rz", Polyfill,
                  "cu2x_float2" # Int # "_rz", Emulated>, Operands<"float">;
foreach Mode = ["rz", "ru", "rd"] in {
  foreach Int = ["int", "uint", "ll", "ull"] in {
    def : HalfRow<"__" # Int # "2half_" # Mode, Polyfill,
                  "cu2x_int2half_" # Mode, Emulated>;
    def : HalfRow<"__" # Int # "2bfloat16_" # Mode, Polyfill,
                  "cu2x_" # Int # "2bfloat_" # Mode, Emulated>;
  }
  // These are floats too.
  foreach From = ["float", "short", "ushort"] in {
    def : HalfRow<"__" # From # "2half_" # Mode, Polyfill,
                  "cu2x_float2half_" # Mode, Emulated>, Operands<"float">;
    def : HalfRow<"__" # From # "2bfloat16_" # Mode, Polyfill,
                  "cu2x_float2bfloat_" # Mode, Emulated>, Operands<"float">;
  }
}
foreach Name = ["__half_as_short", "__half_as_ushort", "__short_as_half",
                "__ushort_as_half", "__bfloat16_as_short",
                "__bfloat16_as_ushort", "__short_as_bfloat16",
                "__ushort_as_bfloat16"] in
  def : HalfRow<Name, AsType>;

// Pairs.
foreach Name = ["__floats2half2_rn", "__halves2half2", "__float2half2_rn",
                "__half2half2", "__floats2bfloat162_rn", "__halves2bfloat162",
                "__float2bfloat162_rn", "__bfloat162bfloat162", "make_half2",
                "make_bfloat162"] in
  def : HalfRow<Name, Construct>;
foreach Part = [["low", "x"], ["high", "y"]] in {
  foreach Name = ["half", "float", "bfloat16"] in
    def : HalfRow<"__" # Part[0] # "2" # Name, Swizzle, Part[1]>;
  foreach Name = ["half2", "bfloat162"] in {
    def : HalfRow<"__" # Part[0] # "2" # Name, Swizzle, Part[1] # Part[1]>;
    def : HalfRow<"__" # Part[0] # "s2" # Name, Join, Part[1]>;
  }
}
def : HalfRow<"__lowhigh2highlow", Swizzle, "yx">;
