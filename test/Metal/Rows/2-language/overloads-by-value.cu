// Overloads that differ by && get names of their own: both references are
// printed as &, which a variable would prefer.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: static int pick(thread const Two &t) {
// CHECK: static int pick_2(thread Two &t) {
#include "../Inputs/Row.h"

struct Two {
  int v;
  __device__ int own() & { return 1; }
  __device__ int own() && { return 2; }
  __device__ int seen() const & { return 3; }
  __device__ int seen() && { return 4; }
};
__device__ int pick(const Two &t) { return t.v; }
__device__ int pick(Two &&t) { return 100 + t.v; }
__device__ int change(Two &t) { return ++t.v; }
__device__ int change(const Two &t) { return 50 + t.v; }
template <typename T> __device__ int any(T &&t) { return t.v + 7; }
__device__ int any(const Two &t) { return t.v + 9; }

__global__ void chosen(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  Two t{in[i] & 7};
  const Two fixed = t;
  int r = pick(t) + pick(static_cast<Two &&>(t)) * 3 + pick(fixed) * 5;
  r += change(fixed) * 7 + change(t) * 11;
  r += any(fixed) * 13 + any(t) * 17 + any(static_cast<Two &&>(t)) * 19;
  r += t.own() * 1000 + static_cast<Two &&>(t).own() * 10000;
  out[i] = r + t.seen() * 100000 + static_cast<Two &&>(t).seen() * 1000000;
}

int want(const int *in, int i, int) {
  int v = in[i] & 7, w = v + 1;
  int r = v + (100 + v) * 3 + v * 5 + (50 + v) * 7 + w * 11;
  return r + (v + 9) * 13 + (w + 7) * 17 + (w + 7) * 19 + 1000 + 20000 + 300000 + 4000000;
}

int main() { return rowMain(chosen, want); }
