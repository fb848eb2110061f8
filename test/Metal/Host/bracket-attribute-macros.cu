// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=PORT %s < %t/bracket-attribute-macros.cpp

// A macro with attributes in brackets and more would be taken for a part of the
// type, and attributes behind the name for elements.

#define DEPRECATED [[deprecated]]
#define OLD_STATIC [[deprecated]] static
#define SECTION __attribute__((section("mine")))
#define REAL float
#ifdef PLAIN
#define MIXED
#else
#define MIXED [[maybe_unused]] static
#endif
// CHECK-NOT: CU2X8032
// PORT: {{^}}DEPRECATED cu2x::Variable<int> Old("Old", 3);
DEPRECATED __device__ int Old = 3;
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'Static' has a type that cu2x does not take apart{{.*}} [CU2X8032
OLD_STATIC __device__ int Static = 3;
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'Placed' has a type that cu2x does not take apart{{.*}} [CU2X8032
SECTION __device__ int Placed = 3;
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'Once' has a type that cu2x does not take apart{{.*}} [CU2X8032
MIXED __device__ int Once = 3;
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'Behind' has a declarator that cu2x does not take apart{{.*}} [CU2X8032
__device__ int Behind [[maybe_unused]] [2] = {1, 2};
// CHECK-NOT: CU2X8032
__device__ REAL New = 3;

__global__ void kernel(int *P) { P[0] = New + Old; }
