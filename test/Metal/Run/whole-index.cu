// `threadIdx` and `blockIdx` are objects of type uint3, `blockDim` and `gridDim`
// of type dim3: as a whole they are copied, and chosen for by that type.
// RUN: rm -rf %t.cache
// RUN: %run %s | FileCheck %s
// RUN: %verify --seeds=0 %s | FileCheck --check-prefix=VERIFY %s
// VERIFY: {{^}}all runs agree

#include <cstdio>
#include <cuda_runtime.h>

__device__ int next(uint3 &t) { return t.x += 5; }
__device__ int typeOf(uint3) { return 3; }
__device__ int typeOf(const dim3 &) { return 33; }
template <class T> __device__ int typeOf(T) { return 0; }
template <class T> __device__ int advance(T index, int by) {
  index.x += by;
  return index.x;
}
__device__ auto here() { return threadIdx; }

__global__ void kernel(int *out) {
  if (blockIdx.x == 0)
    return;
  auto t = threadIdx;
  t.x++;
  out[0] = next(t);
  auto size = blockDim, count = gridDim;
  size.y = 2;
  out[1] = size.x * size.y + count.x;
  const auto &block = blockIdx;
  auto &&again = blockIdx;
  auto braced{blockIdx};
  auto parens(blockIdx);
  out[2] = block.x + again.x + braced.y + parens.z;
  out[3] = typeOf(threadIdx) + typeOf(gridDim);
  out[4] = advance(threadIdx, 10) + advance(gridDim, 20);
  auto other = [index = threadIdx, size = blockDim]() mutable {
    index.x = 9;
    return index.x + size.x;
  };
  out[5] = other();
  auto twice = [](auto size) {
    size.x *= 2;
    return size.x + 1;
  };
  out[6] = twice(gridDim) - twice(blockIdx);
  auto mine = here();
  mine.x += 40;
  out[7] = mine.x + threadIdx.x;
}

// The variables are of these types wherever they stand.
#define WHOLE threadIdx
struct Where {
  uint3 thread;
  dim3 size;
  __device__ Where() : thread{threadIdx}, size(blockDim) {}
};
template <> __device__ int typeOf(dim3 size) { return size.x * 100; }
template <class T> __device__ int kindOf(const T &) { return 0; }
template <> __device__ int kindOf(const dim3 &) { return 8; }
__global__ void everywhere(int *out) {
  if (threadIdx.x != 1)
    return;
  out[0] = sizeof(threadIdx);
  uint3 chosen = threadIdx.x ? threadIdx : blockIdx;
  dim3 extent = threadIdx.x ? blockDim : gridDim;
  out[1] = chosen.x + 10 * extent.x;
  auto whole = WHOLE;
  whole.y += 5;
  out[2] = whole.x + whole.y;
  decltype(threadIdx) same = threadIdx;
  auto [x, y, z] = threadIdx;
  x += 2;
  auto &named = threadIdx;
  out[3] = same.x + 10 * x + 100 * (y + z) + 1000 * typeOf(named);
  Where where;
  uint3 block{blockIdx};
  out[4] = where.thread.x + 10 * where.size.x + block.x;
  out[5] = typeOf(blockDim) + kindOf(gridDim);
}

// near miss: references stay what they are, and so do a program's own names.
__device__ int sum(const uint3 &index) { return index.x + index.y + index.z; }
__global__ void near(int *out) {
  if (threadIdx.x != 3)
    return;
  auto &named = threadIdx;
  const uint3 &kept = threadIdx;
  out[0] = named.x + kept.y + sum(threadIdx);
  decltype(blockDim.x) x = blockDim.x;
  out[1] = x;
}
struct Shape {
  int blockDim : 9;
};
enum { threads = 4 };
static int twice(int &n) { return n *= 2; }
template <int N> static int constant() { return N; }

int main() {
  int *out;
  cudaMallocManaged(&out, 64);
  kernel<<<2, 1>>>(out);
  cudaDeviceSynchronize();
  // CHECK: 6 4 2 36 32 10 2 40
  for (int i = 0; i < 8; ++i)
    printf("%d ", out[i]);
  dim3 grid, blockDim(threads);
  near<<<grid, blockDim>>>(out);
  cudaDeviceSynchronize();
  // CHECK: 6 4
  printf("\n%d %d\n", out[0], out[1]);
  everywhere<<<1, 4>>>(out);
  cudaDeviceSynchronize();
  // CHECK: 12 41 6 3031 41 41
  for (int i = 0; i < 6; ++i)
    printf("%d ", out[i]);
  puts("");
  auto copied = blockDim;
  copied.x = 1;
  Shape shape = {};
  shape.blockDim = 5;
  {
    int blockDim = 6;
    twice(blockDim);
    printf("%d ", blockDim);
  }
  {
    constexpr int blockDim = 7;
    constexpr int same = blockDim;
    // CHECK: 12 7 7 5 4
    printf("%d %d %d %d\n", constant<blockDim>(), same, shape.blockDim,
           threads);
  }
}
