// Parameters that the kernel changes, takes the address of, counts down or moves
// on.
// RUN: %row %s
#include "../Inputs/Row.h"

struct Range {
  int from, to;
  __device__ void shrink() { ++from, --to; }
  __device__ int size() const { return to - from; }
};
__device__ void halve(int *v) { *v /= 2; }
__device__ void grow(float &f) { f += 1.0f; }

__global__ void changed(const int *in, int *out, int n, bool flag, unsigned char c, float f, Range r, float2 v, const int *skip) {
  in += blockIdx.x * blockDim.x;
  out += blockIdx.x * blockDim.x;
  n -= int(blockIdx.x * blockDim.x);
  if (int(threadIdx.x) >= n)
    return;
  skip += threadIdx.x;
  int own = n;
  halve(&own);
  halve(&n);
  grow(f);
  v.x += f;
  r.shrink();
  Range copy = r;
  copy.shrink();
  c += 250;
  flag = !flag;
  while (n-- > 20)
    c ^= 1;
  out[threadIdx.x] = *in++ % 10 * 0 + in[int(threadIdx.x) - 1] % 100 + own + n * 1000 + flag + c + int(f * 2) + int(v.x) + r.size() * 7 + copy.size() + *skip % 3;
}

int want(const int *in, int i, int n) {
  int left = n - i / 64 * 64, half = left / 2, k = half, c = (10 + 250) & 255;
  while (k-- > 20)
    c ^= 1;
  return in[i] % 100 + half + k * 1000 + 0 + c + 5 + 5 + 8 * 7 + 6 + in[i % 64] % 3;
}

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) {
        changed<<<b, RowBlock>>>(in, out, n, true, 10, 1.5f, Range{0, 10}, make_float2(3.0f, 0.0f), in);
      },
      want);
}
