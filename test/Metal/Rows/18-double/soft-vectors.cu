// Vectors of double are records with CUDA's layout: in arguments, structs, shared
// and constant memory, behind pointers, and with operators of the program.
// RUN: %row --option=--fp64=soft %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: struct alignas(16) soft_double2 {
// CHECK-NEXT: cu2x_double x;
// CHECK-NEXT: cu2x_double y;
// CHECK: static_assert(sizeof(Item) == 80
// CHECK: threadgroup soft_double2 tile[64];
#include "../Inputs/Row.h"

struct Item {
  double4 position;
  double3 speed;
  double2 mass;
};

__constant__ double2 scale = {1.5, -2.5};

__host__ __device__ double2 plus(double2 a, double2 b) { return make_double2(a.x + b.x, a.y + b.y); }
__host__ __device__ double2 times(double2 a, double2 b) {
  double2 r;
  r.x = a.x * b.x;
  r.y = a.y * b.y;
  return r;
}
__device__ void operator+=(double3 &a, const double3 &b) {
  a.x += b.x;
  a.y += b.y;
  a.z += b.z;
}

__global__ void vectors(const Item *in, double2 *out, double4 offset, int n) {
  __shared__ double2 tile[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  tile[t] = i < n ? times(in[i].mass, scale) : make_double2(0.0, 0.0);
  __syncthreads();
  if (i >= n)
    return;
  double3 sum = in[i].speed;
  for (int k = 0; k < 3; ++k)
    sum += make_double3(k, offset.y, in[i].position.w);
  double2 *place = &out[i];
  *place = i % 2 ? plus(tile[t ^ 1], make_double2(sum.x, sum.z)) : double2{sum.y, offset.w};
  place->y *= 3.0;
  double pair[2] = {place->x, double(sizeof(Item))};
  place->x = reinterpret_cast<double2 *>(pair)->y + pair[0];
}

inline void rowFill(Item &v, int i) {
  v = {{i * 0.1, i * 0.3, -i / 7.0, i / 3.0}, {i * 1.7, -i * 0.9, i + 0.25}, {i / 11.0, -i * 0.7}};
}
double2 want(const Item *in, int i, int n) {
  const double offset[] = {1.0, 2.0, 3.0, 4.25};
  double2 tile = (i ^ 1) < n ? times(in[i ^ 1].mass, make_double2(1.5, -2.5)) : make_double2(0.0, 0.0);
  double3 sum = in[i].speed;
  for (int k = 0; k < 3; ++k) {
    sum.x += k;
    sum.y += offset[1];
    sum.z += in[i].position.w;
  }
  double2 r = i % 2 ? plus(tile, make_double2(sum.x, sum.z)) : make_double2(sum.y, offset[3]);
  r.y *= 3.0;
  r.x = 80.0 + r.x;
  return r;
}

int main() {
  return rowRun<Item, double2>(
      [](const Item *in, double2 *out, int n, int b) {
        vectors<<<b, RowBlock>>>(in, out, make_double4(1.0, 2.0, 3.0, 4.25), n);
      },
      want);
}
