// A choice between a value of a record and an object copies the object.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void chosen(
// CHECK: d = in[i] > 0.0f ? mirrored(d) : Vec3(r);
// CHECK: Vec3 q = in[i] > 1.0f ? Vec3(r) : mirrored(r);
// CHECK: Vec3 s = in[i] > 2.0f ? d : r;
// In two kinds of memory, both are read.
// CHECK: const Vec3 t = in[i] > 3.0f ? Vec3(tile[{{.*}}]) : Vec3(r);
// CHECK: tile[{{.*}}] = in[i] > 4.0f ? Vec3(t) : Vec3(tile[
// What a constructor of several values makes has the space of a temporary.
// CHECK: const Vec3 u = in[i] > 1.5f ? mirrored(r) : Vec3(Vec3(1.0f, 2.0f, 3.0f));
// CHECK: const Vec3 v = in[i] > 2.5f ? Vec3(3.0f, 4.0f, 5.0f) : Vec3(1.0f, 2.0f, 3.0f);
// So has what a list makes, of aggregates too.
// CHECK: const Pair a = in[i] > 0.5f ? Pair(pairs[0]) : Pair(Pair{3.0f, 4.0f});
// CHECK: const Pair b = in[i] > 0.5f ? Pair(Pair{5.0f, 0.0f}) : swapped(a);
// CHECK: const Pair c = in[i] > 3.5f ? (in[i] > 5.0f ? Pair{1.0f, 2.0f} : Pair{2.0f, 3.0f}) : Pair{6.0f, 7.0f};
// CHECK: const One one = in[i] > 6.0f ? One(One{2.0f}) : more(1.0f);
#include "../Inputs/Row.h"

struct Vec3 {
  float x, y, z;
  Vec3() = default;
  __device__ Vec3(float a, float b, float c) : x(a), y(b), z(c) {}
};
__device__ Vec3 mirrored(const Vec3 &v) { return Vec3(-v.x, v.y, -v.z); }
struct Pair {
  float a, b;
};
__device__ Pair swapped(const Pair &p) { return Pair{p.b, p.a}; }
struct One {
  float a;
  __device__ explicit One(float v) : a(v) {}
};
__device__ One more(float v) { return One(v + 1.0f); }

__global__ void chosen(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  Vec3 d(in[i], 1.0f, 2.0f), r(5.0f, 6.0f, 7.0f);
  d = in[i] > 0.0f ? mirrored(d) : r;
  Vec3 q = in[i] > 1.0f ? r : mirrored(r);
  Vec3 s = in[i] > 2.0f ? d : r;
  __shared__ Vec3 tile[RowBlock + 1];
  tile[threadIdx.x] = d;
  const Vec3 t = in[i] > 3.0f ? tile[threadIdx.x] : r;
  tile[threadIdx.x] = (in[i] > 4.0f ? t : tile[threadIdx.x]);
  const Vec3 u = in[i] > 1.5f ? mirrored(r) : Vec3(1.0f, 2.0f, 3.0f);
  const Vec3 v = in[i] > 2.5f ? Vec3(3.0f, 4.0f, 5.0f) : Vec3(1.0f, 2.0f, 3.0f);
  Pair pairs[1] = {{8.0f, 9.0f}};
  const Pair a = in[i] > 0.5f ? pairs[0] : Pair{3.0f, 4.0f};
  const Pair b = in[i] > 0.5f ? Pair{5.0f} : swapped(a);
  const Pair c = in[i] > 3.5f ? (in[i] > 5.0f ? Pair{1.0f, 2.0f} : Pair{2.0f, 3.0f}) : Pair{6.0f, 7.0f};
  const One one = in[i] > 6.0f ? One{2.0f} : more(1.0f);
  out[i] = d.x + d.z * 10.0f + q.x + s.y + t.y * 100.0f + tile[threadIdx.x].x +
           u.x + u.z + v.y + a.b + b.a * 2.0f + c.b * 4.0f + one.a;
}

float want(const float *in, int i, int) {
  float x = in[i] > 0 ? -in[i] : 5, z = in[i] > 0 ? -2 : 7, y = in[i] > 2 ? 1 : 6;
  return x + z * 10 + (in[i] > 1 ? 5 : -5) + y + (in[i] > 3 ? 1 : 6) * 100 + x +
         (in[i] > 1.5f ? -12 : 4) + (in[i] > 2.5f ? 4 : 2) +
         (in[i] > 0.5f ? 9 + 10 : 4 + 8) +
         (in[i] > 5 ? 2 : in[i] > 3.5f ? 3 : 7) * 4 + 2;
}

int main() { return rowMain(chosen, want); }
