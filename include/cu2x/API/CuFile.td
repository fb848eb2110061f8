//===- CuFile.td - Names of cuFile -------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def CuFile : Library<"cuFile">;

let Library = CuFile in {
def : Include<"cufile.h">,
  Unsupported<"hipFile is not part of ROCm releases; read into a pinned "
              "buffer and copy">;

def : Family<"cuFile">,
  Unsupported<"read into a pinned buffer and copy">;
def : Family<"CUfile">,
  Unsupported<"read into a pinned buffer and copy">;
def : Family<"CU_FILE_">,
  Unsupported<"read into a pinned buffer and copy">;
} // CuFile
