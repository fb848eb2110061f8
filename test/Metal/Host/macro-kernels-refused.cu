// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --root=%S --out-dir=%t %s 2>&1 | FileCheck %s

// A macro with a kernel's parameters and its body: what the host would need in
// place of the body is nowhere in the text.

#define ALL all(int *p) { p[threadIdx.x] = 1; }
// CHECK: :[[#@LINE+1]]:{{.*}}: error: the declaration of '__global__' could not be taken apart{{.*}}[CU2X8032
__global__ void ALL

#define OF(T) of(T *p) { p[threadIdx.x] = 1; }
// CHECK: :[[#@LINE+1]]:{{.*}}: error: the declaration of '__global__' could not be taken apart{{.*}}[CU2X8032
__global__ void OF(int)

#define REST (int *p) { p[threadIdx.x] = 1; }
// CHECK: :[[#@LINE+1]]:{{.*}}: error: the declaration of '__global__' could not be taken apart{{.*}}[CU2X8032
__global__ void rest REST

#define BODY { p[threadIdx.x] = 1; }
#define HEAD head(int *p)
#define BOTH HEAD BODY
// CHECK: :[[#@LINE+1]]:{{.*}}: error: the declaration of '__global__' could not be taken apart{{.*}}[CU2X8032
__global__ void BOTH

int between;
// CHECK-NOT: error:
__global__ void plain(int *p) BODY

int main() {}
