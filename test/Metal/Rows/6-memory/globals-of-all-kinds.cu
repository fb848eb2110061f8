// Global variables in namespaces and classes, of struct, vector and pointer-free
// array types, with initialisers that are computed.
// RUN: %row %s
#include "../Inputs/Row.h"

namespace config {
constexpr int base(int v) { return v * v + 1; }
struct Entry {
  short id;
  float weight = 0.5f;
  int more[2] = {base(2), 7};
};
__device__ Entry entries[2] = {{1}, {2, 1.5f}};
__constant__ Entry fixed = {9, 2.0f, {base(3)}};
__device__ float3 origin = {1.0f, 2.0f, 3.0f};
__device__ unsigned char bytes[3] = {255, 'a'};
namespace inner {
__device__ long long big = 1ll << 40;
__device__ bool on = true;
} // namespace inner
} // namespace config
__device__ int counters[2][3];

__device__ float lookup(int i) { return config::entries[i & 1].weight + config::origin.y + config::fixed.more[0]; }

__global__ void read(const int *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  using namespace config;
  out[i] = lookup(i) * 8.0f + float(entries[0].more[1] + entries[1].more[0] + bytes[0] + bytes[1] + bytes[2]) + float(inner::big >> 38) +
           (inner::on ? 0.5f : 0.0f) + float(counters[1][2] + fixed.more[1]) + float(in[i] & 3) + float(sizeof(origin));
}

__global__ void write(const int *in, int n) {
  int i = ROW_INDEX;
  if (i == 0)
    counters[1][2] += 4;
  (void)in;
  (void)n;
}

float want(const int *in, int i, int) {
  return ((i & 1 ? 1.5f : 0.5f) + 2.0f + 10.0f) * 8.0f + 7 + 5 + 255 + 97 + 4 + 0.5f + 4 + float(in[i] & 3) + 12;
}

int main() {
  return rowRun<int, float>(
      [](const int *in, float *out, int n, int b) {
        int zero[2][3] = {};
        ROW_CUDA(cudaMemcpyToSymbol(counters, zero, sizeof(zero)));
        write<<<b, RowBlock>>>(in, n);
        read<<<b, RowBlock>>>(in, out, n);
      },
      want);
}
