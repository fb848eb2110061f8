// RUN: %sample --hip --metal %s
// Conversion between float and bfloat16, once by hand on the bits (round to
// nearest even, NaN kept quiet) and once with the library type; the two must
// agree.
// Features: __float_as_uint, __uint_as_float, ushort2 packing, cuda_bf16.h,
// isnan, infinities and subnormal inputs, template on the rounding mode.

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <vector>
#include <cuda_bf16.h>
#include <cuda_runtime.h>

#define CHECK(x) do { cudaError_t e = (x); if (e) { printf("%s\n", cudaGetErrorString(e)); std::exit(1); } } while (0)

enum class Rounding { NearestEven, TowardZero };

template <Rounding R>
__host__ __device__ inline uint16_t bitsToBf16(uint32_t u) {
  if ((u & 0x7fffffffu) > 0x7f800000u)
    return 0x7fff; // every NaN becomes the canonical one
  if (R == Rounding::NearestEven)
    u += 0x7fffu + ((u >> 16) & 1u);
  return static_cast<uint16_t>(u >> 16);
}

template <Rounding R>
__global__ void packByHand(const float2 *in, ushort2 *out, int pairs) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < pairs) {
    const float2 f = in[i];
    out[i] = make_ushort2(bitsToBf16<R>(__float_as_uint(f.x)), bitsToBf16<R>(__float_as_uint(f.y)));
  }
}

__global__ void packByType(const float *in, __nv_bfloat16 *out, int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n)
    out[i] = __float2bfloat16(in[i]);
}

// y = 2 x, widened by a shift on one side and by the type on the other.
__global__ void unpackAndScale(const uint16_t *byHand, const __nv_bfloat16 *byType, float *out,
                               int *different, int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  const float a = __uint_as_float(static_cast<uint32_t>(byHand[i]) << 16);
  const float b = __bfloat162float(byType[i]);
  const bool same = isnan(a) ? isnan(b) : a == b;
  if (!same)
    atomicAdd(different, 1);
  out[i] = 2.0f * b;
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? std::atoi(argv[1]) : 6001;
  const int padded = (n + 1) & ~1;
  const float special[] = {0.0f, -0.0f, 1.0f, INFINITY, -INFINITY, NAN, 1e-40f, 3.3895314e38f,
                           std::numeric_limits<float>::max(), 1.00390625f, 1.01171875f, -1.00390625f};
  std::vector<float> in(padded, 0.0f), out(n);
  uint32_t s = 754;
  for (int i = 0; i < n; ++i) {
    s = s * 1664525u + 1013904223u;
    const uint32_t bits = (s & 0x807fffffu) | ((100u + (s >> 8) % 60u) << 23);
    std::memcpy(&in[i], &bits, 4);
    if (i % 5 == 2)
      in[i] = special[i / 5 % (sizeof(special) / sizeof(*special))];
  }

  float *dIn, *dOut;
  uint16_t *dHand;
  __nv_bfloat16 *dType;
  int *dDifferent, different = 0;
  CHECK(cudaMalloc(&dIn, padded * sizeof(float)));
  CHECK(cudaMalloc(&dOut, n * sizeof(float)));
  CHECK(cudaMalloc(&dHand, padded * sizeof(uint16_t)));
  CHECK(cudaMalloc(&dType, n * sizeof(__nv_bfloat16)));
  CHECK(cudaMalloc(&dDifferent, sizeof(int)));
  CHECK(cudaMemset(dDifferent, 0, sizeof(int)));
  CHECK(cudaMemcpy(dIn, in.data(), padded * sizeof(float), cudaMemcpyHostToDevice));

  const int threads = 128, blocks = (n + threads - 1) / threads;
  std::vector<uint16_t> hand(padded), cut(padded);
  if (n > 0) {
    packByHand<Rounding::TowardZero><<<blocks, threads>>>((const float2 *)dIn, (ushort2 *)dHand, padded / 2);
    CHECK(cudaMemcpy(cut.data(), dHand, padded * sizeof(uint16_t), cudaMemcpyDeviceToHost));
    packByHand<Rounding::NearestEven><<<blocks, threads>>>((const float2 *)dIn, (ushort2 *)dHand, padded / 2);
    packByType<<<blocks, threads>>>(dIn, dType, n);
    unpackAndScale<<<blocks, threads>>>(dHand, dType, dOut, dDifferent, n);
  }
  CHECK(cudaGetLastError());
  CHECK(cudaMemcpy(hand.data(), dHand, padded * sizeof(uint16_t), cudaMemcpyDeviceToHost));
  CHECK(cudaMemcpy(out.data(), dOut, n * sizeof(float), cudaMemcpyDeviceToHost));
  CHECK(cudaMemcpy(&different, dDifferent, sizeof(int), cudaMemcpyDeviceToHost));

  int bad = different;
  uint32_t hashNear = 1, hashCut = 1;
  for (int i = 0; i < n; ++i) {
    uint32_t bits, wide;
    std::memcpy(&bits, &in[i], 4);
    const uint16_t want = bitsToBf16<Rounding::NearestEven>(bits);
    bad += hand[i] != want || cut[i] != bitsToBf16<Rounding::TowardZero>(bits);
    wide = static_cast<uint32_t>(want) << 16;
    float f;
    std::memcpy(&f, &wide, 4);
    bad += std::isnan(f) ? !std::isnan(out[i]) : out[i] != 2.0f * f;
    hashNear = hashNear * 31 + hand[i];
    hashCut = hashCut * 31 + cut[i];
  }
  std::printf("values %d, nearest %08x, truncated %08x, library differs %d\n", n, hashNear, hashCut, different);
  CHECK(cudaFree(dIn)); CHECK(cudaFree(dOut)); CHECK(cudaFree(dHand));
  CHECK(cudaFree(dType)); CHECK(cudaFree(dDifferent));
  std::puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
