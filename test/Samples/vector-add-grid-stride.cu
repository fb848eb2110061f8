// RUN: %sample --hip --metal %s
// Vector addition with a fixed grid: each thread walks the array in steps of
// the whole grid, so the launch does not depend on the size.
// Features: grid-stride loop, template on the element type, __restrict__,
// pointer arithmetic, float4 loads through reinterpret_cast with a scalar tail.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>
#include <cuda_runtime.h>

static void gpuAssert(cudaError_t code, const char *file, int line) {
  if (code == cudaSuccess)
    return;
  fprintf(stderr, "GPUassert: %s %s %d\n", cudaGetErrorString(code), file, line);
  exit(static_cast<int>(code));
}
#define gpuErrchk(ans) gpuAssert((ans), __FILE__, __LINE__)

template <typename T>
__global__ void addGridStride(T *__restrict__ out, const T *__restrict__ lhs,
                              const T *__restrict__ rhs, size_t count) {
  const size_t stride = static_cast<size_t>(gridDim.x) * blockDim.x;
  for (size_t i = blockIdx.x * static_cast<size_t>(blockDim.x) + threadIdx.x;
       i < count; i += stride)
    out[i] = lhs[i] + rhs[i];
}

// Four floats at a time; the last count % 4 elements go to the first threads.
__global__ void addVec4(float *out, const float *lhs, const float *rhs, int count) {
  const int quads = count / 4;
  const int tid = blockIdx.x * blockDim.x + threadIdx.x;
  for (int q = tid; q < quads; q += gridDim.x * blockDim.x) {
    const float4 a = reinterpret_cast<const float4 *>(lhs)[q];
    const float4 b = *(reinterpret_cast<const float4 *>(rhs) + q);
    float4 c;
    c.x = a.x + b.x, c.y = a.y + b.y;
    c.z = a.z + b.z, c.w = a.w + b.w;
    reinterpret_cast<float4 *>(out)[q] = c;
  }
  const int rest = quads * 4 + tid;
  if (rest < count)
    *(out + rest) = *(lhs + rest) + *(rhs + rest);
}

template <typename T> struct DeviceBuffer {
  T *data = nullptr;
  size_t size;
  explicit DeviceBuffer(size_t n) : size(n) { gpuErrchk(cudaMalloc(&data, n * sizeof(T))); }
  ~DeviceBuffer() { cudaFree(data); }
  void upload(const std::vector<T> &v) {
    gpuErrchk(cudaMemcpy(data, v.data(), size * sizeof(T), cudaMemcpyHostToDevice));
  }
  void download(std::vector<T> &v) {
    gpuErrchk(cudaMemcpy(v.data(), data, size * sizeof(T), cudaMemcpyDeviceToHost));
  }
};

int main(int argc, char **argv) {
  const size_t n = argc > 1 ? strtoul(argv[1], nullptr, 10) : 10007;
  std::vector<int64_t> a(n), b(n), c(n);
  std::vector<float> fa(n), fb(n), fc(n);
  uint64_t s = 88172645463325252ull;
  for (size_t i = 0; i < n; ++i) {
    s ^= s << 13, s ^= s >> 7, s ^= s << 17;
    a[i] = static_cast<int64_t>(s >> 2);
    b[i] = static_cast<int64_t>(i) * -1000003;
    fa[i] = static_cast<float>(s % 4096);
    fb[i] = static_cast<float>(i % 1024);
  }

  DeviceBuffer<int64_t> da(n), db(n), dc(n);
  DeviceBuffer<float> dfa(n), dfb(n), dfc(n);
  da.upload(a), db.upload(b), dfa.upload(fa), dfb.upload(fb);
  addGridStride<<<4, 128>>>(dc.data, da.data, db.data, n);
  gpuErrchk(cudaGetLastError());
  addVec4<<<dim3(8), dim3(64)>>>(dfc.data, dfa.data, dfb.data, static_cast<int>(n));
  gpuErrchk(cudaGetLastError());
  dc.download(c), dfc.download(fc);

  size_t wrong = 0;
  uint64_t hash = 0;
  double total = 0;
  for (size_t i = 0; i < n; ++i) {
    wrong += c[i] != a[i] + b[i];
    wrong += fc[i] != fa[i] + fb[i]; // small integers: exact
    hash = hash * 31 + static_cast<uint64_t>(c[i]);
    total += fc[i];
  }
  printf("elements %zu\nint64 hash %016llx\nfloat total %.0f\nwrong %zu\n", n,
         static_cast<unsigned long long>(hash), total, wrong);
  printf("%s\n", wrong == 0 ? "PASS" : "FAIL");
  return wrong != 0;
}
