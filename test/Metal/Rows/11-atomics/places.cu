// Atomics on global variables, on members of structs in an array and on what a
// cast makes of an address.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: atomic_
#include "../Inputs/Row.h"

struct Cell {
  char tag;
  int count;
  unsigned bits;
};
__device__ int total;
__device__ Cell cells[3];

__global__ void counted(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  Cell &c = cells[i % 3];
  atomicAdd(&total, in[i] & 3);
  atomicAdd(&c.count, 1);
  atomicOr(&cells[i % 3].bits, 1u << (i % 31));
  atomicXor(reinterpret_cast<unsigned *>(out + 5), unsigned(in[i]));
}

__global__ void gather(int *out) {
  out[0] = total;
  total = 0;
  for (int k = 0; k < 3; ++k) {
    out[1 + k] = cells[k].count;
    out[4] ^= int(cells[k].bits) * (k + 1);
    cells[k].count = 0;
    cells[k].bits = 0;
  }
}

int want(const int *in, int j, int n) {
  unsigned sum = 0, odd = 0, bits[3] = {};
  for (int i = 0; i < n; ++i)
    sum += unsigned(in[i]) & 3, odd ^= unsigned(in[i]), bits[i % 3] |= 1u << (i % 31);
  return j == 0 ? int(sum) : j < 4 ? (n + 3 - j) / 3 : j == 4 ? int(bits[0] ^ bits[1] * 2 ^ bits[2] * 3) : int(odd);
}

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) {
        counted<<<b, RowBlock>>>(in, out, n);
        gather<<<1, 1>>>(out);
      },
      want, 0, 6);
}
