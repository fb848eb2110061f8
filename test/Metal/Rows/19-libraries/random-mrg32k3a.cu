// The generator MRG32k3a of cuRAND: seed, sequence and offset choose the numbers,
// which are those of cuRAND 10 (its header compiled for the host).
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: struct curandStateMRG32k3a {
// CHECK: kernel void drawn(
// CHECK: curandStateMRG32k3a state;
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
  curandStateMRG32k3a_t state;
  curand_init(vectors[which].seed, vectors[which].sequence, vectors[which].offset, &state);
  for (int k = 0; k < 6; ++k)
    out[6 * i + k] = curand(&state);
}

const Vector Vectors[] = {
    {0x4d2ull, 0x0ull, 0x0ull, {0xc96891f0u, 0x9650c684u, 0x0cbc7881u, 0x5fa111cdu, 0x864a3897u, 0xfa61def9u}},
    {0x4d2ull, 0x1ull, 0x0ull, {0x26f0d612u, 0xac5068d7u, 0xa3dbc910u, 0x8fa62437u, 0x76c19809u, 0x815d3185u}},
    {0x4d2ull, 0x3ull, 0x0ull, {0xfc8fa50eu, 0x288c933eu, 0x3d0309c3u, 0xd4ac50b1u, 0xe7bdab6cu, 0x7dac7d0au}},
    {0x4d2ull, 0x4d2ull, 0xffffffffull, {0xdfc131edu, 0xa193146bu, 0x4d89ba72u, 0x98845eabu, 0x50766a29u, 0x39deb922u}},
    {0x4d2ull, 0x100000000ull, 0x1ull, {0xf2ef97dfu, 0x5af76c3eu, 0x4e09f9b9u, 0x90e35fa1u, 0xf731ec6fu, 0x188875efu}},
    {0x100000000ull, 0x1ull, 0x2ull, {0x5d27e79bu, 0x83c27641u, 0x5de6ebf3u, 0x4d92e3d2u, 0x2b95f4e0u, 0x93c24e61u}},
    {0x4d2ull, 0xffffffffull, 0x123456789abcdefull, {0xff72b09fu, 0x412bbc76u, 0x7398ff34u, 0x0411785du, 0x578f8159u, 0xb1334240u}},
    {0x4d2ull, 0x3ull, 0xfffffffffffffffeull, {0xa807ec39u, 0x1873c0b7u, 0xe75dc15fu, 0x4e5ee67au, 0x480a520bu, 0x9adece28u}},
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
