// The generator the default of cuRAND: seed, sequence and offset choose the numbers,
// which are those of cuRAND 10 (its header compiled for the host).
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: struct curandStateXORWOW {
// CHECK: kernel void drawn(
// CHECK: curandStateXORWOW state;
// CHECK: curand_init(vectors[{{.*}}].seed, vectors[{{.*}}].sequence, vectors[{{.*}}].offset, &state);
// CHECK: curand(&state)
#include <curand_kernel.h>
#include "../Inputs/Row.h"

struct Vector {
  unsigned long long seed, sequence, offset;
  unsigned numbers[6];
};

__global__ void drawn(const Vector *vectors, int count, unsigned *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int which = i % count;
  curandStateXORWOW_t state;
  curand_init(vectors[which].seed, vectors[which].sequence, vectors[which].offset, &state);
  for (int k = 0; k < 6; ++k)
    out[6 * i + k] = curand(&state);
}

const Vector Vectors[] = {
    {0x4d2ull, 0x0ull, 0x0ull, {0x253d5e15u, 0x6f558604u, 0xdee6daf2u, 0x7485b394u, 0xdb6a6a85u, 0x95195c6bu}},
    {0x4d2ull, 0x1ull, 0x0ull, {0xd1f7605au, 0xed29ae49u, 0x83030ed9u, 0x899fbaf4u, 0xcf2ac63bu, 0x047c6db7u}},
    {0x4d2ull, 0x3ull, 0x0ull, {0x4b79ff67u, 0x4efd7f5au, 0x9ee692ceu, 0x891d7bd4u, 0x7f49507fu, 0xe5e768abu}},
    {0x4d2ull, 0x4d2ull, 0xffffffffull, {0x70b744eeu, 0xfa555bceu, 0x14b2bce0u, 0x703c23c6u, 0xa287911du, 0x5ded9fcau}},
    {0x4d2ull, 0x100000000ull, 0x1ull, {0x92063153u, 0x98a6a47du, 0xf2ca5f79u, 0xce5eda52u, 0x0e616d98u, 0xd01f6319u}},
    {0x100000000ull, 0x1ull, 0x2ull, {0x96acb3c8u, 0x6111fdc6u, 0x68ca1c92u, 0x20590d3du, 0x8816b566u, 0x1554118bu}},
    {0x4d2ull, 0xffffffffull, 0x123456789abcdefull, {0x67aa0d3au, 0x0b707164u, 0x050189a6u, 0xeea48adau, 0x1d7fa7e9u, 0x3d8491b1u}},
    {0x4d2ull, 0x3ull, 0xfffffffffffffffeull, {0x550a2079u, 0x931811d3u, 0xec3dea0cu, 0xb9a1ff84u, 0xe67de8ffu, 0xb7107680u}},
};
const int Count = sizeof(Vectors) / sizeof(Vectors[0]);

unsigned want(const int *, int j, int) { return Vectors[j / 6 % Count].numbers[j % 6]; }

int main() {
  Vector *vectors;
  ROW_CUDA(cudaMalloc(&vectors, sizeof(Vectors)));
  ROW_CUDA(cudaMemcpy(vectors, Vectors, sizeof(Vectors), cudaMemcpyHostToDevice));
  return rowRun<int, unsigned>(
      [&](const int *, unsigned *out, int n, int b) { drawn<<<b, RowBlock>>>(vectors, Count, out, n); }, want, 6);
}
