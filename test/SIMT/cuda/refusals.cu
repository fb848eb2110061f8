// What cannot be prepared is an error with the place.
// RUN: split-file %s %t
// RUN: %exits 125 cu2x-simt %t/pieces.cu 2>&1 | FileCheck --check-prefix=PIECES %s
// RUN: %exits 125 cu2x-simt %t/missing.cu 2>&1 | FileCheck --check-prefix=MISSING %s
// RUN: %exits 125 cu2x-simt --report=x --kernels=y %t/good.cu 2>&1 | FileCheck --check-prefix=FILE %s
// PIECES: pieces.cu:2: the parts of this launch are spread over macros
// MISSING: no-such-name
// FILE: y: No such file
//--- pieces.cu
__global__ void k();
#define CALL k<<<1, 1
//--- missing.cu
#include "no-such-name.h"
//--- good.cu
int main() {}
