//===- Float.td - Functions on float -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

/// `base`f, and `base` on float as C++ overloads it.
multiclass Real<string base, Lowering how, string target, Mark mark = Exact,
                string operands = ""> {
  def : Intrinsic<base # "f", FloatFunctions, how, target, mark>,
        Operands<operands>;
  def : Intrinsic<base, FloatFunctions, how, target, mark>, On<"float">,
        Operands<operands>;
}
multiclass Renamed<string base, string target = base>
    : Real<base, Call, target>;
multiclass Precise<string base> : Real<base, Call, "precise::" # base>;
multiclass Emulation<string base>
    : Real<base, Polyfill, "cu2x_" # base # "f", Emulated>;

foreach Base = ["fabs", "ceil", "floor", "trunc", "round", "rint", "copysign",
                "fdim"] in
  defm : Renamed<Base>;
defm : Real<"fma", Call, "fma", Exact, "result">;
foreach Base = ["min", "max"] in
  defm : Real<"f" # Base, Extreme, Base, Emulated, "result">;
defm : Real<"fmod", Call, "precise::fmod", Exact, "result">;
defm : Real<"pow", Call, "precise::pow", Exact, "result">;
defm : Real<"atan2", Call, "precise::atan2", Exact, "result">;
defm : Renamed<"nearbyint", "rint">;
foreach Base = ["sqrt", "rsqrt", "exp", "exp2", "exp10", "log", "log2", "log10",
                "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh",
                "tanh", "asinh", "acosh", "atanh", "sinpi", "cospi"] in
  defm : Precise<Base>;
foreach Base = ["ldexp", "scalbn", "scalbln"] in
  defm : Renamed<Base, "ldexp">;
def : Intrinsic<"abs", FloatFunctions, Call, "fabs">, On<"float">;
foreach Base = ["min", "max"] in
  def : Intrinsic<Base, FloatFunctions, Extreme, Base, Emulated>, On<"float">;
// Unlike fmin and fmax these give their first argument for NaN.
foreach Base = ["min", "max"] in
  def : Intrinsic<"std::" # Base, FloatFunctions, Polyfill, "cu2x_std_" # Base,
                  Emulated>, On<"float"> {
    let Arity = 2;
  }
foreach Base = ["lrint", "llrint"] in
  defm : Real<Base, Polyfill, "cu2x_float2ll_rn", Emulated>;
foreach Base = ["lround", "llround"] in
  defm : Real<Base, Polyfill, "cu2x_llroundf", Emulated>;
foreach Base = ["isnan", "isinf", "isfinite", "signbit", "isnormal"] in {
  def : Intrinsic<Base, FloatFunctions, Call, Base>, On<"float">;
  def : Intrinsic<"__" # Base # "f", FloatFunctions, Call, Base>;
  def : Intrinsic<"__builtin_" # Base, FloatFunctions, Call, Base>,
        On<"float">;
}
def : Intrinsic<"__finitef", FloatFunctions, Call, "isfinite">;
foreach Prefix = ["", "__builtin_"] in
  def : Intrinsic<Prefix # "isunordered", FloatFunctions, Call, "isunordered">,
        On<"float">, Operands<"float">;
// Comparisons that raise no exception; there are none in Metal.
foreach Op = [["less", "<"], ["lessequal", "<="], ["greater", ">"],
              ["greaterequal", ">="]] in
  foreach Prefix = ["", "__builtin_"] in
    def : Intrinsic<Prefix # "is" # Op[0], FloatFunctions, Infix, Op[1]>,
          On<"float">, Operands<"float">;
foreach Prefix = ["", "__builtin_"] in
  def : Intrinsic<Prefix # "islessgreater", FloatFunctions, Polyfill,
                  "cu2x_islessgreater", Emulated>,
        On<"float">, Operands<"float">;
foreach Base = ["cbrt", "rcbrt", "hypot", "rhypot", "norm3d", "norm4d",
                "rnorm3d", "rnorm4d", "norm", "rnorm", "expm1", "log1p", "erf",
                "erfc", "erfcx", "erfinv", "erfcinv", "normcdf", "normcdfinv",
                "tgamma", "lgamma", "remainder", "remquo", "sincos", "sincospi",
                "frexp", "modf", "ilogb", "logb", "nextafter"] in
  defm : Emulation<Base>;
foreach Base = ["j0", "j1", "jn", "y0", "y1", "yn", "cyl_bessel_i0",
                "cyl_bessel_i1"] in {
  let Fix = "compute it on the host, or write it out" in
    defm : Real<Base, Refuse, "", None>;
}
def : Intrinsic<"__builtin_inff", FloatFunctions, Name, "INFINITY">;
def : Intrinsic<"__builtin_huge_valf", FloatFunctions, Name, "INFINITY">;
def : Intrinsic<"__builtin_nanf", FloatFunctions, Name, "NAN">;
def : Intrinsic<"nanf", FloatFunctions, Name, "NAN">;

// Approximate in CUDA too.
foreach Base = ["exp", "exp10", "log", "log2", "log10", "pow", "sin", "cos",
                "tan"] in
  def : Intrinsic<"__" # Base # "f", FastFunctions, Call, "fast::" # Base>;
def : Intrinsic<"__fdividef", FastFunctions, Call, "fast::divide">;
def : Intrinsic<"fdividef", FastFunctions, Call, "fast::divide">;
def : Intrinsic<"__tanhf", FastFunctions, Polyfill, "cu2x_tanhf", Emulated>;
def : Intrinsic<"__sincosf", FastFunctions, Polyfill, "cu2x_sincosf", Emulated>;
def : Intrinsic<"__saturatef", FastFunctions, Polyfill, "cu2x_saturatef",
                Emulated>;
def : Intrinsic<"saturate", FastFunctions, Polyfill, "cu2x_saturatef",
                Emulated>, On<"float">;

// Rounded as their names say.
def : Intrinsic<"__frcp_rn", FastFunctions, Reciprocal>;
def : Intrinsic<"__fsqrt_rn", FastFunctions, Call, "precise::sqrt">;
def : Intrinsic<"__frsqrt_rn", FastFunctions, Call, "precise::rsqrt">;
def : Intrinsic<"__fmaf_rn", FastFunctions, Call, "fma">;
def : Intrinsic<"__fmaf_ieee_rn", FastFunctions, Call, "fma">;
def : Intrinsic<"__fdiv_rn", FastFunctions, Infix, "/">;
foreach Base = ["fadd", "fsub", "fmul"] in
  foreach Mode = ["rn", "rz", "ru", "rd"] in
    def : Intrinsic<"__" # Base # "_" # Mode, FastFunctions, Polyfill,
                    "cu2x_" # Base # "_" # Mode, Emulated>;
foreach Mode = ["rz", "ru", "rd"] in {
  def : Intrinsic<"__fsqrt_" # Mode, FastFunctions, Polyfill,
                  "cu2x_fsqrt_" # Mode, Emulated>;
  foreach Base = ["fdiv", "frcp"] in
    def : Intrinsic<"__" # Base # "_" # Mode, FastFunctions, Polyfill,
                    "cu2x_" # Base # "_" # Mode, Emulated>;
  foreach Base = ["__fmaf", "__fmaf_ieee"] in
    def : Intrinsic<Base # "_" # Mode, FastFunctions, Refuse, "", None> {
      let Fix = "use the form that rounds to nearest, '" # Base # "_rn'";
    }
}

// Between float and integers.
foreach Mode = ["rn", "rz", "ru", "rd"] in
  foreach Int = ["int", "uint", "ll", "ull"] in
    def : Intrinsic<"__float2" # Int # "_" # Mode, Conversions, Polyfill,
                    "cu2x_float2" # Int # "_" # Mode, Emulated>;
foreach Int = ["int", "uint", "ll", "ull"] in {
  def : Intrinsic<"__" # Int # "2float_rn", Conversions, Cast>;
  foreach Mode = ["rz", "ru", "rd"] in
    def : Intrinsic<"__" # Int # "2float_" # Mode, Conversions, Polyfill,
                    "cu2x_" # Int # "2float_" # Mode, Emulated>;
}
foreach Base = ["float_as_int", "float_as_uint", "int_as_float",
                "uint_as_float"] in
  foreach Prefix = ["__", ""] in
    def : Intrinsic<Prefix # Base, Conversions, AsType>;
