// What has no unit of its own, and what would be evaluated twice, is refused;
// the other kernels are not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=TEXT %s < %t.metal

// TEXT-NOT: kernel void
// TEXT: kernel void plain
// TEXT-NOT: kernel void

struct Shared {
  char kind;
  int height : 20;
};
// CHECK-DAG: Gap{{.*}}share{{.*}}[CU2X5034
struct Gap {
  char first : 4;
  int : 0;
  char second : 4;
};
struct Plain {
  unsigned count : 5;
};

// CHECK-DAG: 'height' shares bytes with other fields, and is initialised by more than a number [CU2X5034
__device__ int next(int *n);
__global__ void shared(Shared *s, int *n) { *s = {1, next(n)}; }
__global__ void gap(Gap *g) { g->second = 1; }

__device__ int next(int *n) { return ++*n; }
__global__ void twice(Plain *p, int *out) {
  int n = 0;
  // CHECK-DAG: [[@LINE+1]]:{{.*}}'count' is changed in an expression that would evaluate its object twice [CU2X5034
  p[next(&n)].count += 2, out[0] = 1;
  // CHECK-DAG: [[@LINE+1]]:{{.*}}'count' is used as a place [CU2X5034
  out[1] = p[next(&n)].count += 2;
}
// CHECK-DAG: 'count' is volatile [CU2X5034
__global__ void shaky(volatile Plain *p) { p->count = 1; }

__global__ void plain(Plain *p) { p->count++; }
