//===- normalize.cu - Normalizes the rows of a matrix -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Gives every row of a matrix mean 0 and variance 1, correlates all rows with
// each other, transposes the result and compares everything with the CPU.
//
//   nvcc -std=c++17 normalize.cu transpose.cu -lcublas -o normalize
//
//===----------------------------------------------------------------------===//

#include "transpose.h"

#include <cublas_v2.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

#define CHECK(Call)                                                            \
  do {                                                                         \
    cudaError_t Error = (Call);                                                \
    if (Error != cudaSuccess) {                                                \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__,                       \
              cudaGetErrorString(Error));                                      \
      exit(EXIT_FAILURE);                                                      \
    }                                                                          \
  } while (0)

#define CHECK_BLAS(Call)                                                       \
  do {                                                                         \
    cublasStatus_t Status = (Call);                                            \
    if (Status != CUBLAS_STATUS_SUCCESS) {                                     \
      fprintf(stderr, "%s:%d: cuBLAS status %d\n", __FILE__, __LINE__,         \
              int(Status));                                                    \
      exit(EXIT_FAILURE);                                                      \
    }                                                                          \
  } while (0)

constexpr int Rows = 512;
constexpr int Columns = 2000;
constexpr int Chunks = 8;
constexpr int BlockSize = 256;
constexpr int GroupSize = 32; // threads that sum up by shuffles

__constant__ float Epsilon; // keeps rows of equal values away from 1 / 0
__device__ unsigned BadValues;

/// The sum over 32 neighbouring threads, in all of them.
__device__ float groupSum(float Value) {
  for (int Offset = GroupSize / 2; Offset > 0; Offset /= 2)
    Value += __shfl_xor_sync(0xffffffff, Value, Offset);
  return Value;
}

/// The sum over the block, in all of its threads.
__device__ float blockSum(float Value) {
  __shared__ float Partial[BlockSize / GroupSize];
  int Lane = threadIdx.x % GroupSize;
  Value = groupSum(Value);
  __syncthreads(); // the previous sum has been read
  if (Lane == 0)
    Partial[threadIdx.x / GroupSize] = Value;
  __syncthreads();
  return groupSum(Lane < BlockSize / GroupSize ? Partial[Lane] : 0.0f);
}

/// One block a row; \p Moments gets its mean and 1 / standard deviation.
__global__ void rowMoments(const float *In, float2 *Moments) {
  extern __shared__ float Row[];
  float Sum = 0.0f;
  for (int I = threadIdx.x; I < Columns; I += blockDim.x) {
    Row[I] = In[blockIdx.x * Columns + I];
    Sum += Row[I];
  }
  unsigned Bad = __ballot_sync(0xffffffff, !isfinite(Sum));
  if (threadIdx.x % warpSize == 0 && Bad)
    atomicAdd(&BadValues, __popc(Bad));

  float Mean = blockSum(Sum) / Columns;
  float Squares = 0.0f;
  for (int I = threadIdx.x; I < Columns; I += blockDim.x)
    Squares += (Row[I] - Mean) * (Row[I] - Mean);
  float Variance = blockSum(Squares) / Columns;
  if (threadIdx.x == 0)
    Moments[blockIdx.x] = make_float2(Mean, rsqrtf(Variance + Epsilon));
}

__global__ void normalizeRows(const float *In, const float2 *Moments,
                              float *Out, int Count) {
  int I = blockIdx.x * blockDim.x + threadIdx.x;
  if (I >= Count)
    return;
  float2 M = __ldg(&Moments[I / Columns]);
  Out[I] = (In[I] - M.x) * M.y;
}

/// Normalizes on the CPU, in double precision.
static std::vector<float> normalizeOnHost(const float *In, float Eps) {
  std::vector<float> Out(size_t(Rows) * Columns);
  for (int R = 0; R < Rows; ++R) {
    const float *Row = In + size_t(R) * Columns;
    double Sum = 0, Squares = 0;
    for (int C = 0; C < Columns; ++C)
      Sum += Row[C];
    for (int C = 0; C < Columns; ++C)
      Squares += (Row[C] - Sum / Columns) * (Row[C] - Sum / Columns);
    for (int C = 0; C < Columns; ++C)
      Out[size_t(R) * Columns + C] =
          float((Row[C] - Sum / Columns) / std::sqrt(Squares / Columns + Eps));
  }
  return Out;
}

/// Copies and normalizes the chunks of rows in turn on two streams, so that
/// copies overlap with kernels. Returns the milliseconds it took.
static float normalizeInChunks(const float *HostIn, float *HostOut,
                               float *DeviceIn, float *DeviceOut,
                               float2 *Moments) {
  constexpr int ChunkRows = Rows / Chunks, Count = ChunkRows * Columns;
  constexpr int Blocks = (Count + BlockSize - 1) / BlockSize;
  cudaStream_t Streams[2];
  cudaEvent_t Start, Stop;
  for (cudaStream_t &S : Streams)
    CHECK(cudaStreamCreate(&S));
  CHECK(cudaEventCreate(&Start));
  CHECK(cudaEventCreate(&Stop));

  CHECK(cudaEventRecord(Start, Streams[0]));
  CHECK(cudaStreamWaitEvent(Streams[1], Start, 0));
  for (int Chunk = 0; Chunk < Chunks; ++Chunk) {
    cudaStream_t S = Streams[Chunk % 2];
    size_t At = size_t(Chunk) * Count;
    float2 *M = Moments + Chunk * ChunkRows;
    CHECK(cudaMemcpyAsync(DeviceIn + At, HostIn + At, Count * sizeof(float),
                          cudaMemcpyHostToDevice, S));
    rowMoments<<<ChunkRows, BlockSize, Columns * sizeof(float), S>>>(
        DeviceIn + At, M);
    normalizeRows<<<Blocks, BlockSize, 0, S>>>(DeviceIn + At, M, DeviceOut + At,
                                               Count);
    CHECK(cudaGetLastError());
    CHECK(cudaMemcpyAsync(HostOut + At, DeviceOut + At, Count * sizeof(float),
                          cudaMemcpyDeviceToHost, S));
  }
  CHECK(cudaStreamSynchronize(Streams[1]));
  CHECK(cudaEventRecord(Stop, Streams[0]));
  CHECK(cudaEventSynchronize(Stop));

  float Milliseconds = 0.0f;
  CHECK(cudaEventElapsedTime(&Milliseconds, Start, Stop));
  CHECK(cudaEventDestroy(Start));
  CHECK(cudaEventDestroy(Stop));
  for (cudaStream_t S : Streams)
    CHECK(cudaStreamDestroy(S));
  return Milliseconds;
}

int main() {
  cudaDeviceProp Device;
  CHECK(cudaGetDeviceProperties(&Device, 0));
  printf("%s, blocks of up to %d threads\n", Device.name,
         Device.maxThreadsPerBlock);

  const size_t Count = size_t(Rows) * Columns;
  const float Eps = 1e-5f;
  float *HostIn, *HostOut, *DeviceIn, *DeviceOut, *Flipped, *Gram;
  float2 *Moments;
  CHECK(cudaMallocHost((void **)&HostIn, Count * sizeof(float)));
  CHECK(cudaMallocHost((void **)&HostOut, Count * sizeof(float)));
  CHECK(cudaMalloc(&DeviceIn, Count * sizeof(float)));
  CHECK(cudaMalloc(&DeviceOut, Count * sizeof(float)));
  CHECK(cudaMalloc(&Flipped, Count * sizeof(float)));
  CHECK(cudaMalloc(&Gram, Rows * Rows * sizeof(float)));
  CHECK(cudaMalloc(&Moments, Rows * sizeof(float2)));
  CHECK(cudaMemcpyToSymbol(Epsilon, &Eps, sizeof(Eps)));
  for (size_t I = 0; I < Count; ++I)
    HostIn[I] = float((I * 2654435761u >> 8) % 1000) / 250.0f;

  float Milliseconds =
      normalizeInChunks(HostIn, HostOut, DeviceIn, DeviceOut, Moments);

  // cuBLAS counts by columns: our matrix is its transposed one.
  cublasHandle_t Blas;
  const float Alpha = 1.0f / Columns, Beta = 0.0f;
  CHECK_BLAS(cublasCreate(&Blas));
  CHECK_BLAS(cublasSgemm(Blas, CUBLAS_OP_T, CUBLAS_OP_N, Rows, Rows, Columns,
                         &Alpha, DeviceOut, Columns, DeviceOut, Columns, &Beta,
                         Gram, Rows));
  CHECK_BLAS(cublasDestroy(Blas));
  CHECK(transpose(DeviceOut, Flipped, Rows, Columns, 0));

  std::vector<float> HostGram(Rows * Rows), HostFlipped(Count);
  unsigned Bad = 0;
  CHECK(cudaMemcpy(HostGram.data(), Gram, Rows * Rows * sizeof(float),
                   cudaMemcpyDeviceToHost));
  CHECK(cudaMemcpy(HostFlipped.data(), Flipped, Count * sizeof(float),
                   cudaMemcpyDeviceToHost));
  CHECK(cudaMemcpyFromSymbol(&Bad, BadValues, sizeof(Bad)));

  std::vector<float> Expected = normalizeOnHost(HostIn, Eps);
  float Worst = 0.0f;
  for (int R = 0; R < Rows; ++R) {
    Worst = std::max(Worst, std::fabs(HostGram[R * Rows + R] - 1.0f));
    for (int C = 0; C < Columns; ++C) {
      float Want = Expected[size_t(R) * Columns + C];
      Worst =
          std::max({Worst, std::fabs(HostOut[size_t(R) * Columns + C] - Want),
                    std::fabs(HostFlipped[size_t(C) * Rows + R] - Want)});
    }
  }
  for (float *P : {DeviceIn, DeviceOut, Flipped, Gram})
    CHECK(cudaFree(P));
  CHECK(cudaFree(Moments));
  CHECK(cudaFreeHost(HostIn));
  CHECK(cudaFreeHost(HostOut));

  bool Passed = Bad == 0 && Worst < 1e-3f;
  printf("%d rows in %.2f ms, largest difference %g: %s\n", Rows, Milliseconds,
         Worst, Passed ? "passed" : "FAILED");
  return Passed ? EXIT_SUCCESS : EXIT_FAILURE;
}
