// RUN: %sample --hip --metal %s
// Merges two sorted arrays: every thread finds its start by a binary search
// along a diagonal and then merges a fixed number of elements.
// Features: template comparator, while loop with two indices, struct returned
// from a device function, structured binding, ternary chains.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define CU_SAFE(expr)                                          \
  do {                                                         \
    if ((expr) != cudaSuccess) {                               \
      std::fprintf(stderr, "failed: %s\n", #expr);             \
      std::exit(1);                                            \
    }                                                          \
  } while (0)

struct Split {
  int a, b;
};

struct Less {
  __device__ bool operator()(float x, float y) const { return x < y; }
};
struct Greater {
  __device__ bool operator()(float x, float y) const { return x > y; }
};

// The point where the merge path crosses diagonal `diag`; equal keys come
// from a first.
template <typename Compare>
__device__ Split mergePath(const float *a, int na, const float *b, int nb, int diag, Compare comp) {
  int begin = max(0, diag - nb);
  int end = min(diag, na);
  while (begin < end) {
    const int mid = (begin + end) >> 1;
    if (!comp(b[diag - 1 - mid], a[mid]))
      begin = mid + 1;
    else
      end = mid;
  }
  return {begin, diag - begin};
}

template <int ItemsPerThread, typename Compare>
__global__ void mergeKernel(const float *a, int na, const float *b, int nb, float *out, Compare comp) {
  const int total = na + nb;
  const int diag = (blockIdx.x * blockDim.x + threadIdx.x) * ItemsPerThread;
  if (diag >= total)
    return;

  auto [ia, ib] = mergePath(a, na, b, nb, diag, comp);
  for (int item = 0; item < ItemsPerThread; ++item) {
    const int k = diag + item;
    if (k == total)
      break;
    const bool takeA = ib >= nb ? true : ia >= na ? false : !comp(b[ib], a[ia]);
    out[k] = takeA ? a[ia++] : b[ib++];
  }
}

template <typename DeviceCompare, typename HostCompare>
static int mergeAndCheck(const char *label, std::vector<float> a, std::vector<float> b, HostCompare before) {
  std::sort(a.begin(), a.end(), before);
  std::sort(b.begin(), b.end(), before);
  const int na = (int)a.size(), nb = (int)b.size();
  std::vector<float> out(na + nb), want(na + nb);
  std::merge(a.begin(), a.end(), b.begin(), b.end(), want.begin(), before);

  float *da, *db, *dout;
  CU_SAFE(cudaMalloc(&da, (na + 1) * sizeof(float)));
  CU_SAFE(cudaMalloc(&db, (nb + 1) * sizeof(float)));
  CU_SAFE(cudaMalloc(&dout, (na + nb + 1) * sizeof(float)));
  CU_SAFE(cudaMemcpy(da, a.data(), na * sizeof(float), cudaMemcpyHostToDevice));
  CU_SAFE(cudaMemcpy(db, b.data(), nb * sizeof(float), cudaMemcpyHostToDevice));

  constexpr int items = 7, threads = 64;
  const int perBlock = items * threads;
  if (na + nb > 0)
    mergeKernel<items><<<(na + nb + perBlock - 1) / perBlock, threads>>>(da, na, db, nb, dout, DeviceCompare());
  CU_SAFE(cudaGetLastError());
  CU_SAFE(cudaMemcpy(out.data(), dout, (na + nb) * sizeof(float), cudaMemcpyDeviceToHost));
  CU_SAFE(cudaFree(da));
  CU_SAFE(cudaFree(db));
  CU_SAFE(cudaFree(dout));

  int bad = 0;
  long long weighted = 0;
  for (int i = 0; i < na + nb; ++i) {
    bad += out[i] != want[i];
    weighted += (long long)out[i] * (i % 1000);
  }
  std::printf("%s: %d + %d values, checksum %lld\n", label, na, nb, weighted);
  return bad;
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? std::atoi(argv[1]) : 9000;
  std::vector<float> a(n), b(n / 2 + (n & 1));
  unsigned s = 123456789u;
  for (auto *v : {&a, &b})
    for (float &f : *v) {
      s ^= s << 13, s ^= s >> 17, s ^= s << 5;
      f = (float)(s % 5000);
    }
  int bad = mergeAndCheck<Less>("ascending", a, b, [](float x, float y) { return x < y; });
  bad += mergeAndCheck<Greater>("descending", a, b, [](float x, float y) { return x > y; });
  bad += mergeAndCheck<Less>("one empty", a, {}, [](float x, float y) { return x < y; });
  std::puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
