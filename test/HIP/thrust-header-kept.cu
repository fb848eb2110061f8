// No header is added for a name of the program's own, for one whose header is
// included in a branch, and for one that another header of rocThrust brings.
// RUN: cu2x %s -o %t.hip --quiet --inactive=keep -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// CHECK: #include <hip/hip_runtime.h>
// CHECK-NEXT: #include <thrust/device_vector.h>
// CHECK-NEXT: #include <thrust/transform_reduce.h>
// CHECK-NEXT: #ifdef WITH_UNIQUE
// CHECK-NEXT: #include <thrust/unique.h>
// CHECK-NOT: #include
#include <thrust/device_vector.h>
#include <thrust/transform_reduce.h>
#ifdef WITH_UNIQUE
#include <thrust/unique.h>
#endif

namespace mine {
template <class It> void sequence(It First, It Last) {
  for (int I = 0; First != Last; ++First)
    *First = I++;
}
struct Generator {
  int generate(int N) { return N; }
};
} // namespace mine

int use(thrust::device_vector<int> &V) {
  int Buffer[4];
  mine::sequence(Buffer, Buffer + 4);
  int tabulate = mine::Generator().generate(4);
  thrust::unique(V.begin(), V.end());
  thrust::fill(V.begin(), V.end(), tabulate);
#ifdef NEVER
  thrust::gather(V.begin(), V.end(), V.begin(), V.begin());
#endif
  return thrust::transform_reduce(V.begin(), V.end(), thrust::negate<int>(), 0,
                                  thrust::plus<int>());
}
