// RUN: %sample --hip --wave64=CU2X1008 --metal %s
// Per row: the largest logit with its index, and the k largest by repeated
// selection, one warp per row.
// Features: warp shuffles of a value and an index together, __shfl_sync
// broadcast, ties broken by index, __reduce_max_sync on keys made by an
// order-preserving bit cast, __match_any_sync.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>
#include <cuda_runtime.h>

#define FULL 0xffffffffu
#define TOPK 4

#define CUDA_CHECK(e)                                                     \
  if ((e) != cudaSuccess) {                                               \
    fprintf(stderr, "%s failed in line %d\n", #e, __LINE__);              \
    exit(1);                                                              \
  }

struct ValueIndex {
  float value;
  int index;
};

__device__ inline bool better(const ValueIndex &a, const ValueIndex &b) {
  return a.value > b.value || (a.value == b.value && a.index < b.index);
}

__device__ ValueIndex warpArgmax(ValueIndex best) {
  for (int offset = 16; offset > 0; offset >>= 1) {
    const ValueIndex other = {__shfl_down_sync(FULL, best.value, offset, 32),
                              __shfl_down_sync(FULL, best.index, offset, 32)};
    if (better(other, best))
      best = other;
  }
  best.value = __shfl_sync(FULL, best.value, 0, 32);
  best.index = __shfl_sync(FULL, best.index, 0, 32);
  return best;
}

__global__ void topK(const float *logits, int rows, int cols, ValueIndex *out) {
  const int row = blockIdx.x * blockDim.y + threadIdx.y;
  const int lane = threadIdx.x;
  if (row >= rows)
    return;
  const float *x = logits + row * cols;
  ValueIndex last = {INFINITY, -1};
  for (int k = 0; k < TOPK; ++k) {
    ValueIndex mine = {-INFINITY, 0x7fffffff};
    for (int c = lane; c < cols; c += 32) {
      const ValueIndex candidate{x[c], c};
      if (better(last, candidate) && better(candidate, mine))
        mine = candidate;
    }
    last = warpArgmax(mine);
    if (lane == k)
      out[row * TOPK + k] = last;
  }
}

// Floats as unsigned integers of the same order.
__host__ __device__ inline uint32_t ordered(uint32_t bits) {
  return bits & 0x80000000u ? ~bits : bits | 0x80000000u;
}

// Largest value by an integer warp reduction, and how many lanes share the
// group of the lane's own value.
__global__ void maxAndPeers(const float *logits, int rows, int cols, uint32_t *largest, int *peers) {
  const int row = blockIdx.x;
  const int lane = threadIdx.x;
  uint32_t key = 0;
  for (int c = lane; c < cols; c += warpSize)
    key = max(key, ordered(__float_as_uint(logits[row * cols + c])));
  const uint32_t top = __reduce_max_sync(FULL, key);
  const unsigned same = __match_any_sync(FULL, key >> 21);
  const int biggest = __reduce_max_sync(FULL, __popc(same));
  if (lane == 0) {
    largest[row] = top;
    peers[row] = biggest;
  }
}

int main(int argc, char **argv) {
  const int rows = argc > 1 ? atoi(argv[1]) : 80, cols = 70;
  std::vector<float> logits(rows * cols);
  unsigned s = 606;
  for (float &v : logits) {
    s = s * 1664525u + 1013904223u;
    v = (float)(int)(s >> 23) * 0.5f - 128.0f; // few values: ties happen
  }
  float *dLogits;
  ValueIndex *dTop;
  uint32_t *dLargest;
  int *dPeers;
  CUDA_CHECK(cudaMalloc(&dLogits, logits.size() * sizeof(float)));
  CUDA_CHECK(cudaMalloc(&dTop, rows * TOPK * sizeof(ValueIndex)));
  CUDA_CHECK(cudaMalloc(&dLargest, rows * sizeof(uint32_t)));
  CUDA_CHECK(cudaMalloc(&dPeers, rows * sizeof(int)));
  CUDA_CHECK(cudaMemcpy(dLogits, logits.data(), logits.size() * sizeof(float), cudaMemcpyHostToDevice));
  if (rows > 0) {
    topK<<<(rows + 3) / 4, dim3(32, 4)>>>(dLogits, rows, cols, dTop);
    maxAndPeers<<<rows, 32>>>(dLogits, rows, cols, dLargest, dPeers);
  }
  CUDA_CHECK(cudaGetLastError());
  std::vector<ValueIndex> top(rows * TOPK);
  std::vector<uint32_t> largest(rows);
  std::vector<int> peers(rows);
  CUDA_CHECK(cudaMemcpy(top.data(), dTop, top.size() * sizeof(ValueIndex), cudaMemcpyDeviceToHost));
  CUDA_CHECK(cudaMemcpy(largest.data(), dLargest, rows * sizeof(uint32_t), cudaMemcpyDeviceToHost));
  CUDA_CHECK(cudaMemcpy(peers.data(), dPeers, rows * sizeof(int), cudaMemcpyDeviceToHost));

  int bad = 0, peerSum = 0;
  long long indexSum = 0;
  double valueSum = 0;
  for (int r = 0; r < rows; ++r) {
    const float *x = &logits[r * cols];
    std::vector<int> order(cols);
    for (int c = 0; c < cols; ++c) order[c] = c;
    std::stable_sort(order.begin(), order.end(), [x](int a, int b) { return x[a] > x[b]; });
    for (int k = 0; k < TOPK; ++k) {
      const ValueIndex &t = top[r * TOPK + k];
      bad += t.index != order[k] || t.value != x[order[k]];
      indexSum += t.index * (k + 1);
      valueSum += t.value;
    }
    uint32_t keys[32] = {}, want = 0;
    int groups = 0;
    for (int c = 0; c < cols; ++c) {
      uint32_t bits;
      memcpy(&bits, x + c, 4);
      keys[c % 32] = std::max(keys[c % 32], ordered(bits));
      want = std::max(want, ordered(bits));
    }
    for (uint32_t k : keys)
      groups = std::max(groups, (int)std::count_if(keys, keys + 32, [k](uint32_t o) { return o >> 21 == k >> 21; }));
    bad += largest[r] != want || peers[r] != groups;
    peerSum += peers[r];
  }
  printf("rows %d: index checksum %lld, values %.1f, peers %d\n", rows, indexSum, valueSum, peerSum);
  for (void *p : {(void *)dLogits, (void *)dTop, (void *)dLargest, (void *)dPeers}) CUDA_CHECK(cudaFree(p));
  puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
