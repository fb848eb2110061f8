// Every way to write cub:: becomes hipcub::, aliases keep their own names.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
// CHECK: #include <hipcub/hipcub.hpp>
#include <cub/cub.cuh>
// CHECK: template <int N> using Reduce = hipcub::BlockReduce<float, N>;
template <int N> using Reduce = cub::BlockReduce<float, N>;
// CHECK: namespace blocks = hipcub;
namespace blocks = cub;
// CHECK: using hipcub::DeviceScan;
using cub::DeviceScan;
template <class T> struct Holder {
  // CHECK: typedef hipcub::WarpReduce<T, 32> Warp;
  typedef cub::WarpReduce<T> Warp;
  typename Warp::TempStorage Storage;
};
__global__ void kernel(float *P) {
  // CHECK: __shared__ typename hipcub::BlockReduce<float, 128>::TempStorage S;
  __shared__ typename cub::BlockReduce<float, 128>::TempStorage S;
  // CHECK: P[0] = hipcub::BlockReduce<float, 128>(S).Sum(P[threadIdx.x]);
  P[0] = cub::BlockReduce<float, 128>(S).Sum(P[threadIdx.x]);
  __shared__ typename Reduce<64>::TempStorage Other;
  // CHECK: Reduce<64>(Other).Reduce(P[0], hipcub::Max());
  P[1] = Reduce<64>(Other).Reduce(P[0], cub::Max());
}
void host(float *In, float *Out, int N, cudaStream_t S) {
  size_t Bytes = 0;
  // CHECK: hipcub::DeviceReduce::Sum(nullptr, Bytes, In, Out, N, S);
  cub::DeviceReduce::Sum(nullptr, Bytes, In, Out, N, S);
  // CHECK: ::hipcub::DeviceReduce::Max(nullptr, Bytes, In, Out, N);
  ::cub::DeviceReduce::Max(nullptr, Bytes, In, Out, N);
  // CHECK: blocks::DeviceReduce::Min(nullptr, Bytes, In, Out, N);
  blocks::DeviceReduce::Min(nullptr, Bytes, In, Out, N);
  // CHECK: hipError_t E = DeviceScan::ExclusiveSum(nullptr, Bytes, In, Out, N);
  cudaError_t E = DeviceScan::ExclusiveSum(nullptr, Bytes, In, Out, N);
  (void)E;
}
