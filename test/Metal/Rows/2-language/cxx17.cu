// What C++17 added is printed in the chosen, instantiated form, also for MSL 3.0
// that has C++14.
// RUN: %row --option=--metal-std=3.0 %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: Two parts = split(in[i]);
// CHECK: int both = parts.first + parts.second;
#include "../Inputs/Row.h"

struct Two {
  int first, second;
};
inline constexpr int Offset = 100;

template <bool Up> __device__ int step(int v) {
  if constexpr (Up)
    return v + 1;
  else
    return v - 1;
}

template <typename... T> __device__ int total(T... v) { return (0 + ... + v); }

__device__ Two split(int v) { return {v & 255, v >> 8 & 255}; }

__global__ void modern(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  auto [low, high] = split(in[i]);
  if (int both = low + high; both > 200)
    low = 0;
  out[i] = total(step<true>(low), step<false>(high), Offset);
}

int want(const int *in, int i, int) {
  int low = in[i] & 255, high = in[i] >> 8 & 255;
  return (low + high > 200 ? 0 : low) + high + 100;
}

int main() { return rowMain(modern, want); }
