// A program's operator of a vector and a number, in templates: the number of an
// instance decides whether HIP's is the better match.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip
#include <cuda_runtime.h>
// A complex and a real number.
__host__ __device__ inline double2 operator+(double2 A, double B) {
  double2 R;
  R.x = A.x + B;
  R.y = A.y;
  return R;
}
__host__ __device__ inline bool operator==(double2 A, double B) { return A.x == B && A.y == 0; }

template <class C> struct Op {
  // CHECK: :[[#@LINE+1]]:46: warning: operator+ for 'double2' collides with the one that HIP's type has [CU2X5022
  static __device__ C next(C A) { return A   + 1; }
  // near miss CU2X5022 'return A': the number has the type of the parameter.
  static __device__ C nextOf(C A) { return A + 1.0; }
};
template <class C> __device__ bool isOne(C A) {
  // CHECK: :[[#@LINE+1]]:12: warning: operator== for 'double2' {{.*}} [CU2X5022
  return A == 1;
}
template <class C> __device__ C second(C A) { return A + 2; } // of int alone
__global__ void use(double2 *Z) {
  Z[0] = Op<double2>::next(Op<double2>::nextOf(Z[1]));
  Z[1].x = isOne(Z[3]) + second(1);
}
