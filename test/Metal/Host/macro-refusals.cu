// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
// RUN: %edited/macro-refusals.cpp | FileCheck --check-prefix=TEXT %s

// Where a macro hides a part of a declaration that the port needs, the
// declaration keeps its attribute, so that it does not compile as another one.

__device__ int Value = 3;
// CHECK: :[[#@LINE+2]]:{{.*}}: error: the declaration of 'Value' has a name that is pasted together{{.*}}[CU2X8032 host-declaration]
// TEXT: #define NUMBER(P) __device__ int P##Value = 40;
#define NUMBER(P) __device__ int P##Value = 40;

#define ARGS int *, int
// CHECK: :[[#@LINE+2]]:{{.*}}: error: the declaration of 'hidden' has parameters that a macro stands for{{.*}}[CU2X8032
// TEXT: __global__ void hidden(ARGS) {}
__global__ void hidden(ARGS) {}

const int N = 4;
#define ARRAY(COUNT) int[COUNT]
// CHECK: :[[#@LINE+2]]:{{.*}}: error: the declaration of 'counted' has parameters that a macro stands for{{.*}}[CU2X8032
// TEXT: __global__ void counted(ARRAY(N)) {}
__global__ void counted(ARRAY(N)) {}

#define CAT(A, B) A##B
// CHECK: :[[#@LINE+2]]:1: error: the declaration of '__global__' could not be taken apart{{.*}}[CU2X8032
// TEXT: __global__ void CAT(foo, _k)(int *) {}
__global__ void CAT(foo, _k)(int *) {}

__host__ __device__ int both(int X) {
#ifdef __CUDA_ARCH__
  // CHECK: :[[#@LINE+2]]:10: error: the declaration of '__device__' could not be taken apart{{.*}}[CU2X8032
  // TEXT: static __device__ int Inner = 3;
  static __device__ int Inner = 3;
  return X + Inner;
#else
  return X;
#endif
}

#define VALUES {1, 2, 3}
// What the compiler counts.
// TEXT: cu2x::Variable<int[3]> Table("Table", VALUES);
__device__ int Table[] = VALUES;
#ifdef WIDE
// CHECK: :[[#@LINE+2]]:{{.*}}: error: the declaration of 'Hidden' has a number of elements that its text does not tell{{.*}}[CU2X8032
// TEXT: __device__ int Hidden[] = VALUES;
__device__ int Hidden[] = VALUES;
#endif

// What a macro puts behind a name is an initializer where one definition says so
// and no address is in it.
#define INIT(...) = {__VA_ARGS__}
#define OTHER INIT(2)
#define ONE = 1
#ifdef WIDE
#define EITHER = 1
#else
#define EITHER = 2
#endif
// CHECK: :[[#@LINE+2]]:{{.*}}: error: the declaration of 'OTHER' has a macro in the place of its name{{.*}}[CU2X8032
// TEXT: __device__ int Nested OTHER;
__device__ int Nested OTHER;
// CHECK: :[[#@LINE+2]]:{{.*}}: error: the declaration of 'EITHER' has a macro in the place of its name{{.*}}[CU2X8032
// TEXT: __device__ int Chosen EITHER;
__device__ int Chosen EITHER;
// CHECK: :[[#@LINE+2]]:{{.*}}: error: the declaration of 'Pointer' has a declarator that cu2x does not take apart{{.*}}[CU2X8032
// TEXT: __device__ int *Pointer INIT(&Value);
__device__ int *Pointer INIT(&Value);
struct Holder {
  // CHECK: :[[#@LINE+2]]:{{.*}}: error: the declaration of 'Member' has a value that a macro stands for{{.*}}[CU2X8032
  // TEXT: static inline __device__ int Member ONE;
  static inline __device__ int Member ONE;
};
