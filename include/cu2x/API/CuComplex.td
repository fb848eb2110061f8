//===- CuComplex.td - Names of cuComplex -------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def CuComplex : Library<"cuComplex", "HIP complex"> {
  let Prefixes = [Rename<"cu", "hip">, Rename<"make_cu", "make_hip">];
}

let Library = CuComplex in {
def : Include<"cuComplex.h">, As<"hip/hip_complex.h">;

def cuComplex : Alias<"cuFloatComplex">, HIP<"1.6">;
def cuDoubleComplex : Alias<"double2">, HIP<"1.6">;
def cuFloatComplex : Alias<"float2">, HIP<"1.6">;

def cuCabs : Function<"double">, HIP<"1.6">, PlainSquares;
def cuCabsf : Function<"float">, HIP<"1.6">, PlainSquares;
def cuCadd : Function<"cuDoubleComplex">, HIP<"1.6">;
def cuCaddf : Function<"cuFloatComplex">, HIP<"1.6">;
def cuCdiv : Function<"cuDoubleComplex">, HIP<"1.6">, PlainSquares;
def cuCdivf : Function<"cuFloatComplex">, HIP<"1.6">, PlainSquares;
def cuCfma : Function<"cuDoubleComplex">, HIP<"1.6">;
def cuCfmaf : Function, HIP<"1.6">;
def cuCimag : Function<"double">, HIP<"1.6">;
def cuCimagf : Function<"float">, HIP<"1.6">;
def cuCmul : Function<"cuDoubleComplex">, HIP<"1.6">;
def cuCmulf : Function<"cuFloatComplex">, HIP<"1.6">;
def cuComplexDoubleToFloat : Function<"cuFloatComplex">, HIP<"1.6">;
def cuComplexFloatToDouble : Function<"cuDoubleComplex">, HIP<"1.6">;
def cuConj : Function<"cuDoubleComplex">, HIP<"1.6">;
def cuConjf : Function<"cuFloatComplex">, HIP<"1.6">;
def cuCreal : Function<"double">, HIP<"1.6">;
def cuCrealf : Function<"float">, HIP<"1.6">;
def cuCsub : Function<"cuDoubleComplex">, HIP<"1.6">;
def cuCsubf : Function<"cuFloatComplex">, HIP<"1.6">;
def make_cuComplex : Function, HIP<"1.6">;
def make_cuDoubleComplex : Function<"cuDoubleComplex">, HIP<"1.6">;
def make_cuFloatComplex : Function<"cuFloatComplex">, HIP<"1.6">;
} // CuComplex
