// Vectors of three 32-bit elements have 12 bytes in arrays, structs and shared
// memory, and are ordinary vectors in registers.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: packed_float3
#include "../Inputs/Row.h"

struct Ray {
  float3 from;
  float tmax;
  int3 cell;
};

__global__ void triples(const float3 *in, float *out, int n) {
  __shared__ float3 tile[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  tile[t] = i < n ? in[i] : make_float3(0.0f, 0.0f, 0.0f);
  __syncthreads();
  if (i >= n)
    return;
  float3 v = tile[t];
  v.y = v.x + v.z;
  Ray r = {v, 4.0f, make_int3(i, 2 * i, 3 * i)};
  r.cell.z += 1;
  float *flat = &tile[0].x;
  out[i] = r.from.y + r.tmax + float(r.cell.z) + flat[3 * t + 1] + float(sizeof(Ray)) + float(sizeof(tile) / RowBlock);
}

inline void rowFill(float3 &v, int i) {
  rowFill(v.x, i);
  rowFill(v.y, i + 3);
  rowFill(v.z, i + 5);
}
float want(const float3 *in, int i, int) {
  return in[i].x + in[i].z + 4.0f + float(3 * i + 1) + in[i].y + 28 + 12;
}

int main() {
  return rowRun<float3, float>([](const float3 *in, float *out, int n, int b) { triples<<<b, RowBlock>>>(in, out, n); }, want);
}
