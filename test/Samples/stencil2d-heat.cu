// RUN: %sample --hip --metal %s
// Heat equation on a 2-D grid, five-point stencil with a halo in shared
// memory, ping-pong buffers.
// Features: 2-D index macro, halo loads by the edge threads, const reference to a
// kernel parameter struct, std::swap of device pointers.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>
#include <cuda_runtime.h>

#define BX 16
#define BY 8
#define IDX(x, y) ((y) * p.nx + (x))

struct HeatParams {
  int nx, ny;
  float alpha;     // dt * k / h^2
  float boundary;  // temperature outside
};

#define CK(e) do { cudaError_t r_ = (e); if (r_) { fprintf(stderr, "%d: %s\n", __LINE__, cudaGetErrorString(r_)); exit(1); } } while (0)

__device__ __forceinline__ float at(const float *u, const HeatParams &p, int x, int y) {
  return (x < 0 || y < 0 || x >= p.nx || y >= p.ny) ? p.boundary : u[IDX(x, y)];
}

__global__ void heat_step(const float *__restrict__ u, float *__restrict__ v, HeatParams p) {
  __shared__ float s[BY + 2][BX + 2];

  const int x = blockIdx.x * BX + threadIdx.x, y = blockIdx.y * BY + threadIdx.y;
  const int lx = threadIdx.x + 1, ly = threadIdx.y + 1;

  s[ly][lx] = at(u, p, x, y);
  if (threadIdx.x == 0)      s[ly][0] = at(u, p, x - 1, y);
  if (threadIdx.x == BX - 1) s[ly][BX + 1] = at(u, p, x + 1, y);
  if (threadIdx.y == 0)      s[0][lx] = at(u, p, x, y - 1);
  if (threadIdx.y == BY - 1) s[BY + 1][lx] = at(u, p, x, y + 1);
  __syncthreads();

  if (x < p.nx && y < p.ny) {
    const float c = s[ly][lx];
    const float lap = s[ly][lx - 1] + s[ly][lx + 1] + s[ly - 1][lx] + s[ly + 1][lx] - 4.0f * c;
    v[IDX(x, y)] = c + p.alpha * lap;
  }
}

static void heat_cpu(const std::vector<float> &u, std::vector<float> &v, const HeatParams &p) {
  auto get = [&](int x, int y) {
    return x < 0 || y < 0 || x >= p.nx || y >= p.ny ? p.boundary : u[IDX(x, y)];
  };
  for (int y = 0; y < p.ny; ++y)
    for (int x = 0; x < p.nx; ++x) {
      float c = get(x, y);
      float lap = get(x - 1, y) + get(x + 1, y) + get(x, y - 1) + get(x, y + 1) - 4.0f * c;
      v[IDX(x, y)] = c + p.alpha * lap;
    }
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? atoi(argv[1]) : 6000;
  HeatParams p;
  p.nx = 50;
  p.ny = (n + p.nx - 1) / p.nx; // about n cells
  p.alpha = 0.2f;
  p.boundary = 20.0f;
  const int steps = 6;

  const size_t cells = (size_t)p.nx * p.ny;
  std::vector<float> a(cells), b(cells), got(cells);
  unsigned seed = 5;
  for (size_t i = 0; i < cells; ++i) {
    seed = seed * 22695477u + 1u;
    a[i] = (float)((seed >> 16) % 1000) * 0.1f;
  }

  float *d_u, *d_v;
  CK(cudaMalloc(&d_u, cells * sizeof(float)));
  CK(cudaMalloc(&d_v, cells * sizeof(float)));
  CK(cudaMemcpy(d_u, a.data(), cells * sizeof(float), cudaMemcpyHostToDevice));

  dim3 threads(BX, BY);
  dim3 blocks((p.nx + BX - 1) / BX, (p.ny + BY - 1) / BY);
  for (int t = 0; t < steps && blocks.y > 0; ++t) {
    heat_step<<<blocks, threads>>>(d_u, d_v, p);
    CK(cudaGetLastError());
    std::swap(d_u, d_v);
  }
  CK(cudaDeviceSynchronize());
  CK(cudaMemcpy(got.data(), d_u, cells * sizeof(float), cudaMemcpyDeviceToHost));

  for (int t = 0; t < steps; ++t) {
    heat_cpu(a, b, p);
    a.swap(b);
  }
  double sum = 0;
  int bad = 0;
  for (size_t i = 0; i < cells; ++i) {
    sum += got[i];
    bad += !(fabs(got[i] - a[i]) <= 1e-5 * (1.0 + fabs(a[i])));
  }
  printf("grid %d x %d, %d steps\n", p.nx, p.ny, steps);
  printf("heat %.3e, cells out of tolerance: %d\n", sum, bad);
  cudaFree(d_u);
  cudaFree(d_v);
  puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
