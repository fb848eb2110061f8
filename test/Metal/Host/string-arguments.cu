// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=PORT %s < %t/string-arguments.cpp

// What a macro makes a string of is the program's text: declarations in it stay.
// One that is a declaration as well is reported, and so is one that is code in
// another configuration.

#define STRING(...) #__VA_ARGS__
// CHECK-NOT: CU2X8032
// PORT: const char *Text = STRING(__device__ int Seen = 5;);
const char *Text = STRING(__device__ int Seen = 5;);
// PORT: const char *Source = STRING(
// PORT-NEXT: extern "C" __global__ void scale(float A, float *X) { X[threadIdx.x] *= A; }
// PORT-NEXT: __constant__ float Table[4];
// PORT-NEXT: );
const char *Source = STRING(
extern "C" __global__ void scale(float A, float *X) { X[threadIdx.x] *= A; }
__constant__ float Table[4];
);

#define BOTH(X) X const char *Both = #X;
// CHECK: :[[#@LINE+1]]:6: error: the declaration of 'Two' is in an argument that a macro makes a string of as well{{.*}}[CU2X8032
BOTH(__device__ int Two = 4;)

#ifdef AT_RUN_TIME
#define CODE(...) #__VA_ARGS__
#else
#define CODE(...) __VA_ARGS__
#endif
// PORT: CODE(cu2x::Variable<int> Third("Third", 5);)
CODE(__device__ int Third = 5;)

#ifdef COMPILED
#define LATER(...) __VA_ARGS__
#else
#define LATER(...) #__VA_ARGS__
#endif
// CHECK: :[[#@LINE+1]]:27: error: the declaration of 'Fourth' {{.*}}[CU2X8032
const char *Fifth = LATER(__device__ int Fourth = 5;);

__global__ void kernel(int *P) { *P = 1; }
