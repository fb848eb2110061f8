//===- NPP.td - Names of NPP -------------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def NPP : Library<"NPP">;

let Library = NPP in {
def : Include<"npp.h">, UseRPP;
def : Include<"nppcore.h">, UseRPP;
def : Include<"nppdefs.h">, UseRPP;
def : Include<"nppi*.h">, UseRPP;
def : Include<"npps*.h">, UseRPP;

def : Family<"nppi">,
  Unsupported<"RPP covers many image functions under other names">;
def : Family<"npps">,
  Unsupported<"RPP covers many image functions under other names">;
def : Family<"NPP_">,
  Unsupported<"RPP covers many image functions under other names">;
def : Family<"Npp">,
  Unsupported<"RPP covers many image functions under other names">;
} // NPP
