// Constructors that are written as '= default': objects of classes that C++
// makes lists of are lists, of others they come from a constructor, which
// gives zeros to what T{} and T() have zeros for.
// RUN: %sample --hip --metal %s
// RUN: cu2x --target=metal --quiet %s -o %t.metal 2>&1 | count 0
// RUN: FileCheck %s < %t.metal

#include <cstdio>
#include <cuda_runtime.h>

// CHECK-LABEL: {{^}}struct Listed {
// CHECK-NOT: {{^ *}}Listed()
// CHECK: {{^}}};
struct Listed {
  int x = 3;
  int y = x + 1;
  int z;
  Listed() = default;
  Listed(const Listed &) = default;
};
struct Plain {
  int x = 3;
  int y;
  Plain() = default;
};
struct Around {
  Listed l;
  Plain p;
  int z = p.x + l.y;
};
struct Later {
  int a = 1;
  Plain p = {a + 1};
};
struct Base {
  int u;
  int v[2];
};
// CHECK-LABEL: {{^}}struct Hidden {
// CHECK: {{^ *}}Hidden() thread : x(3), z(0), b{} {}
class Hidden {
  int x = 3;
  int z;
  Base b;

public:
  Hidden() = default;
  __host__ __device__ int sum() const { return x + z + b.u + b.v[1]; }
  __host__ __device__ void fill(int i) { z = b.u = b.v[1] = i; }
};
// CHECK-LABEL: {{^}}struct Derived {
// CHECK: {{^ *}}Derived() thread : x(4), base_Base{} {}
class Derived : public Base {
  int x = 4;

public:
  Derived() = default;
  __host__ __device__ int sum() const { return x + u + v[0]; }
  __host__ __device__ void fill(int i) { u = v[0] = i; }
};
// A constructor that was written leaves alone what it leaves alone.
// CHECK-LABEL: {{^}}struct Written {
// CHECK: {{^ *}}Written() thread : x(5) {}
struct Written {
  int x;
  int z;
  __host__ __device__ Written() : x(5) {}
};
// No code of its own: nothing is written for it.
// CHECK-LABEL: {{^}}struct Trivial {
// CHECK: {{^ *}}Trivial() thread = default;
struct Trivial {
  int x, y;
  Trivial() = default;
  __host__ __device__ Trivial(int a) : x(a), y(a) {}
};

__host__ __device__ void garbage(int i) {
  Hidden h;
  h.fill(i + 77);
  Derived d;
  d.fill(i + 78);
}

__host__ __device__ void all(int *o, int i) {
  // CHECK: {{^ *}}Listed a = Listed_with_defaults({3, 0, 0});
  Listed a{}, b{i}, c = a;
  o[0] = a.y + a.z + b.y * 10 + c.y * 100;
  Around d, e = {}, f{{i}, {5}};
  o[1] = d.z + e.z * 10 + f.z * 100;
  Plain p{}, q{i}, r{i, 2}, s[3] = {{}, {7}};
  o[2] = p.x + p.y + q.x + q.y + r.y + s[1].x + s[2].x;
  Later l, m{i};
  o[3] = l.p.x + m.p.x * 10;
  garbage(i);
  Hidden h{};
  o[4] = h.sum() + Hidden().sum() * 10;
  garbage(i);
  Derived g{};
  o[5] = g.sum() + Derived().sum() * 10;
  Written w;
  w.z = i;
  Trivial t{}, u(i);
  o[6] = w.x + w.z + t.x + u.y;
}

__global__ void k(int *o) { all(o + 7 * threadIdx.x, threadIdx.x); }

int main() {
  int *o, want[28], wrong = 0;
  cudaMallocManaged(&o, sizeof(want));
  k<<<1, 4>>>(o);
  cudaDeviceSynchronize();
  for (int i = 0; i < 4; ++i)
    all(want + 7 * i, i);
  for (int i = 0; i < 28; ++i)
    wrong += o[i] != want[i];
  printf("%d wrong, %d %d %d %d %d %d %d\n", wrong, o[7], o[8], o[9], o[10],
         o[11], o[12], o[13]);
  cudaFree(o);
  return wrong;
}
