// With --wrapv signed arithmetic that overflows wraps, as nvcc compiles it; what
// is known to fit stays as it was written.
// RUN: %row --option=--wrapv %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void wrapped(
// CHECK: for (int k = 0; k < 3; k++)
// CHECK-NEXT: int small = (in[i] & 7) * 2 + 1;
#include "../Inputs/Row.h"

struct Counter {
  int value;
  __device__ void add(int by) { value += by; }
};

__global__ void wrapped(const int *in, long long *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int a = in[i], b = in[n - 1 - i];
  int small_sum = 0;
  for (int k = 0; k < 3; k++) {
    int small = (in[i] & 7) * 2 + 1;
    small_sum += small;
  }
  long long *o = out + 8 * i;
  o[0] = a + b;
  o[1] = a * b - (a << 3);
  o[2] = -a;
  int c = a;
  c *= 3;
  c -= b;
  c <<= 1;
  o[3] = c;
  Counter counter = {a};
  counter.add(b);
  ++counter.value;
  long long old = counter.value++;
  o[4] = old * 4 + counter.value--;
  long long wide = (long long)a << 32;
  o[5] = wide * b + (wide + 0x7fffffffffffll);
  short s = (short)a;
  s += b;
  o[6] = s;
  o[7] = (a + b) / 2 + (a - b > 0) + small_sum;
}

/// The same in unsigned integers.
long long want(const int *in, int j, int n) {
  int i = j / 8;
  unsigned a = in[i], b = in[n - 1 - i];
  unsigned long long wide = (unsigned long long)a << 32;
  switch (j % 8) {
  case 0:
    return int(a + b);
  case 1:
    return int(a * b - (a << 3));
  case 2:
    return int(-a);
  case 3:
    return int((a * 3 - b) << 1);
  case 4:
    return int(a + b + 1) * 4ll + int(a + b + 2);
  case 5:
    return (long long)(wide * (unsigned long long)(long long)int(b) + (wide + 0x7fffffffffffull));
  case 6:
    return short((unsigned)(int)(short)a + b);
  }
  return int((unsigned)(int(a + b) / 2) + (int(a - b) > 0) + 3 * ((a & 7) * 2 + 1));
}

int main() {
  return rowRun<int, long long>(
      [](const int *in, long long *out, int n, int blocks) { wrapped<<<blocks, RowBlock>>>(in, out, n); },
      want, 8);
}
