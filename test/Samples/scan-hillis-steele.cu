// RUN: %sample --hip --metal %s
// Inclusive prefix sum after Hillis and Steele, three phases for any size:
// scan each block, scan the block totals in one block, add them back.
// Features: double-buffered shared memory with an index that flips, two
// arrays carved from one extern __shared__ block, unsigned wrap-around.

#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

typedef unsigned int uint;

#define checkCudaErrors(val) check_((val), #val, __FILE__, __LINE__)
static void check_(cudaError_t result, char const *const func, const char *const file, int const line) {
  if (result) {
    fprintf(stderr, "CUDA error at %s:%d code=%d \"%s\" \n", file, line, (int)result, func);
    exit(EXIT_FAILURE);
  }
}

const uint BLOCK_SIZE = 128;

__global__ void scanBlock(const uint *g_in, uint *g_out, uint *g_totals, uint n) {
  extern __shared__ uint temp[]; // 2 * blockDim.x
  uint *buffers[2] = {temp, temp + blockDim.x};
  const uint tid = threadIdx.x;
  const uint gid = blockIdx.x * blockDim.x + tid;

  int pout = 0, pin = 1;
  buffers[pout][tid] = gid < n ? g_in[gid] : 0u;
  __syncthreads();
  for (uint offset = 1; offset < blockDim.x; offset *= 2) {
    pout = 1 - pout;
    pin = 1 - pout;
    if (tid >= offset)
      buffers[pout][tid] = buffers[pin][tid] + buffers[pin][tid - offset];
    else
      buffers[pout][tid] = buffers[pin][tid];
    __syncthreads();
  }
  if (gid < n)
    g_out[gid] = buffers[pout][tid];
  if (g_totals != nullptr && tid == blockDim.x - 1)
    g_totals[blockIdx.x] = buffers[pout][tid];
}

__global__ void addOffsets(uint *data, const uint *scannedTotals, uint n) {
  const uint gid = blockIdx.x * blockDim.x + threadIdx.x;
  if (blockIdx.x == 0 || gid >= n)
    return;
  data[gid] += scannedTotals[blockIdx.x - 1];
}

// Scans n values in place of any number of levels.
static void inclusiveScan(const uint *d_in, uint *d_out, uint n) {
  const uint blocks = (n + BLOCK_SIZE - 1) / BLOCK_SIZE;
  const size_t shared = 2 * BLOCK_SIZE * sizeof(uint);
  if (blocks == 0)
    return;
  if (blocks == 1) {
    scanBlock<<<1, BLOCK_SIZE, shared>>>(d_in, d_out, nullptr, n);
    checkCudaErrors(cudaGetLastError());
    return;
  }
  uint *d_totals, *d_scanned;
  checkCudaErrors(cudaMalloc(&d_totals, blocks * sizeof(uint)));
  checkCudaErrors(cudaMalloc(&d_scanned, blocks * sizeof(uint)));
  scanBlock<<<blocks, BLOCK_SIZE, shared>>>(d_in, d_out, d_totals, n);
  inclusiveScan(d_totals, d_scanned, blocks);
  addOffsets<<<blocks, BLOCK_SIZE>>>(d_out, d_scanned, n);
  checkCudaErrors(cudaDeviceSynchronize());
  checkCudaErrors(cudaFree(d_totals));
  checkCudaErrors(cudaFree(d_scanned));
}

int main(int argc, char **argv) {
  const uint n = argc > 1 ? (uint)atoi(argv[1]) : 20000u;
  std::vector<uint> in(n), out(n);
  uint state = 99;
  for (uint &v : in) {
    state = state * 69069u + 1u;
    v = state >> 8; // the sum wraps, which unsigned arithmetic allows
  }

  uint *d_in, *d_out;
  checkCudaErrors(cudaMalloc(&d_in, n * sizeof(uint)));
  checkCudaErrors(cudaMalloc(&d_out, n * sizeof(uint)));
  checkCudaErrors(cudaMemcpy(d_in, in.data(), n * sizeof(uint), cudaMemcpyHostToDevice));
  inclusiveScan(d_in, d_out, n);
  checkCudaErrors(cudaMemcpy(out.data(), d_out, n * sizeof(uint), cudaMemcpyDeviceToHost));

  uint running = 0, first_bad = n, mix = 0;
  for (uint i = 0; i < n; ++i) {
    running += in[i];
    if (out[i] != running) {
      first_bad = i;
      break;
    }
    mix = mix * 33u + out[i];
  }
  printf("scanned %u values, last = %u, checksum = %u\n", n, n ? out[n - 1] : 0u, mix);
  if (first_bad != n)
    printf("first difference at %u\n", first_bad);
  checkCudaErrors(cudaFree(d_in));
  checkCudaErrors(cudaFree(d_out));
  printf("%s\n", first_bad == n ? "PASS" : "FAIL");
  return first_bad == n ? 0 : 1;
}
