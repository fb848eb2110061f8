//===- WMMA.td - Names of WMMA -----------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/API.td"

def WMMA : Library<"WMMA", "rocWMMA">;

let Library = WMMA in {
def : Include<"crt/mma.h">, As<"rocwmma/rocwmma.hpp">;
def : Include<"mma.h">, As<"rocwmma/rocwmma.hpp">,
  Note<"fragments keep their names; tile shapes and the wave size differ">;
def : Include<"mma.hpp">, As<"rocwmma/rocwmma.hpp">;
def : Namespace<"nvcuda::wmma">, As<"rocwmma">,
  Note<"fragments keep their names; tile shapes and the wave size differ">;
def : Namespace<"nvcuda::wmma::experimental">,
  Unsupported<"sub-byte and bit fragments have no counterpart">;
} // WMMA
