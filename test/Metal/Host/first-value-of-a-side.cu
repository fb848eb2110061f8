// The first values of the device's variables are those of the compilation for
// the device; a function that asks which one it is says something else to the
// host's compiler.
// RUN: rm -rf %t && %exits 3 %port 2>&1 | FileCheck %s --implicit-check-not='CU2X8032'

#include <cuda_runtime.h>

__host__ __device__ constexpr int side() {
#ifdef __CUDA_ARCH__
  return 10;
#else
  return 20;
#endif
}
template <class T> __host__ __device__ constexpr T twice(T X) {
  return X * side();
}
struct Row {
  int Value = side();
};

// CHECK-DAG: :[[#@LINE+1]]:{{.*}}'Table' has a first value from a function that asks for __CUDA_ARCH__
__constant__ int Table[2] = {1, side()};
// CHECK-DAG: :[[#@LINE+1]]:{{.*}}'Plain' has a first value from
__device__ int Plain = twice(2);
// CHECK-DAG: :[[#@LINE+1]]:{{.*}}'Fixed' has a first value from
__device__ constexpr int Fixed = side();
// CHECK-DAG: :[[#@LINE+1]]:{{.*}}'Rows' has a first value from
__device__ Row Rows[2];

// near miss: a comment that says __CUDA_ARCH__ asks for nothing, and who does
// not need the value.
constexpr int both() {
  /* not by __CUDA_ARCH__ */
  return 3;
}
__device__ int Same = both();
__device__ int Size = sizeof(Row);
constexpr int OfHost = side();

__global__ void read(int *Out) {
  Out[0] = Table[1] + Plain + Fixed + Rows[0].Value + Same + Size + side();
}
int main() {}
