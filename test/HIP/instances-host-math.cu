// Arithmetic of halves in templates that the host runs: the instance says so. A
// template of the standard library is reported where it is called.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
#include <algorithm>
#include <cuda_fp16.h>
#include <vector>

template <typename T> T dot(const T *A, const T *B, int N) {
  T S = T(0);
  for (int I = 0; I < N; I++)
    // MSG: :[[#@LINE+2]]:7: warning: arguments of '+=' are not translated: HIP has the function on the device only; the host runs 'dot<__half>' [CU2X7020
    // MSG: :[[#@LINE+1]]:15: warning: arguments of '*' {{.*}}; the host runs 'dot<__half>' [CU2X7020
    S += A[I] * B[I];
  return S;
}
// Of both sides, and run by the host.
template <typename T> __host__ __device__ T twice(T X) {
  // MSG: :[[#@LINE+1]]:12: warning: arguments of '+' {{.*}}; the host runs 'twice<__half>' [CU2X7020
  return X + X;
}
// Of both sides, and run by the device.
template <typename T> __host__ __device__ T square(T X) { return X * X; }
template <typename T> __device__ T cube(T X) { return X * X * X; }
template <typename T> struct Sum {
  T Value;
  // MSG: :[[#@LINE+1]]:33: warning: arguments of '+' {{.*}}; the host runs 'Sum<__half>::add' [CU2X7020
  T add(T X) { return X = Value + X; }
  T unused(T X) { return Value - X; }
};
// Nothing asks for it with halves.
template <typename T> T half_of(T X) { return X / T(2); }
template <typename T> bool isLess(T A, T B) {
  // MSG: :[[#@LINE+1]]:16: warning: arguments of 'max' are not translated: HIP has 'operator<', which it calls, on the device only; the host runs 'isLess<__half>' [CU2X7020
  return &std::max(A, B) == &B;
}
__global__ void kernel(__half *X) {
  X[0] = square(X[1]) + cube(X[2]);
  auto Product = [&](int I) { return X[I] * X[I + 1]; };
  X[1] = Product(2);
}
int main() {
  __half A[2], B[2];
  A[0] = A[1] = B[0] = B[1] = __half(1.f);
  float F = dot(A, B, 2);
  float G[2] = {dot(&F, &F, 1), half_of(F)};
  std::vector<__half> V(8);
  // MSG: :[[#@LINE+1]]:8: warning: arguments of 'sort' are not translated: HIP has 'operator<', which it calls, on the device only [CU2X7020
  std::sort(V.begin(), V.end());
  std::sort(G, G + 2);
  V[0] = twice(V[1]);
  V[1] = Sum<__half>{V[0]}.add(V[2]);
  // MSG: :[[#@LINE+1]]:51: warning: arguments of '-' {{.*}}; the host runs 'the lambda<__half, __half>' [CU2X7020
  auto Difference = [](auto X, auto Y) { return X - Y; };
  V[2] = Difference(V[0], V[1]);
  F = Difference(F, F);
  kernel<<<1, 1>>>(nullptr);
  return isLess(V[0], V[1]) && isLess(F, F);
}
