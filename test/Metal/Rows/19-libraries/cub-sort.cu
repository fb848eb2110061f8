// Sorts of a block by digits: keys, keys with values, downwards, some of the
// bits, and a histogram.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: struct BlockRadixSort_int_64_2 {
// CHECK-DAG: struct BlockRadixSort_float_64_2_int {
// CHECK-DAG: struct BlockHistogram_int_64_2_16 {
// CHECK: kernel void sorted(
#include <cub/cub.cuh>
#include "../Inputs/Row.h"

// Blocks of 64 threads with two items each; behind the end are large numbers.
__global__ void sorted(const int *in, int *out, int n) {
  typedef cub::BlockRadixSort<int, RowBlock, 2> Keys;
  typedef cub::BlockRadixSort<float, RowBlock, 2, int> Pairs;
  typedef cub::BlockHistogram<int, RowBlock, 2, 16> Histogram;
  __shared__ union {
    typename Keys::TempStorage keys;
    typename Pairs::TempStorage pairs;
  } storage;
  __shared__ typename Histogram::TempStorage histogramStorage;
  __shared__ int histogram[16];
  int t = threadIdx.x, block = blockIdx.x * RowBlock, keys[2], places[2], low[2];
  float floats[2];
  for (int k = 0; k < 2; ++k) {
    int at = block + (2 * t + k) % RowBlock;
    keys[k] = at < n ? in[at] : 0x7fffffff;
    places[k] = 2 * t + k;
    floats[k] = at < n ? float(in[at] % 16) * 0.5f : 100.0f;
    low[k] = keys[k] & 15;
  }
  Histogram(histogramStorage).Histogram(low, histogram);
  Keys(storage.keys).Sort(keys);
  __syncthreads();
  Pairs(storage.pairs).SortDescending(floats, places);
  __syncthreads();
  // By four bits alone, which keeps the order of equal ones.
  Keys(storage.keys).SortBlockedToStriped(low, 0, 2);
  for (int k = 0; k < 2; ++k) {
    int at = blockIdx.x * 2 * RowBlock + 2 * t + k;
    out[4 * at] = keys[k];
    out[4 * at + 1] = places[k];
    out[4 * at + 2] = low[k];
    out[4 * at + 3] = histogram[t & 15];
  }
}

int want(const int *in, int i, int n) {
  int what = i % 4, at = i / 4, block = at / 128 * 64, in128 = at % 128;
  int keys[128], order[128], low[128], counts[16] = {};
  float floats[128];
  for (int k = 0; k < 128; ++k) {
    int from = block + k % 64;
    keys[k] = from < n ? in[from] : 0x7fffffff;
    floats[k] = from < n ? float(in[from] % 16) * 0.5f : 100.0f;
    low[k] = keys[k] & 15;
    ++counts[low[k]];
    order[k] = k;
  }
  auto byInsertion = [](int *v, auto before) {
    for (int k = 1; k < 128; ++k)
      for (int j = k; j > 0 && before(v[j], v[j - 1]); --j) {
        int t = v[j];
        v[j] = v[j - 1];
        v[j - 1] = t;
      }
  };
  byInsertion(keys, [](int a, int b) { return a < b; });
  byInsertion(order, [&](int a, int b) { return floats[a] > floats[b]; });
  byInsertion(low, [](int a, int b) { return (a & 3) < (b & 3); });
  switch (what) {
  case 0: return keys[in128];
  case 1: return order[in128];
  // Striped: thread t has those at t and t + 64.
  case 2: return low[in128 / 2 + in128 % 2 * 64];
  default: return counts[in128 / 2 & 15];
  }
}

int main() {
  // Whole blocks are written, whatever the size.
  int wrong = 0;
  for (int n : {64, 128, 640}) {
    int *in = (int *)malloc(n * 4), *out = (int *)malloc(n * 32), *deviceIn, *deviceOut;
    for (int i = 0; i < n; ++i)
      rowFill(in[i], i);
    int valid = n - 31;
    ROW_CUDA(cudaMalloc(&deviceIn, n * 4));
    ROW_CUDA(cudaMalloc(&deviceOut, n * 32));
    ROW_CUDA(cudaMemcpy(deviceIn, in, n * 4, cudaMemcpyHostToDevice));
    sorted<<<n / RowBlock, RowBlock>>>(deviceIn, deviceOut, valid);
    ROW_CUDA(cudaMemcpy(out, deviceOut, n * 32, cudaMemcpyDeviceToHost));
    unsigned hash = 2166136261u;
    for (int i = 0; i < n * 8; ++i) {
      hash = rowHash(hash, out[i]);
      if (out[i] != want(in, i, valid) && wrong++ < 10)
        printf("n = %d: out[%d] is %d and not %d\n", n, i, out[i], want(in, i, valid));
    }
    printf("n = %d: hash %08x\n", n, hash);
    cudaFree(deviceIn);
    cudaFree(deviceOut);
    free(in);
    free(out);
  }
  puts(wrong ? "FAIL" : "PASS");
  return wrong != 0;
}
