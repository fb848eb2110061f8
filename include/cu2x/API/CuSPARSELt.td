//===- CuSPARSELt.td - Names of cuSPARSELt -----------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def CuSPARSELt : Library<"cuSPARSELt", "hipSPARSELt">;

let Library = CuSPARSELt in {
def : Include<"cusparseLt.h">,
  Unsupported<"hipSPARSELt (hipsparselt/hipsparselt.h) has the same "
              "functions under hipsparselt names">;

def : Family<"cusparseLt">,
  Unsupported<"hipSPARSELt has the same functions under hipsparselt names">;
def : Family<"CUSPARSELT_">,
  Unsupported<"hipSPARSELt has the same functions under hipsparselt names">;
} // CuSPARSELt
