// RUN: %sample --hip --metal %s
// Open-addressing hash table: insert with atomicCAS and linear probing, look
// up, and erase by tombstones.
// Features: struct with device methods over device memory, 32-bit CAS on keys,
// atomicExch, atomicAdd for counting duplicates, bounded probe loops, return
// values through reference parameters.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <vector>
#include <cuda_runtime.h>

#define CUDA_MUST(x)                                                    \
  if (cudaError_t status = (x))                                         \
    printf("%s: %s\n", #x, cudaGetErrorString(status)), exit(1);

constexpr uint32_t kEmpty = 0xffffffffu;
constexpr uint32_t kTombstone = 0xfffffffeu;

struct Slot {
  uint32_t key;
  uint32_t count;
};

struct HashTable {
  Slot *slots;
  uint32_t mask; // capacity - 1, capacity a power of two

  // Murmur3 finaliser
  __host__ __device__ static uint32_t hash(uint32_t k) {
    k ^= k >> 16;
    k *= 0x85ebca6bu;
    k ^= k >> 13;
    k *= 0xc2b2ae35u;
    k ^= k >> 16;
    return k;
  }

  // Counts one occurrence of key; false when the table is full.
  __device__ bool add(uint32_t key) {
    uint32_t at = hash(key) & mask;
    for (uint32_t probes = 0; probes <= mask; ++probes, at = (at + 1) & mask) {
      const uint32_t previous = atomicCAS(&slots[at].key, kEmpty, key);
      if (previous == kEmpty || previous == key) {
        atomicAdd(&slots[at].count, 1u);
        return true;
      }
    }
    return false;
  }

  __device__ bool find(uint32_t key, uint32_t &count) const {
    for (uint32_t probes = 0; probes <= mask; ++probes) {
      const Slot &s = slots[(hash(key) + probes) & mask];
      if (s.key == key)
        return count = s.count, true;
      if (s.key == kEmpty)
        break;
    }
    return false;
  }

  __device__ bool erase(uint32_t key) {
    for (uint32_t at = hash(key) & mask, probes = 0; probes <= mask; ++probes, at = (at + 1) & mask) {
      const uint32_t seen = atomicCAS(&slots[at].key, key, kTombstone);
      if (seen == key) {
        atomicExch(&slots[at].count, 0u);
        return true;
      }
      if (seen == kEmpty)
        break;
    }
    return false;
  }
};

__global__ void clearTable(HashTable t) {
  for (uint32_t i = blockIdx.x * blockDim.x + threadIdx.x; i <= t.mask; i += blockDim.x * gridDim.x)
    t.slots[i] = Slot{kEmpty, 0};
}

__global__ void insertAll(HashTable t, const uint32_t *keys, int n, int *failures) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n && !t.add(keys[i]))
    atomicAdd(failures, 1);
}

__global__ void eraseMultiples(HashTable t, uint32_t limit, uint32_t step, int *erased) {
  const uint32_t key = (blockIdx.x * blockDim.x + threadIdx.x) * step;
  if (key < limit && t.erase(key))
    atomicAdd(erased, 1);
}

__global__ void lookupRange(HashTable t, uint32_t *counts, uint32_t limit) {
  const uint32_t key = blockIdx.x * blockDim.x + threadIdx.x;
  if (uint32_t c; key < limit)
    counts[key] = t.find(key, c) ? c : 0;
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? atoi(argv[1]) : 4000;
  const uint32_t limit = n / 2 + 16, step = 3;
  std::vector<uint32_t> keys(n), counts(limit);
  std::map<uint32_t, uint32_t> want;
  uint32_t s = 97;
  for (auto &k : keys) {
    s = s * 1664525u + 1013904223u;
    k = (s >> 5) % limit;
    ++want[k];
  }

  uint32_t capacity = 64;
  for (; capacity < 2 * limit; capacity <<= 1);
  HashTable table = {nullptr, capacity - 1};
  uint32_t *dKeys, *dCounts;
  int *dTally, tally[2] = {0, 0};
  CUDA_MUST(cudaMalloc(&table.slots, capacity * sizeof(Slot)));
  CUDA_MUST(cudaMalloc(&dKeys, n * sizeof(uint32_t)));
  CUDA_MUST(cudaMalloc(&dCounts, limit * sizeof(uint32_t)));
  CUDA_MUST(cudaMalloc(&dTally, sizeof(tally)));
  CUDA_MUST(cudaMemcpy(dKeys, keys.data(), n * sizeof(uint32_t), cudaMemcpyHostToDevice));
  CUDA_MUST(cudaMemset(dTally, 0, sizeof(tally)));

  clearTable<<<4, 128>>>(table);
  if (n > 0)
    insertAll<<<(n + 127) / 128, 128>>>(table, dKeys, n, dTally);
  eraseMultiples<<<(limit / step + 64) / 64, 64>>>(table, limit, step, dTally + 1);
  lookupRange<<<(limit + 127) / 128, 128>>>(table, dCounts, limit);
  CUDA_MUST(cudaGetLastError());
  CUDA_MUST(cudaMemcpy(counts.data(), dCounts, limit * sizeof(uint32_t), cudaMemcpyDeviceToHost));
  CUDA_MUST(cudaMemcpy(tally, dTally, sizeof(tally), cudaMemcpyDeviceToHost));

  int bad = 0, erased = 0;
  uint32_t hash = 0;
  for (uint32_t k = 0; k < limit; ++k) {
    auto it = want.find(k);
    const bool gone = k % step == 0;
    erased += gone && it != want.end();
    bad += counts[k] != (gone || it == want.end() ? 0 : it->second);
    hash = hash * 131 + counts[k];
  }
  bad += tally[0] != 0 || tally[1] != erased;
  printf("keys %d, distinct %zu, erased %d\ncount hash %08x\n", n, want.size(), tally[1], hash);
  for (void *p : {(void *)table.slots, (void *)dKeys, (void *)dCounts, (void *)dTally})
    CUDA_MUST(cudaFree(p));
  puts(bad ? "FAIL" : "PASS");
  return bad != 0;
}
