// RUN: rm -rf %t && %port
// RUN: %edited/sizes.cpp | FileCheck %s
// RUN: %compiles %t/sizes.cpp
// RUN: %runs sizes | FileCheck --check-prefix=PRINTS %s

// The size of a variable of the device is its own, and so is that of the object
// that stands for it, whatever it is named by: a macro, a reference, a template.

#include <cstdio>

namespace device {
__constant__ float Filter[3];
struct Wide {
  char Data[100];
};
namespace inner {
__device__ Wide Value;
}
} // namespace device
namespace host {
char Filter[77];
struct Value {
  int X[5];
};
} // namespace host
struct Record {
  short Filter[4];
};

#define MAKE(NAME) __device__ int NAME[6];
MAKE(Made)

// CHECK: #define COPY(SYMBOL, FROM) cu2xMemcpyToSymbol(SYMBOL, FROM, sizeof(SYMBOL))
#define COPY(SYMBOL, FROM) cudaMemcpyToSymbol(SYMBOL, FROM, sizeof(SYMBOL))
// CHECK: #define LENGTH(X) (sizeof(X) / sizeof(cu2x::shape(X)[0]))
#define LENGTH(X) (sizeof(X) / sizeof(X[0]))
#define LENGTH_OF(X) LENGTH(X)
// CHECK: #define UNUSED sizeof(cu2x::shape(device::Filter))
#define UNUSED sizeof(device::Filter)
// CHECK: #define PART(P) sizeof(P##Filter)
#define PART(P) sizeof(P##Filter)
// CHECK: #define BYTES(T) sizeof(T)
#define BYTES(T) sizeof(T)
// Which variable it is shows where the macro is used.
__device__ double v1;
// CHECK: #define NUMBERED(P) sizeof(v##P)
#define NUMBERED(P) sizeof(v##P)
// CHECK: #define FILTER device::Filter
#define FILTER device::Filter
template <class S> size_t sizeOf(const S &Symbol) {
  return sizeof(S) + sizeof(Symbol);
}
struct alignas(16) Aligned {
  float X[4];
};
__constant__ Aligned Four[2];

__global__ void work(float *P) {
  *P = device::Filter[2] + device::inner::Value.Data[3] + Made[2];
}

int main() {
  // CHECK: sizeof(cu2x::shape(device::Filter)), sizeof(host::Filter),
  // CHECK-NEXT: sizeof(cu2x::shape(::device::inner::Value)), sizeof(host::Value));
  // PRINTS: 12 77 100 20
  printf("%zu %zu %zu %zu\n", sizeof(device::Filter), sizeof(host::Filter),
         sizeof(::device::inner::Value), sizeof(host::Value));
  // CHECK: sizeof(Record::Filter), sizeof(cu2x::shape(Made)),
  // PRINTS-NEXT: 8 24 6 77 4 24
  printf("%zu %zu %zu %zu %zu %zu\n", sizeof(Record::Filter), sizeof(Made),
         LENGTH_OF(Made), LENGTH(host::Filter), BYTES(int), BYTES(Made));
  float *P, From[8] = {1, 2, 3, 4, 5, 6, 7, 8}, Got;
  using device::Filter;
  // PRINTS-NEXT: 0
  printf("%d\n", COPY(Filter, From));
  cudaMalloc(&P, sizeof(float));
  work<<<1, 1>>>(P);
  cudaMemcpy(&Got, P, sizeof(float), cudaMemcpyDeviceToHost);
  // PRINTS-NEXT: 3 12 8
  printf("%g %zu %zu\n", Got, PART(), NUMBERED(1));
  // CHECK: cu2x::TypeOf<decltype(Made)> Copy = {1, 2};
  decltype(Made) Copy = {1, 2};
  // CHECK: static_assert(sizeof(cu2x::TypeOf<decltype(::device::Filter)>) == 12, "");
  static_assert(sizeof(decltype(::device::Filter)) == 12, "");
  // PRINTS-NEXT: 24 2
  printf("%zu %d\n", sizeof(Copy), Copy[1]);
  auto &Named = Made;
  // PRINTS-NEXT: 12 24 24 200 32 16
  printf("%zu %zu %zu %zu %zu %zu\n", sizeof(FILTER), sizeof(Named),
         sizeOf(FILTER), sizeOf(device::inner::Value), sizeof(Four),
         alignof(decltype(Four)));
}
