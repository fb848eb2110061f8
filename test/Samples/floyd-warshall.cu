// RUN: %sample --hip --metal %s
// All shortest paths after Floyd and Warshall, plain and in blocks of three
// phases (pivot tile, its row and column, the rest).
// Features: two shared tiles, kernel launched in a host loop, an
// infinity that adds without overflow, switch on the phase, blockIdx used to skip tiles.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define TILE 16
#define INF 0x3fffffff

inline void cudaAssert(cudaError_t e, int line) {
  if (e != cudaSuccess) {
    fprintf(stderr, "line %d: %s\n", line, cudaGetErrorString(e));
    exit(EXIT_FAILURE);
  }
}
#define ASSERT_OK(e) cudaAssert(e, __LINE__)

__global__ void relaxPlain(int *dist, int n, int k) {
  const int j = blockIdx.x * blockDim.x + threadIdx.x;
  const int i = blockIdx.y * blockDim.y + threadIdx.y;
  if (i >= n || j >= n)
    return;
  // row k and column k do not change in step k, so nobody races
  const int through = dist[i * n + k] + dist[k * n + j];
  if (through < dist[i * n + j])
    dist[i * n + j] = through;
}

enum Phase { PIVOT = 1, CROSS = 2, REST = 3 };

// n is a multiple of TILE here.
__global__ void relaxTile(int *dist, int n, int pivot, int phase) {
  __shared__ int rowTile[TILE][TILE]; // holds d(i, k)
  __shared__ int colTile[TILE][TILE]; // holds d(k, j)
  const int tx = threadIdx.x, ty = threadIdx.y;

  int bi, bj;
  switch (phase) {
  case PIVOT:
    bi = bj = pivot;
    break;
  case CROSS:
    if ((int)blockIdx.x == pivot)
      return; // the pivot tile is done
    bi = blockIdx.y == 0 ? pivot : blockIdx.x;
    bj = blockIdx.y == 0 ? blockIdx.x : pivot;
    break;
  default:
    bi = blockIdx.y;
    bj = blockIdx.x;
    if (bi == pivot || bj == pivot)
      return;
  }

  int &mine = dist[(bi * TILE + ty) * n + bj * TILE + tx];
  int best = mine;
  rowTile[ty][tx] = dist[(bi * TILE + ty) * n + pivot * TILE + tx];
  colTile[ty][tx] = dist[(pivot * TILE + ty) * n + bj * TILE + tx];
  __syncthreads();

  for (int k = 0; k < TILE; ++k) {
    best = min(best, rowTile[ty][k] + colTile[k][tx]);
    if (phase != REST) {
      // the tile depends on itself: publish every step
      __syncthreads();
      if (bj == pivot)
        rowTile[ty][tx] = best;
      if (bi == pivot)
        colTile[ty][tx] = best;
      __syncthreads();
    }
  }
  mine = best;
}

int main(int argc, char **argv) {
  const int arg = argc > 1 ? atoi(argv[1]) : 36;
  const int n = std::min(arg, 40); // the work is cubic
  const int padded = (n + TILE - 1) / TILE * TILE, tiles = padded / TILE;

  std::vector<int> want(n * n, INF), tiled(padded * padded, INF);
  unsigned s = 7u;
  for (int i = 0; i < n; ++i) {
    want[i * n + i] = 0;
    for (int e = 0; e < 4; ++e) {
      s = s * 1664525u + 1013904223u;
      const int j = (int)((s >> 8) % (unsigned)n), weight = 1 + (int)(s >> 26);
      if (i % 9 != 4 && j != i) want[i * n + j] = weight;
    }
  }
  for (int i = 0; i < n; ++i)
    std::copy(&want[i * n], &want[i * n] + n, &tiled[i * padded]);
  std::vector<int> plain = want;

  int *dPlain, *dTiled;
  ASSERT_OK(cudaMalloc(&dPlain, plain.size() * sizeof(int)));
  ASSERT_OK(cudaMalloc(&dTiled, tiled.size() * sizeof(int)));
  ASSERT_OK(cudaMemcpy(dPlain, plain.data(), plain.size() * sizeof(int), cudaMemcpyHostToDevice));
  ASSERT_OK(cudaMemcpy(dTiled, tiled.data(), tiled.size() * sizeof(int), cudaMemcpyHostToDevice));
  const dim3 block(TILE, TILE), grid(tiles, tiles), cross(tiles, 2);
  const dim3 wide(16, 4), plainGrid((n + 15) / 16, (n + 3) / 4);
  for (int k = 0; k < n; ++k)
    relaxPlain<<<plainGrid, wide>>>(dPlain, n, k);
  for (int p = 0; p < tiles; ++p) {
    relaxTile<<<1, block>>>(dTiled, padded, p, PIVOT);
    relaxTile<<<cross, block>>>(dTiled, padded, p, CROSS);
    relaxTile<<<grid, block>>>(dTiled, padded, p, REST);
  }
  ASSERT_OK(cudaGetLastError());
  ASSERT_OK(cudaMemcpy(plain.data(), dPlain, plain.size() * sizeof(int), cudaMemcpyDeviceToHost));
  ASSERT_OK(cudaMemcpy(tiled.data(), dTiled, tiled.size() * sizeof(int), cudaMemcpyDeviceToHost));

  for (int k = 0; k < n; ++k)
    for (int i = 0; i < n; ++i)
      for (int j = 0; j < n; ++j)
        want[i * n + j] = std::min(want[i * n + j], want[i * n + k] + want[k * n + j]);
  int bad = 0, unreachable = 0, longest = 0;
  long long sum = 0;
  for (int i = 0; i < n; ++i)
    for (int j = 0; j < n; ++j) {
      const int d = want[i * n + j];
      bad += plain[i * n + j] != d || tiled[i * padded + j] != d;
      if (d >= INF) { ++unreachable; continue; }
      longest = std::max(longest, plain[i * n + j]);
      sum += tiled[i * padded + j] * (i + 1LL);
    }
  printf("vertices %d, unreachable pairs %d, longest %d, checksum %lld\n", n, unreachable, longest, sum);
  ASSERT_OK(cudaFree(dPlain));
  ASSERT_OK(cudaFree(dTiled));
  puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
