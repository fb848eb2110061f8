// A variable of the device that is refused, and whose attribute a macro has,
// does not compile in the port: as one of the host it would hold other values
// than the kernels see.
// RUN: rm -rf %t && %exits 4 %port --strict 2>%t.err && FileCheck %s --check-prefix=ERR --implicit-check-not='[CU2X' < %t.err
// RUN: FileCheck %s --check-prefix=HOST < %t/refused-variable-macros.cpp
#define CONSTANT_INT __constant__ int
#define SHARED_INT __managed__ int
#define ON_DEVICE __device__
#define DIMENSION [4]
// ERR: :[[#@LINE+2]]:1: error: the declaration of 'a' {{.*}}[CU2X8032
// HOST: {{^}}__constant__ a = 3;
CONSTANT_INT a = 3;
// ERR: :[[#@LINE+2]]:1: error: the declaration of 'b' {{.*}}[CU2X8032
// HOST: {{^}}static __managed__ b = 4;
static SHARED_INT b = 4;
// ERR: :[[#@LINE+2]]:1: error: the declaration of 'DIMENSION' {{.*}}[CU2X8032
// HOST: {{^}}__device__ float c DIMENSION;
ON_DEVICE float c DIMENSION;
// What is taken apart has no such word.
// HOST: {{^}}cu2x::Variable<float> d("d");
ON_DEVICE float d;
// HOST-NOT: int refused
ON_DEVICE int refused(int V) { return V; }
__global__ void kernel(int *P) { *P = a + b + (int)c[0] + (int)d + refused(1); }
