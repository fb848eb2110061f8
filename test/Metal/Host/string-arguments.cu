// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=PORT %s < %t/string-arguments.cpp

// What a macro makes a string of is the program's text: declarations in it stay.

#define STRING(...) #__VA_ARGS__
// CHECK: :[[#@LINE+2]]:27: error: the declaration of 'Seen' {{.*}}[CU2X8032
// PORT: const char *Text = STRING(__device__ int Seen = 5;);
const char *Text = STRING(__device__ int Seen = 5;);

__global__ void kernel(int *P) { *P = 1; }
