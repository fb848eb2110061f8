// The generator Philox4x32-10 of cuRAND: seed, sequence and offset choose the numbers,
// which are those of cuRAND 10 (its header compiled for the host).
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: struct curandStatePhilox4_32_10 {
// CHECK: kernel void drawn(
// CHECK: curandStatePhilox4_32_10 state;
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
  curandStatePhilox4_32_10_t state;
  curand_init(vectors[which].seed, vectors[which].sequence, vectors[which].offset, &state);
  for (int k = 0; k < 6; ++k)
    out[6 * i + k] = curand(&state);
}

const Vector Vectors[] = {
    {0x4d2ull, 0x0ull, 0x0ull, {0x2090b348u, 0xda7cf0abu, 0x4401906fu, 0xcbca470eu, 0x9eeede35u, 0x1cbe137cu}},
    {0x4d2ull, 0x1ull, 0x0ull, {0xd115a128u, 0x52fc7c75u, 0xc7f33f17u, 0x0f1539dbu, 0x07129e5fu, 0x653d7a73u}},
    {0x4d2ull, 0x3ull, 0x0ull, {0xa8faf0a4u, 0xbf4a632du, 0xabd21f9fu, 0x677b289au, 0x1c86f4edu, 0x14b59fa5u}},
    {0x4d2ull, 0x4d2ull, 0xffffffffull, {0x921e521cu, 0xe8983fe2u, 0xce384e78u, 0x7de8ab96u, 0x607af9adu, 0x3c26dd9fu}},
    {0x4d2ull, 0x100000000ull, 0x1ull, {0x1ff4c101u, 0x9abe9664u, 0x9b7ae5efu, 0x0ec55d2du, 0xca6f1ed5u, 0x72e58b38u}},
    {0x100000000ull, 0x1ull, 0x2ull, {0x0550ecedu, 0xea1fc805u, 0xacaacebdu, 0x8570fdf0u, 0xa15d911bu, 0x879e674eu}},
    {0x4d2ull, 0xffffffffull, 0x123456789abcdefull, {0xf2fd5f83u, 0x1097a5e9u, 0x0f577be1u, 0xf31885f2u, 0x11031ffcu, 0x7b90f34au}},
    {0x4d2ull, 0x3ull, 0xfffffffffffffffeull, {0x5bf9f218u, 0x2689bedau, 0x80ea4bc2u, 0x32e98cbbu, 0x5765aa72u, 0x69ab2e2fu}},
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
