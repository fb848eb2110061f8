// RUN: %sample --hip --metal %s
// Matrix transpose three ways: naive, tiled in shared memory, tiled with a
// padding column against bank conflicts.
// Features: 2-D blocks and grids, 2-D shared arrays, template on padding,
// several rows per thread, an enum that selects the kernel.

#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

constexpr int TILE_DIM = 32;
constexpr int BLOCK_ROWS = 8;

enum class Method { Naive, Tiled, Padded };

static void must(cudaError_t e, const char *what) {
  if (e != cudaSuccess) {
    fprintf(stderr, "%s: %s\n", what, cudaGetErrorString(e));
    exit(3);
  }
}

__global__ void transposeNaive(float *odata, const float *idata, int width, int height) {
  const int x = blockIdx.x * TILE_DIM + threadIdx.x;
  const int y = blockIdx.y * TILE_DIM + threadIdx.y;
  if (x >= width)
    return;
  for (int j = 0; j < TILE_DIM; j += BLOCK_ROWS) {
    if (y + j >= height)
      break;
    odata[x * height + (y + j)] = idata[(y + j) * width + x];
  }
}

template <int Padding>
__global__ void transposeTiled(float *odata, const float *idata, int width, int height) {
  __shared__ float tile[TILE_DIM][TILE_DIM + Padding];

  int x = blockIdx.x * TILE_DIM + threadIdx.x;
  int y = blockIdx.y * TILE_DIM + threadIdx.y;
  for (int j = 0; j < TILE_DIM; j += BLOCK_ROWS)
    if (x < width && y + j < height)
      tile[threadIdx.y + j][threadIdx.x] = idata[(y + j) * width + x];

  __syncthreads();

  // block (bx, by) of the input becomes block (by, bx) of the output
  x = blockIdx.y * TILE_DIM + threadIdx.x;
  y = blockIdx.x * TILE_DIM + threadIdx.y;
  for (int j = 0; j < TILE_DIM; j += BLOCK_ROWS)
    if (x < height && y + j < width)
      odata[(y + j) * height + x] = tile[threadIdx.x][threadIdx.y + j];
}

static const char *name(Method m) {
  return m == Method::Naive ? "naive" : m == Method::Tiled ? "tiled" : "padded";
}

int main(int argc, char **argv) {
  const int width = argc > 1 ? atoi(argv[1]) : 150;
  const int height = width / 3 + 5;
  const size_t cells = static_cast<size_t>(width) * height;
  const size_t bytes = cells * sizeof(float);

  std::vector<float> input(cells), output(cells);
  unsigned s = 31415926u;
  for (auto &v : input) {
    s = 1664525u * s + 1013904223u;
    v = static_cast<float>(s >> 12); // 20 bits: exact in a float
  }

  float *din, *dout;
  must(cudaMalloc(&din, bytes), "malloc in");
  must(cudaMalloc(&dout, bytes), "malloc out");
  must(cudaMemcpy(din, input.data(), bytes, cudaMemcpyHostToDevice), "copy in");

  const dim3 block(TILE_DIM, BLOCK_ROWS, 1);
  const dim3 grid((width + TILE_DIM - 1) / TILE_DIM, (height + TILE_DIM - 1) / TILE_DIM);
  int errors = 0;
  for (Method m : {Method::Naive, Method::Tiled, Method::Padded}) {
    must(cudaMemset(dout, 0xff, bytes), "clear");
    if (cells > 0) {
      switch (m) {
      case Method::Naive:
        transposeNaive<<<grid, block>>>(dout, din, width, height);
        break;
      case Method::Tiled:
        transposeTiled<0><<<grid, block>>>(dout, din, width, height);
        break;
      case Method::Padded:
        transposeTiled<1><<<grid, block>>>(dout, din, width, height);
        break;
      }
      must(cudaGetLastError(), "launch");
    }
    must(cudaMemcpy(output.data(), dout, bytes, cudaMemcpyDeviceToHost), "copy out");

    unsigned checksum = 0;
    for (int y = 0; y < height; ++y)
      for (int x = 0; x < width; ++x) {
        const float got = output[static_cast<size_t>(x) * height + y];
        errors += !(got == input[static_cast<size_t>(y) * width + x]);
        checksum = checksum * 17 + static_cast<unsigned>(output[static_cast<size_t>(y) * width + x]);
      }
    printf("%-6s %d x %d checksum %u\n", name(m), width, height, checksum);
  }
  must(cudaFree(din), "free");
  must(cudaFree(dout), "free");
  puts(errors ? "FAIL" : "PASS");
  return errors ? 1 : 0;
}
