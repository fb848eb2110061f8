// The number of a pointer serves to test alignment and comes back as the pointer
// it was.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: ulong a = reinterpret_cast<ulong>(in + i);
// CHECK: ulong low = (ulong)&in[1] - (ulong)&in[0];
#include <stdint.h>
#include "../Inputs/Row.h"

__global__ void numbers(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  uintptr_t a = reinterpret_cast<uintptr_t>(in + i), b = (uintptr_t)in;
  const int *back = reinterpret_cast<const int *>(a);
  unsigned long long low = (unsigned long long)&in[1] - (unsigned long long)&in[0];
  out[i] = *back ^ (int(a - b) + int(low) * 100000 + int(b % 4));
}

int want(const int *in, int i, int) { return in[i] ^ (4 * i + 400000); }

int main() { return rowMain(numbers, want); }
