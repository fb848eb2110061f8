// Rows that contradict themselves are errors at their line.

// RUN: not cu2x-tblgen -gen-api-table -DBOTH -I %S/../../include %s 2>&1 | FileCheck %s --check-prefix=BOTH
// RUN: not cu2x-tblgen -gen-api-table -DVERSION -I %S/../../include %s 2>&1 | FileCheck %s --check-prefix=VERSION
// RUN: not cu2x-tblgen -gen-api-table -DHEADER -I %S/../../include %s 2>&1 | FileCheck %s --check-prefix=HEADER
// RUN: not cu2x-tblgen -gen-api-table -DSTARS -I %S/../../include %s 2>&1 | FileCheck %s --check-prefix=STARS
// RUN: not cu2x-tblgen -gen-api-table -DLIBRARY -I %S/../../include %s 2>&1 | FileCheck %s --check-prefix=LIBRARY

include "cu2x/API/API.td"
def Lib : Library<"lib">;
let Library = Lib in {
#ifdef BOTH
// BOTH: [[# @LINE + 1]]:5: error: 'cudaA' has a HIP name and is marked as having none
def cudaA : Function, As<"hipA">, Unsupported;
#endif
#ifdef VERSION
// VERSION: [[# @LINE + 1]]:5: error: '11.x' is not a version number
def cudaB : Function, CUDA<"11.x">;
#endif
#ifdef HEADER
// HEADER: [[# @LINE + 1]]:1: error: header 'a.h' needs a HIP name
def : Include<"a.h">;
#endif
#ifdef STARS
// STARS: [[# @LINE + 1]]:1: error: too many wildcards in 'a.h'
def : Include<"a.h">, As<"*/b.h">;
#endif
}
#ifdef LIBRARY
// LIBRARY: [[# @LINE + 1]]:5: error: row 'cudaC' belongs to no library
def cudaC : Function;
#endif
