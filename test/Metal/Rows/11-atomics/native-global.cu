// Add, sub, min, max, and, or, xor and exchange on integers in global memory,
// signed and unsigned; the returned values are those of one order.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: atomic_fetch_add_explicit(
#include "../Inputs/Row.h"

// cells: 0 add, 1 sub, 2 min, 3 max, 4 umin, 5 umax, 6 and, 7 or, 8 xor, 9 exchange, 10 xor of what exchange gave, 11 tickets
__global__ void counted(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int v = in[i];
  unsigned *u = (unsigned *)out;
  atomicAdd(&out[0], v);
  atomicSub(&out[1], v);
  atomicMin(&out[2], v);
  atomicMax(&out[3], v);
  atomicMin(&u[4], ~unsigned(v));
  atomicMax(&u[5], unsigned(v));
  atomicAnd(&out[6], v);
  atomicOr(&out[7], v & 0xf0f0);
  atomicXor(&u[8], unsigned(v));
  atomicXor(&out[10], atomicExch(&out[9], v));
  out[12 + atomicAdd(&u[11], 1u)] = 1;
}

int want(const int *in, int j, int n) {
  unsigned sum = 0, low = 0, high = 0, any = 0, odd = 0;
  int least = 0, most = 0;
  for (int i = 0; i < n; ++i) {
    unsigned u = unsigned(in[i]);
    sum += u, least = in[i] < least ? in[i] : least, most = in[i] > most ? in[i] : most;
    high = u > high ? u : high, any |= u & 0xf0f0, odd ^= u;
  }
  const unsigned r[] = {sum, 0u - sum, unsigned(least), unsigned(most), low, high, 0, any, odd};
  return j < 9 ? int(r[j]) : j == 11 ? n : j < 12 ? int(odd) : 1;
}

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) {
        counted<<<b, RowBlock>>>(in, out, n);
        // What is left in the cell joins what was given back.
        int cells[2];
        ROW_CUDA(cudaMemcpy(cells, out + 9, sizeof(cells), cudaMemcpyDeviceToHost));
        cells[0] = cells[1] ^= cells[0];
        ROW_CUDA(cudaMemcpy(out + 9, cells, sizeof(cells), cudaMemcpyHostToDevice));
      },
      want, 1, 12);
}
