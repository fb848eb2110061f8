// RUN: rm -rf %t && %port 2>&1 | count 0
// RUN: %edited/variable-objects.cpp | FileCheck %s
// RUN: %compiles %t/variable-objects.cpp
// RUN: g++ -std=c++17 -fsyntax-only -I%{tools}/../lib/cu2x/runtime %t/variable-objects.cpp
// RUN: %runs variable-objects | FileCheck --check-prefix=PRINTS %s

// On the host the name of a variable of the device is an object of its type:
// functions and templates take references to it, and hand them to functions
// that know the variable by that address.

#include <cstdio>
#include <cuda_runtime.h>

struct Params {
  float scale;
  int n;
};

// CHECK: cu2x::Variable<int> total("total");
__device__ int total;
__constant__ float2 weights[4];
__constant__ Params params;
__device__ float *table;
namespace space {
template <class T> struct Counter {
  static __device__ T count;
};
template <class T> __device__ T Counter<T>::count;
} // namespace space
template <class T> __device__ T Last = T();
// Of the host.
int other;
__managed__ int shared;

__global__ void kernel(int *out) {
  atomicAdd(&total, 2);
  out[0] = total + static_cast<int>(weights[3].y) + params.n;
  out[1] = static_cast<int>(table[1]);
  out[2] = space::Counter<int>::count + Last<int>;
}

template <class T, size_t N> cudaError_t upload(T (&to)[N], const T *from) {
  return cudaMemcpyToSymbol(to, from, N * sizeof(T));
}
template <class T> T download(const T &from) {
  T value;
  cudaMemcpyFromSymbol(&value, from, sizeof(T));
  return value;
}
template <class T> void set(T &to, T value) {
  cudaMemcpyToSymbol(to, &value, sizeof(value));
}
template <class T> void setLater(T value) { set(total, value); }
int plain(int &from) {
  int value;
  cudaMemcpyFromSymbol(&value, from, sizeof(value));
  return value;
}
void *address(const void *symbol) {
  void *result;
  cudaGetSymbolAddress(&result, symbol);
  return result;
}
int number(int value) { return value; }

int main() {
  float2 host[4] = {};
  host[3].y = 5;
  // CHECK: upload(cu2x::standIn(weights), host);
  upload(weights, host);
  // CHECK: set(cu2x::standIn(params), Params{1, 30});
  set(params, Params{1, 30});
  // CHECK: set(cu2x::standIn(total), 100);
  set(total, 100);
  float *memory, two[2] = {7, 8};
  cudaMalloc(&memory, sizeof(two));
  cudaMemcpy(memory, two, sizeof(two), cudaMemcpyHostToDevice);
  // CHECK: set(cu2x::standIn(table), memory);
  set(table, memory);
  // CHECK: set(cu2x::standIn(space::Counter<int>::count), 40);
  set(space::Counter<int>::count, 40);
  // CHECK: set(cu2x::standIn(Last<int>), 2);
  set(Last<int>, 2);
  int *out, result[3];
  cudaMalloc(&out, sizeof(result));
  kernel<<<1, 1>>>(out);
  cudaMemcpy(result, out, sizeof(result), cudaMemcpyDeviceToHost);
  // 100 + 2 + 5 + 30; the second of two; 40 + 2
  // PRINTS: 137 8 42
  printf("%d %d %d\n", result[0], result[1], result[2]);
  // CHECK: download(cu2x::standIn(total)), plain(cu2x::standIn(total))
  // PRINTS-NEXT: 102 102
  printf("%d %d\n", download(total), plain(total));
  // CHECK: int &reference = cu2x::standIn(total);
  int &reference = total;
  // CHECK: const float2 *pointer = cu2x::standIn(weights);
  const float2 *pointer = weights;
  // PRINTS-NEXT: 102 1 1 1
  printf("%d %d %d %d\n", plain(reference), address(pointer + 0) != nullptr,
         address(pointer) == address(&weights), address(&total) != nullptr);
  // The variable itself, its size, and what is of the host.
  setLater(9);
  int value;
  // CHECK: cu2xMemcpyFromSymbol(&value, total, sizeof(cu2x::shape(total)));
  cudaMemcpyFromSymbol(&value, total, sizeof(total));
  // CHECK: number(other), plain(shared)
  set(shared, 6);
  // PRINTS-NEXT: 9 0 6
  printf("%d %d %d\n", value, number(other), plain(shared));
}
