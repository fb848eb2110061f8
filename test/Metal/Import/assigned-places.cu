// The object that an assignment of a struct names, where its address or a
// reference to it is taken: in Metal the assignment's result has no address
// space that fits, so that the object is named once more.
// RUN: %sample --hip --metal %s
// RUN: cu2x --target=metal --quiet %s -o %t.metal 2>&1 | count 0
// RUN: FileCheck %s < %t.metal

#include <cstdio>
#include <cuda_runtime.h>

struct P {
  int x, y;
  __host__ __device__ int get() const { return x; }
  __host__ __device__ int bump() { return ++x; }
};
struct Q {
  P p;
};
__host__ __device__ int f(P &p) { return ++p.x; }
__host__ __device__ int g(const P &p) { return p.x; }
// CHECK: return (a = b, a);
__host__ __device__ P &ret(P &a, const P &b) { return a = b; }
__host__ __device__ P make(int &i) { return {++i, i}; }

__global__ void k(int *o, P *dp) {
  P a[2], b = {1, 2}, c;
  // CHECK: thread P *s = &(a[1] = b, a[1]);
  P *s = &(a[1] = b);
  s->y = 7;
  // CHECK: thread P &r = (a[0] = {3, 4}, a[0]);
  P &r = a[0] = P{3, 4};
  r.x = 9;
  o[0] = a[1].y + a[0].x;
  o[1] = f(a[1] = b) + a[1].x;
  o[2] = g(a[1] = b);
  // CHECK: o[3] = (a[1] = b, a[1]).get();
  o[3] = (a[1] = b).get();
  o[3] += (a[1] = b).bump() * 10;
  o[4] = ret(a[1], b).x;
  (a[1] = b).x += 2;
  int i = 0;
  // CHECK: o[5] = f((a[0] = make(i), a[0]));
  o[5] = f(a[0] = make(i));
  int *z = &(a[1] = b).y;
  o[6] = ++*z + a[1].y;
  Q q;
  o[7] = g(q.p = b) + g(dp[i] = b);
  // CHECK: o[8] = f((dp[i + 1] = b, dp[i + 1]));
  o[8] = f(dp[i + 1] = b);
  o[8] += dp[i + 1].x;
  // Near misses: values alone.
  // CHECK: {{^ *}}a[0] = c = b;
  // CHECK-NEXT: {{^ *}}o[9] = (c = a[1]).x;
  a[0] = c = b;
  o[9] = (c = a[1]).x;
  // CHECK: {{^ *}}for (P t = b; t.x < 5; t = {t.x + 1, 0}) {
  for (P t = b; t.x < 5; t = P{t.x + 1, 0})
    o[9] += t.x;
}

int main() {
  int *o;
  P *dp;
  cudaMallocManaged(&o, 10 * sizeof(int));
  cudaMallocManaged(&dp, 4 * sizeof(P));
  k<<<1, 1>>>(o, dp);
  cudaDeviceSynchronize();
  for (int i = 0; i < 10; ++i)
    printf("%d ", o[i]);
  puts("");
}
