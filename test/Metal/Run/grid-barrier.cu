// A barrier of the whole grid works in a grid of one block. The number of blocks
// that a program takes from occupancy is one; more are refused before the
// kernel begins, in whatever way it is launched, and so in a graph. In a launch
// that is not cooperative the kernel fails, as in CUDA, and so the group is
// valid wherever it runs.

// RUN: rm -rf %t.cache
// RUN: %verify --seeds=0,3 %s -- 1000 | FileCheck --check-prefix=VERIFY %s
// RUN: %run %s -- 1000 2 2>&1 | FileCheck %s
// VERIFY: {{^}}all runs agree

#include <cooperative_groups.h>
#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>
#include <vector>

namespace cg = cooperative_groups;

// CHECK: warning: a barrier for all blocks of a grid {{.*}}[CU2X2023 grid-barrier]
__device__ void meet(const cg::grid_group &grid) { grid.sync(); }

template <typename T>
__global__ void sum(const T *in, T *partial, T *out, int n) {
  cg::grid_group grid = cg::this_grid();
  T own = 0;
  for (auto i = grid.thread_rank(); i < n; i += grid.size())
    own += in[i];
  partial[grid.thread_rank()] = own;
  meet(grid);
  for (auto half = grid.size() / 2; half; half /= 2) {
    if (grid.thread_rank() < half)
      partial[grid.thread_rank()] += partial[grid.thread_rank() + half];
    cg::sync(grid);
  }
  if (grid.thread_rank() == 0 && grid.is_valid())
    *out = partial[0];
}
// Needs no barrier, and may have any number of blocks.
__global__ void fill(int *p) { p[blockIdx.x] = 5; }

int main(int argc, char **argv) {
  int n = atoi(argv[1]), can = 0, processors = 0, each = 0;
  cudaDeviceGetAttribute(&can, cudaDevAttrCooperativeLaunch, 0);
  cudaDeviceGetAttribute(&processors, cudaDevAttrMultiProcessorCount, 0);
  cudaOccupancyMaxActiveBlocksPerMultiprocessor(&each, sum<int>, 64, 0);
  int blocks = processors * each;
  // CHECK: can: 1, blocks: 1
  printf("can: %d, blocks: %d\n", can, blocks);

  std::vector<int> host(n);
  for (int i = 0; i < n; ++i)
    host[i] = i;
  int *in, *partial, *out;
  cudaMalloc(&in, n * sizeof(int));
  cudaMalloc(&partial, blocks * 64 * sizeof(int));
  cudaMalloc(&out, sizeof(int));
  cudaMemcpy(in, host.data(), n * sizeof(int), cudaMemcpyHostToDevice);
  void *arguments[] = {&in, &partial, &out, &n};
  cudaError_t error = cudaLaunchCooperativeKernel((void *)sum<int>, blocks, 64,
                                                  arguments);
  int result = -1;
  cudaMemcpy(&result, out, sizeof(int), cudaMemcpyDeviceToHost);
  // 0 + 1 + ... + 999
  // CHECK: cudaSuccess 499500
  printf("%s %d\n", cudaGetErrorName(error), result);
  fflush(stdout);
  if (argc < 3)
    return 0;

  // CHECK: a cooperative launch of more than one block
  // CHECK: cudaErrorCooperativeLaunchTooLarge
  error = cudaLaunchCooperativeKernel((void *)sum<int>, 2, 64, arguments);
  puts(cudaGetErrorName(error));
  cudaGetLastError();
  fflush(stdout);
  // CHECK: kernel sum<int>: it waits for all blocks of its grid, {{.*}} not for 2 (CU2X2023)
  // CHECK: cudaErrorCooperativeLaunchTooLarge
  sum<int><<<2, 64>>>(in, partial, out, n);
  puts(cudaGetErrorName(cudaGetLastError()));
  fflush(stdout);
  cudaStream_t stream;
  cudaStreamCreate(&stream);
  cudaGraph_t graph;
  cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal);
  // CHECK: kernel sum<int>: it waits
  // CHECK: cudaErrorCooperativeLaunchTooLarge
  sum<int><<<dim3(1, 3), 64, 0, stream>>>(in, partial, out, n);
  puts(cudaGetErrorName(cudaGetLastError()));
  cudaStreamEndCapture(stream, &graph);
  // CHECK: cudaSuccess 5
  fill<<<3, 1>>>(partial);
  cudaMemcpy(&result, partial + 2, sizeof(int), cudaMemcpyDeviceToHost);
  printf("%s %d\n", cudaGetErrorName(cudaGetLastError()), result);
  fflush(stdout);
  // CHECK: kernel sum<int>: {{.*}} launched with {{.*}} (CU2X2023)
  // CHECK: cudaSuccess cudaErrorLaunchFailure
  sum<int><<<1, 64>>>(in, partial, out, n);
  error = cudaGetLastError();
  printf("%s %s\n", cudaGetErrorName(error),
         cudaGetErrorName(cudaDeviceSynchronize()));
}
