// A name has one row. Records and string names are told apart by TableGen and
// by the emitters; both errors point at the second row.

// RUN: not cu2x-tblgen -gen-api-table -I %S/../../include %s 2>&1 | FileCheck %s
// CHECK: duplicate-name.td:[[# @LINE + 10]]:1: error: second row for 'cub/*.cuh'
// CHECK: duplicate-name.td:[[# @LINE + 8]]:1: note: the first one is here

// RUN: not cu2x-tblgen -gen-api-table -DRECORD -I %S/../../include %s 2>&1 | FileCheck %s --check-prefix=RECORD
// RECORD: duplicate-name.td:[[# @LINE + 9]]:5: error: def already exists: cudaMalloc

include "cu2x/API/API.td"
def Lib : Library<"lib">;
let Library = Lib in {
def : Include<"cub/*.cuh">, As<"a.h">;
def : Include<"cub/*.cuh">, As<"b.h">;
def cudaMalloc : Function;
#ifdef RECORD
def cudaMalloc : Function;
#endif
}
