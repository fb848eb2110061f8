// A conversion operator is called by the type that Metal has: that of CUDA, of
// the author, of a template's instance and of a pointer have other names there.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: total.operator half()
// CHECK-DAG: total.operator half2()
// CHECK-DAG: total.operator ulong()
// CHECK-DAG: total.operator char()
// CHECK-DAG: total.operator Pair_int()
// CHECK-DAG: total.operator vertex_()
// CHECK-DAG: place.operator device const float *()
// CHECK-DAG: place.operator device const float &()
#include "../Inputs/Row.h"
#include <cuda_fp16.h>

template <typename T> struct Pair {
  T first, second;
};
struct vertex {
  int number;
};
struct Total {
  float sum;
  __device__ operator __half() const { return __float2half(float(int(sum))); }
  __device__ operator __half2() const { return __floats2half2_rn(sum, 1.0f); }
  __device__ operator unsigned long long() const { return (unsigned long long)(sum + 256.0f) << 33; }
  __device__ operator signed char() const { return (signed char)((int)sum % 100); }
  __device__ operator Pair<int>() const { return {(int)sum, 7}; }
  __device__ operator vertex() const { return {(int)sum + 1}; }
};
struct Place {
  const float *at;
  __device__ operator const float *() const { return at; }
  __device__ operator const float &() const { return at[0]; }
};

__device__ float first(Pair<int> p) { return float(p.first + p.second); }
__device__ float number(vertex v) { return float(v.number); }
__device__ float value(const float &x) { return x; }

__global__ void converts(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  const Total total{in[i]};
  const Place place{in + i};
  __half h = total;
  __half2 pair = total;
  unsigned long long wide = total;
  signed char small = total;
  const float *p = place;
  out[4 * i] = __half2float(h) + __high2float(pair);
  out[4 * i + 1] = float(wide >> 33) + float(small);
  out[4 * i + 2] = first(total) + number(total);
  out[4 * i + 3] = *p + value(place);
}

float want(const float *in, int j, int) {
  float x = in[j / 4];
  switch (j % 4) {
  case 0:
    return float(int(x)) + 1.0f;
  case 1:
    return float((unsigned long long)(x + 256.0f)) + float((int)x % 100);
  case 2:
    return float((int)x + 7) + float((int)x + 1);
  default:
    return x + x;
  }
}

int main() {
  return rowRun<float, float>(
      [](const float *in, float *out, int n, int b) { converts<<<b, RowBlock>>>(in, out, n); }, want, 4);
}
