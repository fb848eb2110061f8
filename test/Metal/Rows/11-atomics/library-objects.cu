// Objects of the library's atomics in shared and in global memory: all of their
// operations, with orders and without.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: struct atomic_int_cuda_thread_scope_block {
// CHECK: kernel void counted(
// CHECK: threadgroup atomic_int_cuda_thread_scope_block sum;
#include <cuda/atomic>
#include "../Inputs/Row.h"

__global__ void counted(const int *in, int *out, int n) {
  __shared__ cuda::atomic<int, cuda::thread_scope_block> sum;
  __shared__ cuda::atomic<float, cuda::thread_scope_block> most;
  int i = ROW_INDEX, t = threadIdx.x;
  if (t == 0) {
    sum.store(5, cuda::memory_order_relaxed);
    most.store(-1.0f, cuda::memory_order_relaxed);
  }
  __syncthreads();
  if (i < n) {
    sum.fetch_add(in[i] & 15, cuda::memory_order_relaxed);
    sum++;
    float seen = most.load(cuda::memory_order_relaxed);
    float mine = float(in[i] & 255);
    while (mine > seen && !most.compare_exchange_weak(seen, mine, cuda::memory_order_relaxed)) {
    }
    cuda::atomic_ref<int, cuda::thread_scope_device> largest(out[0]);
    largest.fetch_max(in[i] & 0xffff, cuda::memory_order_relaxed);
    cuda::atomic_ref<unsigned, cuda::thread_scope_device> bits((unsigned &)out[1]);
    bits |= 1u << (in[i] & 31);
    int zero = 0;
    cuda::atomic_ref<int, cuda::thread_scope_device> winner(out[2]);
    if (winner.compare_exchange_strong(zero, 1))
      winner.exchange(77, cuda::memory_order_release);
  }
  __syncthreads();
  cuda::atomic_ref<int, cuda::thread_scope_device> total(out[3]);
  if (t == 0)
    total.fetch_add(sum.load() + int(most.load(cuda::memory_order_acquire)), cuda::memory_order_acq_rel);
}

int want(const int *in, int i, int n) {
  int largest = 0, bits = 0, total = 0;
  int blocks = n ? (n + 63) / 64 : 1;
  for (int b = 0; b < blocks; ++b) {
    int sum = 5, most = -1;
    for (int k = b * 64; k < n && k < b * 64 + 64; ++k) {
      sum += (in[k] & 15) + 1;
      most = (in[k] & 255) > most ? in[k] & 255 : most;
      largest = (in[k] & 0xffff) > largest ? in[k] & 0xffff : largest;
      bits |= 1u << (in[k] & 31);
    }
    total += sum + most;
  }
  int result[] = {largest, bits, n ? 77 : 0, total};
  return result[i];
}

int main() { return rowMain(counted, want, 0, 4); }
