//===- WMMA.td - Names of WMMA -----------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def WMMA : Library<"WMMA", "rocWMMA">;

let Library = WMMA in {
def : Include<"crt/mma.h">, UseRocWMMA;
def : Include<"mma.h">, UseRocWMMA;
def : Include<"mma.hpp">, UseRocWMMA;
def : Namespace<"nvcuda::wmma">, UseRocWMMA;
def : Namespace<"nvcuda::wmma::experimental">,
  Unsupported<"sub-byte and bit fragments have no counterpart">;
} // WMMA
