//===- Integer.td - Functions on integers -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

foreach Base = ["abs", "labs", "llabs"] in
  def : Intrinsic<Base, IntegerFunctions, Call, "abs">, On<"integer">;
foreach Base = ["min", "max"] in {
  def : Intrinsic<Base, IntegerFunctions, Call, Base>, On<"integer">,
        Operands<"result">;
  def : Intrinsic<"std::" # Base, IntegerFunctions, Call, Base>, On<"integer"> {
    let Arity = 2;
  }
  foreach Prefix = ["u", "ll", "ull"] in
    def : Intrinsic<Prefix # Base, IntegerFunctions, Call, Base>,
          Operands<"result">;
}
def : Intrinsic<"__popc", IntegerFunctions, Call, "popcount">, ReturnsOperand;
def : Intrinsic<"__popcll", IntegerFunctions, Call, "popcount">, ReturnsOperand;
def : Intrinsic<"__clz", IntegerFunctions, Call, "clz">, ReturnsOperand;
def : Intrinsic<"__clzll", IntegerFunctions, Call, "clz">, ReturnsOperand;
def : Intrinsic<"__ffs", IntegerFunctions, Polyfill, "cu2x_ffs", Emulated>,
      Operands<"uint">;
def : Intrinsic<"__ffsll", IntegerFunctions, Polyfill, "cu2x_ffs", Emulated>,
      Operands<"ulong">;
def : Intrinsic<"__fns", IntegerFunctions, Polyfill, "cu2x_fns", Emulated>;
def : Intrinsic<"__brev", IntegerFunctions, Call, "reverse_bits">;
def : Intrinsic<"__brevll", IntegerFunctions, Call, "reverse_bits">;
foreach Base = ["__mulhi", "__umulhi", "__mul64hi", "__umul64hi", "mulhi",
                "mul64hi", "umulhi"] in
  def : Intrinsic<Base, IntegerFunctions, Call, "mulhi">, Operands<"result">;
foreach Base = ["mul24", "umul24"] in
  foreach Prefix = ["__", ""] in
    def : Intrinsic<Prefix # Base, IntegerFunctions, Polyfill, "cu2x_" # Base,
                    Emulated>;
def : Intrinsic<"__hadd", IntegerFunctions, Call, "hadd">, On<"integer">;
def : Intrinsic<"__rhadd", IntegerFunctions, Call, "rhadd">;
def : Intrinsic<"__uhadd", IntegerFunctions, Call, "hadd">;
def : Intrinsic<"__urhadd", IntegerFunctions, Call, "rhadd">;
def : Intrinsic<"__sad", IntegerFunctions, CallPlus, "absdiff">;
def : Intrinsic<"__usad", IntegerFunctions, CallPlus, "absdiff">;
foreach Base = ["funnelshift_l", "funnelshift_lc", "funnelshift_r",
                "funnelshift_rc", "byte_perm", "dp4a", "dp2a_lo", "dp2a_hi"] in
  def : Intrinsic<"__" # Base, IntegerFunctions, Polyfill, "cu2x_" # Base,
                  Emulated>;

foreach Lanes = ["2", "4"] in {
  foreach Base = ["add", "sub", "neg", "addss", "addus", "subss", "subus",
                  "negss", "abs", "absss", "absdiffu", "absdiffs", "avgs",
                  "avgu", "haddu", "maxs", "maxu", "mins", "minu", "cmpeq",
                  "cmpne", "cmpges", "cmpgeu", "cmpgts", "cmpgtu", "cmples",
                  "cmpleu", "cmplts", "cmpltu", "seteq", "setne", "setges",
                  "setgeu", "setgts", "setgtu", "setles", "setleu", "setlts",
                  "setltu", "sadu", "sads"] in
    def : Intrinsic<"__v" # Base # Lanes, WordLanes, Polyfill,
                    "cu2x_v" # Base # Lanes, Emulated>;
}

foreach Base = ["__ldg", "__ldca", "__ldcg", "__ldcs", "__ldlu"] in
  def : Intrinsic<Base, MemoryFunctions, Load>;
foreach Base = ["__stwb", "__stcg", "__stcs"] in
  def : Intrinsic<Base, MemoryFunctions, Store>;
def : Intrinsic<"__ldcv", MemoryFunctions, Load, "volatile", Emulated>;
def : Intrinsic<"__stwt", MemoryFunctions, Store, "volatile", Emulated>;
foreach Base = ["__builtin_assume", "__assume", "__builtin_unreachable",
                "__builtin_prefetch", "__nanosleep", "__prof_trigger",
                "__brkpt", "__pipeline_commit", "__pipeline_wait_prior"] in
  def : Intrinsic<Base, MemoryFunctions, Drop>;
// Copied at once: waiting for it takes no time.
def : Intrinsic<"__pipeline_memcpy_async", MemoryFunctions, Bytes,
                "cu2x_memcpy_async", Emulated>;
foreach Base = ["memcpy", "memmove", "memset", "memcmp"] in
  foreach Prefix = ["", "__builtin_"] in
    def : Intrinsic<Prefix # Base, MemoryFunctions, Bytes, "cu2x_" # Base,
                    Emulated>;
foreach Base = ["malloc", "free", "vprintf"] in {
  let Fix = "use memory that the host allocates" in
    def : Intrinsic<Base, MemoryFunctions, Refuse, "", None>;
}
