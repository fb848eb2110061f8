// Temporary objects are passed to references, have operators, methods and
// conversions, and are kept by references.
// RUN: %sample --hip --metal %s

#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

struct V {
  float x, y;
  __device__ V(float a, float b) : x(a), y(b) {}
  __device__ V operator+(const V &o) const { return V(x + o.x, y + o.y); }
  __device__ V operator*(float s) const { return V(x * s, y * s); }
  __device__ V operator-() const { return V(-x, -y); }
  __device__ V &operator+=(const V &o) {
    x += o.x;
    y += o.y;
    return *this;
  }
  __device__ float operator[](int i) const { return i ? y : x; }
  __device__ float dot(const V &o) const { return x * o.x + y * o.y; }
  __device__ V half() const { return *this * 0.5f; }
  __device__ explicit operator float() const { return x; }
};
__device__ V operator-(const V &a, const V &b) { return a + -b; }
__device__ V make(int i) { return V(i, i * 2); }
__device__ float length(const V &v) { return v.dot(v); }
__device__ float2 operator*(const float2 &a, const float2 &b) {
  return make_float2(a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x);
}
__device__ float2 twiddle(int i) { return make_float2(i, 1); }
template <class F> __device__ int apply(const F &f, int x) { return f(x); }
struct Add {
  int a;
  __device__ int operator()(int x) const { return a + x; }
};

__global__ void run(const int *in, int *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  V a(1, 2), b = make(in[i]);
  V c = a + b * 2 - make(3) + -(a + b);
  c += make(2) * 3;
  const V &r = a + c;
  V &&rr = make(4);
  rr.x += 1;
  float f = (a + b).dot(make(2)) + make(5)[1] + length(a) +
            length(make(3) + a) + make(6).half().x + r.x + rr.x;
  while ((a + b).x < 3.0f)
    b += V(100, 0);
  float2 t = twiddle(in[i]) * twiddle(2);
  int z = in[i];
  out[i] = int(f) + int(c.x) + int(b.x) + int(t.x) + int(float(make(3))) +
           apply([z](int v) { return z * v; }, 2) + apply(Add{1}, 2) +
           Add{2}(9);
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 100;
  int *in, *out;
  cudaMallocManaged(&in, (n + 1) * sizeof(int));
  cudaMallocManaged(&out, (n + 1) * sizeof(int));
  for (int i = 0; i < n; ++i)
    in[i] = i * 7919 % 1000 - 300;
  if (n > 0)
    run<<<(n + 63) / 64, 64>>>(in, out, n);
  cudaDeviceSynchronize();
  for (int i = 0; i < n; ++i)
    printf("%d\n", out[i]);
  puts("PASS");
  return 0;
}
