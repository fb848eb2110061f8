//===- Double.td - Functions on double -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows for `--fp64=soft`; with `--fp64=float` those on bits are used too.
// Without either a call with double is refused before its row is looked at.

class DoubleRow<string name, string target, string kind = "double">
    : Intrinsic<name, DoubleFunctions, Polyfill, target, Emulated>, On<kind>;

foreach Base = ["sqrt", "fma", "fabs", "copysign", "fmin", "fmax", "fdim",
                "trunc", "floor", "ceil", "round", "rint", "fmod", "ldexp",
                "isnan", "isinf", "isfinite", "signbit"] in
  def : DoubleRow<Base, "cu2x_" # Base>;
foreach Base = ["isnan", "isinf", "isfinite", "signbit"] in {
  def : DoubleRow<"__" # Base, "cu2x_" # Base>;
  def : DoubleRow<"__builtin_" # Base, "cu2x_" # Base>;
}
def : DoubleRow<"__isnand", "cu2x_isnan">;
def : DoubleRow<"__isinfd", "cu2x_isinf">;
def : DoubleRow<"__signbitd", "cu2x_signbit">;
def : DoubleRow<"nearbyint", "cu2x_rint">;
def : DoubleRow<"scalbn", "cu2x_ldexp">;
def : DoubleRow<"abs", "cu2x_fabs">;
def : DoubleRow<"min", "cu2x_fmin">;
def : DoubleRow<"max", "cu2x_fmax">;
foreach Base = ["rsqrt", "exp", "exp2", "exp10", "log", "log2", "log10", "pow",
                "sin", "cos", "sincos", "tan", "sinh", "cosh", "tanh", "asin",
                "acos", "atan", "atan2", "cbrt", "rcbrt", "hypot", "log1p",
                "expm1"] in
  def : DoubleRow<Base, "cu2x_" # Base # "_double">;
def : DoubleRow<"__dadd_rn", "cu2x_add_double">;
def : DoubleRow<"__dsub_rn", "cu2x_subtract_double">;
def : DoubleRow<"__dmul_rn", "cu2x_multiply_double">;
def : DoubleRow<"__ddiv_rn", "cu2x_divide_double">;
def : DoubleRow<"__dsqrt_rn", "cu2x_sqrt">;
def : DoubleRow<"__drcp_rn", "cu2x_rcp_double">;
def : DoubleRow<"__fma_rn", "cu2x_fma">;
def : DoubleRow<"__double2float_rn", "cu2x_to_float">;
def : DoubleRow<"__double2int_rz", "cu2x_to_int">;
def : DoubleRow<"__double2uint_rz", "cu2x_to_uint">;
def : DoubleRow<"__double2ll_rz", "cu2x_to_long">;
def : DoubleRow<"__double2ull_rz", "cu2x_to_ulong">;
foreach To = ["int", "uint", "ll", "ull"] in
  foreach Mode = ["rn", "ru", "rd"] in
    def : DoubleRow<"__double2" # To # "_" # Mode,
                    "cu2x_double2" # To # "_" # Mode>;
foreach Base = ["lrint", "llrint"] in
  def : DoubleRow<Base, "cu2x_double2ll_rn">;
foreach Base = ["lround", "llround"] in
  def : DoubleRow<Base, "cu2x_llround">;
foreach From = ["int", "uint", "ll", "ull"] in
  def : DoubleRow<"__" # From # "2double_rn", "cu2x_to_double">;
foreach From = ["int", "uint"] in
  def : DoubleRow<"__" # From # "2double", "cu2x_to_double">;

// On the bits.
class DoubleBitsRow<string name, string target> : DoubleRow<name, target> {
  let Fam = DoubleBits;
}
def : DoubleBitsRow<"__double_as_longlong", "cu2x_double_as_long">;
def : DoubleBitsRow<"__longlong_as_double", "cu2x_as_double">;
def : DoubleBitsRow<"__double2hiint", "cu2x_high_word">;
def : DoubleBitsRow<"__double2loint", "cu2x_low_word">;
def : DoubleBitsRow<"__hiloint2double", "cu2x_double_of_words">;
