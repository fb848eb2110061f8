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

// CHECK-DAG: :[[#@LINE+1]]:{{.*}}'Table' has a type or first value that __CUDA_ARCH__ decides
__constant__ int Table[2] = {1, side()};
// CHECK-DAG: :[[#@LINE+1]]:{{.*}}'Plain' has a type or first value that
__device__ int Plain = twice(2);
// CHECK-DAG: :[[#@LINE+1]]:{{.*}}'Fixed' has a type or first value that
__device__ constexpr int Fixed = side();
// CHECK-DAG: :[[#@LINE+1]]:{{.*}}'Rows' has a type or first value that
__device__ Row Rows[2];
// An enumerator, a static constant of a class, and macros hand it on.
enum { Handed = side() };
// CHECK-DAG: :[[#@LINE+1]]:{{.*}}'FromEnumerator' has a type or first value that
__device__ int FromEnumerator = Handed;
struct Holder {
  static const int Count = side();
};
template <class T> __device__ constexpr int Constants = Holder::Count;
// CHECK-DAG: :[[#@LINE-1]]:{{.*}}'Constants' has a type or first value that
// CHECK-DAG: :[[#@LINE+1]]:{{.*}}'FromConstant' has a type or first value that
__device__ int FromConstant = Constants<int>;
// The size of a type.
struct Bounded {
  char Text[side()];
};
// CHECK-DAG: :[[#@LINE+1]]:{{.*}}'Bytes' has a type or first value that
__device__ Bounded Bytes;
#ifdef __CUDA_ARCH__
#define WIDTH 3
#define SCALE 1.00000001
#else
#define WIDTH 4
#define SCALE 1.00000002
#endif
// CHECK-DAG: :[[#@LINE+1]]:{{.*}}'First' has a type or first value that
__device__ int First = 1, Second = WIDTH;
// CHECK-DAG: :[[#@LINE+1]]:{{.*}}'Sized' has a type or first value that
__device__ int Sized[WIDTH];
// CHECK-DAG: :[[#@LINE+1]]:{{.*}}'Close' has a type or first value that
__device__ double Close[2] = {1, SCALE};
#ifdef __CUDA_ARCH__
// CHECK-DAG: :[[#@LINE+1]]:{{.*}}'Twice' has a type or first value that
__device__ int Twice = 1;
#else
// CHECK-DAG: :[[#@LINE+1]]:{{.*}}'Twice' has a type or first value that
__device__ int Twice = 2;
#endif

// near miss: a comment that says __CUDA_ARCH__ asks for nothing, and who does
// not need the value.
constexpr int both() {
  /* not by __CUDA_ARCH__ */
  return 3;
}
__device__ int Same = both();
__device__ int Size = sizeof(Row);
// Nor does a question whose answers agree.
__host__ __device__ constexpr int least() {
#ifdef __CUDA_ARCH__
  return WIDTH > 2 ? 2 : 1;
#else
  return 2;
#endif
}
__device__ int Least = least(), Narrow = WIDTH > 8;
constexpr int OfHost = side();

__global__ void read(int *Out) {
  Out[0] = Table[1] + Plain + Fixed + Rows[0].Value + Same + Size + side() +
           FromEnumerator + Handed + FromConstant + Constants<int> + First +
           Second + Sized[0] + int(Close[1]) + Twice + Least + Narrow;
}
int main() {}
