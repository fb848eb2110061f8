//===- CuTENSOR.td - Names of cuTENSOR ---------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def CuTENSOR : Library<"cuTENSOR", "hipTensor">;

let Library = CuTENSOR in {
def : Include<"cutensor.h">,
  Unsupported<"hipTensor (hiptensor/hiptensor.h) has contractions, "
              "permutations and reductions under hiptensor names">;
def : Include<"cutensor/types.h">,
  Unsupported<"hipTensor (hiptensor/hiptensor.h) has contractions, "
              "permutations and reductions under hiptensor names">;

def : Family<"cutensor">,
  Unsupported<"hipTensor has contractions, permutations and reductions under "
              "hiptensor names">;
def : Family<"CUTENSOR_">,
  Unsupported<"hipTensor has contractions, permutations and reductions under "
              "hiptensor names">;
} // CuTENSOR
