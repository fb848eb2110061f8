// Variables of the device whose name or declarator a macro makes: each is left
// as it is and named. As variables of the host, they would compile and hold
// other values than the kernels see.
// RUN: rm -rf %t && %exits 4 %port --strict 2>%t.err && FileCheck %s --implicit-check-not='[CU2X' < %t.err
#define SYM(N) c_##N
#define TYPED(T, N) T N
#define ARRAY(N, K) N[K]
#define PAIR(A, B) A, B
#define WORD word
#define DECLARE(T, N, V) __constant__ T N = V;
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'SYM' has a macro in the place of its name{{.*}}[CU2X8032
__constant__ int SYM(a) = 4;
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'SYM' {{.*}}[CU2X8032
__device__ int SYM(b) = 4;
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'SYM' {{.*}}[CU2X8032
__device__ int SYM(c)[2] = {5, 6};
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'SYM' {{.*}}[CU2X8032
__managed__ int SYM(d) = 3;
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'TYPED' {{.*}}[CU2X8032
__constant__ TYPED(int, e) = 4;
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'ARRAY' {{.*}}[CU2X8032
__constant__ float ARRAY(f, 3) = {1, 2, 3};
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'ARRAY' {{.*}}[CU2X8032
__constant__ float ARRAY(g, 3);
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'plain' {{.*}}[CU2X8032
__device__ int plain, SYM(second);
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'PAIR' {{.*}}[CU2X8032
__constant__ int PAIR(h, i);

// What is known: the name is there, or the whole declaration is the macro's.
__constant__ int WORD = 4;
DECLARE(int, whole, 4)
__device__ int direct(4);
// A function, whose head a macro makes.
#define HEAD(N) int N##_head(int V)
__device__ HEAD(half) { return V / 2; }

__global__ void kernel(int *P) {
  *P = SYM(a) + SYM(b) + SYM(c)[1] + e + f[1] + WORD + whole + direct +
       half_head(2);
}
