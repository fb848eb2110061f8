//===- NVML.td - Names of NVML -----------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def NVML : Library<"NVML", "AMD SMI">;

let Library = NVML in {
def : Include<"nvml.h">,
  Unsupported<"amd_smi/amdsmi.h is another interface; translate the calls by "
              "hand">;

def : Family<"nvml">,
  Unsupported<"AMD SMI (amd_smi/amdsmi.h) offers the same facts under other "
              "names">;
def : Family<"NVML_">,
  Unsupported<"AMD SMI (amd_smi/amdsmi.h) offers the same facts under other "
              "names">;
} // NVML
