//===- CUPTI.td - Names of CUPTI ---------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/API.td"

def CUPTI : Library<"CUPTI", "rocprofiler">;

let Library = CUPTI in {
def : Include<"cupti*.h">, Unsupported<"rocprofiler-sdk is another interface">;
def : Include<"cupti.h">, Unsupported<"rocprofiler-sdk is another interface">;
def : Include<"generated_cuda*.h">,
  Unsupported<"rocprofiler-sdk is another interface">;

def : Family<"cupti">, Unsupported<"rocprofiler-sdk is another interface">;
def : Family<"CUpti_">, Unsupported<"rocprofiler-sdk is another interface">;
def : Family<"CUPTI_">, Unsupported<"rocprofiler-sdk is another interface">;
} // CUPTI
