// Member templates of variables that are defined outside of their classes.
// RUN: cu2x --target=hip %s -o %t.hip 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
#include <cuda_runtime.h>

namespace app {
struct Table {
  template <int N> static __device__ int Entry;
  template <class T> static const int Size;
};
template <int N> __device__ int Table::Entry = N * 2;
template <class T> const int Table::Size = sizeof(T);
template <class T> struct Box {
  template <int N> static __device__ T Value;
};
template <class T> template <int N> __device__ T Box<T>::Value = N * 3;
} // namespace app

__global__ void use(int *Out) {
  Out[0] = app::Table::Entry<3> + app::Table::Entry<4>;
  Out[1] = app::Box<int>::Value<7>;
}

int main() {
  int *Out;
  // CHECK: hipMalloc(&Out, app::Table::Size<double>);
  cudaMalloc(&Out, app::Table::Size<double>);
  // CHECK: use<<<1, 1>>>(Out);
  use<<<1, 1>>>(Out);
}
// MSG: 2 edits, all confirmed
