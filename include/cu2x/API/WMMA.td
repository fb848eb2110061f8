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
def : Include<"crt/mma.h">,
  Unsupported<"rocWMMA (rocwmma/rocwmma.hpp, namespace rocwmma) has the same fragment functions; tile shapes and the wave size differ">;
def : Include<"mma.h">,
  Unsupported<"rocWMMA (rocwmma/rocwmma.hpp, namespace rocwmma) has the same fragment functions; tile shapes and the wave size differ">;
def : Include<"mma.hpp">,
  Unsupported<"rocWMMA (rocwmma/rocwmma.hpp, namespace rocwmma) has the same fragment functions; tile shapes and the wave size differ">;
def : Namespace<"nvcuda::wmma">,
  Unsupported<"rocWMMA (rocwmma/rocwmma.hpp, namespace rocwmma) has the same fragment functions; tile shapes and the wave size differ">;
def : Namespace<"nvcuda::wmma::experimental">,
  Unsupported<"sub-byte and bit fragments have no counterpart">;
} // WMMA
