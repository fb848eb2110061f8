//===- CUPTI.td - Names of CUPTI ---------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def CUPTI : Library<"CUPTI", "rocprofiler">;

let Library = CUPTI in {
def : Include<"cupti*.h">, OtherProfiler;
def : Include<"cupti.h">, OtherProfiler;
def : Include<"generated_cuda*.h">, OtherProfiler;

def : Family<"cupti">,
  OtherProfiler;
def : Family<"CUpti_">,
  OtherProfiler;
def : Family<"CUPTI_">,
  OtherProfiler;
} // CUPTI
