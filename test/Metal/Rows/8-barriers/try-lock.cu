// A loop that tries the lock and leaves when it had it does not need other lanes
// to wait.
// RUN: %row %s
#include "../Inputs/Row.h"

__global__ void locked(const int *in, int *out, int n, int *lock) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  bool done = false;
  while (!done) {
    if (atomicCAS(lock, 0, 1) == 0) {
      __threadfence();
      volatile int *o = out;
      o[0] = o[0] ^ in[i];
      __threadfence();
      atomicExch(lock, 0);
      done = true;
    }
  }
}

int want(const int *in, int i, int n) {
  int r = 0;
  for (int k = 0; k < n && i == 0; ++k)
    r ^= in[k];
  return r;
}

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) {
        int *lock;
        ROW_CUDA(cudaMalloc(&lock, sizeof(int)));
        ROW_CUDA(cudaMemset(lock, 0, sizeof(int)));
        locked<<<b, RowBlock>>>(in, out, n, lock);
      },
      want);
}
