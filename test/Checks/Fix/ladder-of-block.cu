// A ladder goes over the wave by `--fix` only where that is known to be the same:
// blocks of whole waves, launched in this file, whose first lanes add what they
// have to one place. In each of these files it is not, so that `--fix` leaves
// all, and the finding stays. `--fix-maybe` makes the edits.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: sh each.sh %s
// CHECK: [CU2X1004
// MAYBE: int d = warpSize / 2

// The program of half.cu is right as it is: a block is half of a wave, and its
// mask names no more, which HIP compares.
// RUN: sh %S/../Inputs/prove_kept.sh half.cu proof --fix
// Those of variable.cu and address.cu are wrong on waves of 64 lanes, and right after
// what --fix-maybe does, since their blocks happen to be whole waves.
// RUN: sh %S/../Inputs/prove_fix.sh variable.cu proof --fix-maybe
// RUN: sh %S/../Inputs/prove_fix.sh address.cu proof --fix-maybe
// not run: the others, which are right after it for some launches or data, or for
// none: what a person has to know who asks for it.

//--- each.sh
set -e
for Source in *.cu; do
  cp $Source fixed.cu
  cu2x --cuda-headers=bundled --check --fix --quiet fixed.cu -- > $Source.log 2>&1
  FileCheck $1 --input-file=$Source.log
  cmp $Source fixed.cu
  cu2x --cuda-headers=bundled --check --fix-maybe --quiet fixed.cu -- 2> /dev/null
  FileCheck $1 --check-prefix=MAYBE --input-file=fixed.cu
  rm fixed.cu
done

//--- half.cu
#include <cstdio>
__global__ void k(const int *i, int *o) {
  int v = i[blockIdx.x * blockDim.x + threadIdx.x];
  for (int d = 16; d; d /= 2)
    v += __shfl_down_sync(0xffffffffull, v, d);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(o, v);
}
int main() {
  int *i, *o;
  cudaMallocManaged(&i, 512);
  cudaMallocManaged(&o, 4);
  for (int j = 0; j < 128; ++j)
    i[j] = j;
  *o = 0;
  k<<<4, 32>>>(i, o);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  printf("%d\n", *o);
}

//--- variable.cu
#include <cstdio>
__global__ void k(const int *i, int *o) {
  int v = i[threadIdx.x];
  for (int d = 16; d; d /= 2)
    v += __shfl_down_sync(0xffffffff, v, d);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(o, v);
}
void run(int *i, int *o, int threads) { k<<<1, threads>>>(i, o); }
int main() {
  int *i, *o;
  cudaMallocManaged(&i, 256);
  cudaMallocManaged(&o, 4);
  for (int j = 0; j < 64; ++j)
    i[j] = j;
  *o = 0;
  run(i, o, 64);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  printf("%d\n", *o);
}

//--- elsewhere.cu
__global__ void k(const int *i, int *o) {
  int v = i[threadIdx.x];
  for (int d = 16; d; d /= 2)
    v += __shfl_down_sync(0xffffffff, v, d);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(o, v);
}

//--- address.cu
#include <cstdio>
__global__ void k(const int *i, int *o) {
  int v = i[threadIdx.x];
  for (int d = 16; d; d /= 2)
    v += __shfl_down_sync(0xffffffff, v, d);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(o, v);
}
void *kernelOf() { return (void *)k; }
void run(int *i, int *o) { k<<<1, 64>>>(i, o); }
int main() {
  int *i, *o;
  cudaMallocManaged(&i, 256);
  cudaMallocManaged(&o, 4);
  for (int j = 0; j < 64; ++j)
    i[j] = j;
  *o = 0;
  run(i, o);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  printf("%d\n", *o);
}

//--- template.cu
template <int N> __global__ void k(const int *i, int *o) {
  int v = i[blockIdx.x * N + threadIdx.x];
  for (int d = 16; d; d /= 2)
    v += __shfl_down_sync(0xffffffff, v, d);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(o, v);
}
template <int N> void run(int *i, int *o) { k<N><<<4, N>>>(i, o); }
void both(int *i, int *o) {
  run<32>(i, o);
  run<64>(i, o);
}

//--- member.cu
struct Config {
  int threads;
};
__global__ void k(const int *i, int *o) {
  int v = i[threadIdx.x];
  for (int d = 16; d; d /= 2)
    v += __shfl_down_sync(0xffffffff, v, d);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(o, v);
}
void run(int *i, int *o) {
  Config c{32};
  k<<<4, c.threads>>>(i, o);
}

//--- rows.cu
__global__ void k(const int *i, int *o) {
  int v = i[threadIdx.y * 8 + threadIdx.x];
  for (int d = 16; d; d /= 2)
    v += __shfl_down_sync(0xffffffff, v, d);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(o, v);
}
void run(int *i, int *o) { k<<<1, dim3(8, 8)>>>(i, o); }

//--- number.cu
__global__ void k(const int *i, int *o) {
  int v = i[blockIdx.x * blockDim.x + threadIdx.x];
  for (int d = 16; d; d /= 2)
    v = max(v, __shfl_down_sync(0xffffffff, v, d));
  if (threadIdx.x % warpSize == 0)
    o[(blockIdx.x * blockDim.x + threadIdx.x) / warpSize] = v;
}
void run(int *i, int *o) { k<<<2, 128>>>(i, o); }

//--- stored.cu
__global__ void k(const int *i, int *o) {
  int v = i[threadIdx.x];
  for (int d = 16; d; d /= 2)
    v += __shfl_xor_sync(0xffffffff, v, d);
  o[threadIdx.x] = v;
  if (threadIdx.x % warpSize == 0)
    atomicAdd(o, v);
}
void run(int *i, int *o) { k<<<1, 64>>>(i, o); }

//--- first.cu
__global__ void k(const int *i, int *o) {
  int v = i[threadIdx.x];
  for (int d = 16; d; d /= 2)
    v += __shfl_down_sync(0xffffffff, v, d);
  if (threadIdx.x == 0 && warpSize > 0)
    o[blockIdx.x] = v;
}
void run(int *i, int *o) { k<<<1, 64>>>(i, o); }

//--- compared.cu
__global__ void k(const int *i, int *o) {
  int v = i[threadIdx.x];
  for (int d = 16; d; d /= 2)
    v += __shfl_down_sync(0xffffffff, v, d);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(o, v > 100);
}
void run(int *i, int *o) { k<<<1, 64>>>(i, o); }

//--- other-operation.cu
__global__ void k(const int *i, int *o) {
  int v = i[threadIdx.x];
  for (int d = 16; d; d /= 2)
    v += __shfl_down_sync(0xffffffff, v, d);
  if (threadIdx.x % warpSize == 0)
    atomicMax(o, v);
}
void run(int *i, int *o) { k<<<1, 64>>>(i, o); }

//--- twice.cu
__device__ int sum(int v) {
  for (int d = 16; d; d /= 2)
    v += __shfl_xor_sync(0xffffffff, v, d);
  return v;
}
__global__ void k(const int *i, int *o) {
  int v = sum(sum(i[threadIdx.x]));
  if (threadIdx.x % warpSize == 0)
    atomicAdd(o, v);
}
void run(int *i, int *o) { k<<<1, 64>>>(i, o); }

//--- by-warp.cu
__global__ void k(const int *i, int *o) {
  int v = 0;
  for (int c = threadIdx.x % warpSize; c < 64; c += warpSize)
    v += i[c];
  for (int d = 16; d; d /= 2)
    v += __shfl_down_sync(0xffffffff, v, d);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(o, v);
}
void run(int *i, int *o) { k<<<1, 64>>>(i, o); }

//--- places.cu
__global__ void k(const int *i, int *o) {
  int v = i[threadIdx.x];
  for (int d = 16; d; d /= 2)
    v += __shfl_down_sync(0xffffffff, v, d);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(o + threadIdx.x, v);
}
void run(int *i, int *o) { k<<<1, 64>>>(i, o); }

//--- left.cu
__global__ void k(const int *i, int *o, int n) {
  int v = i[threadIdx.x];
  for (int d = 16; d; d /= 2)
    v += __shfl_down_sync(0xffffffff, v, d);
  if (threadIdx.x >= n)
    return;
  if (threadIdx.x % warpSize == 0)
    atomicAdd(o, v);
}
void run(int *i, int *o) { k<<<1, 64>>>(i, o, 40); }
