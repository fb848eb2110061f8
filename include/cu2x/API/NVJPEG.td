//===- NVJPEG.td - Names of nvJPEG -------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def NVJPEG : Library<"nvJPEG", "rocJPEG">;

let Library = NVJPEG in {
def : Include<"nvjpeg.h">,
  Unsupported<"rocJPEG's rocjpeg.h is another interface; translate the calls "
              "by hand">;

def : Family<"nvjpeg">,
  Unsupported<"rocJPEG (rocjpeg/rocjpeg.h) decodes; translate the calls by "
              "hand">;
def : Family<"NVJPEG_">,
  Unsupported<"rocJPEG (rocjpeg/rocjpeg.h) decodes; translate the calls by "
              "hand">;
} // NVJPEG
