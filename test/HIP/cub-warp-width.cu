// CUB's warps have 32 lanes unless told otherwise, hipCUB's as many as a wave.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
// RUN: %hip_check %t.hip
#include <cub/cub.cuh>

// CHECK: typedef hipcub::WarpScan<float, 32> Scan;
typedef cub::WarpScan<float> Scan;
// CHECK: template <class T> using Reduce = hipcub::WarpReduce<T, 32>;
template <class T> using Reduce = cub::WarpReduce<T>;
template <class T> struct Holder {
  // CHECK: typename hipcub::WarpScan<T, 32>::TempStorage Storage;
  typename cub::WarpScan<T>::TempStorage Storage;
};
// CHECK: #define REDUCE(T) hipcub::WarpReduce<T, 32>
#define REDUCE(T) cub::WarpReduce<T>
template <class T, int N> struct Vector {
  T Items[N];
};
// CHECK: using Nested = hipcub::WarpReduce<Vector<int, 2>, 32>;
using Nested = cub::WarpReduce<Vector<int, 2>>;
template <class T> struct Box {
  typename T::TempStorage Storage;
};
// CHECK: using Boxed = Box<hipcub::WarpReduce<int, 32>>;
using Boxed = Box<cub::WarpReduce<int>>;
// CHECK: using Storage = Box<hipcub::WarpReduce<Vector<int, 2>, 32>>;
using Storage = Box<cub::WarpReduce<Vector<int, 2>>>;
// CHECK: using Half = hipcub::WarpReduce<int, 16>;
using Half = cub::WarpReduce<int, 16>;
// CHECK: using hipcub::WarpReduce;
using cub::WarpReduce;
// CHECK: namespace alias = ::hipcub;
namespace alias = ::cub;
// CHECK: using Aliased = alias::WarpReduce<double, 32>;
using Aliased = alias::WarpReduce<double>;

// What the arguments are is not in the text.
#define SIXTEEN int, 16
// SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'WarpReduce' works on the whole wave{{.*}}CU2X1015
using Packed = cub::WarpReduce<SIXTEEN>;
// SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'WarpReduce' works on the whole wave{{.*}}CU2X1015
#define REDUCE_ANY(...) cub::WarpReduce<__VA_ARGS__>
typedef REDUCE_ANY(int) Any;
template <class... T>
// SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'WarpReduce' works on the whole wave{{.*}}CU2X1015
using Pack = cub::WarpReduce<T...>;

__global__ void kernel(int *P, REDUCE(int)::TempStorage *Storage) {
  // CHECK: __shared__ WarpReduce<int, 32>::TempStorage S[4];
  __shared__ WarpReduce<int>::TempStorage S[4];
  // CHECK: P[threadIdx.x % 32] = WarpReduce<int, 32>(S[threadIdx.x / 32]).Sum(1);
  P[threadIdx.x % 32] = WarpReduce<int>(S[threadIdx.x / 32]).Sum(1);
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'LaneId' becomes 'hipcub::LaneId'{{.*}}goes by the wave{{.*}}CU2X7015
  P[1] = cub::LaneId();
}
