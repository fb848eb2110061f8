// RUN: rm -rf %t && %port
// RUN: %edited/kernels.cpp | FileCheck --implicit-check-not='{{^[^/]*__global__}}' %s
// RUN: %compiles %t/kernels.cpp

// Kernels become functions of the same signature that launch them. Overloads
// are told apart by their types; parameters without a name get one.

#define LIMIT(N) __launch_bounds__(N)

// CHECK: namespace deep {
namespace deep {
// CHECK-NEXT: template <class T, int N = 4>
// CHECK-NEXT: static LIMIT(256) void scale(T *X, const T *__restrict__ Y = nullptr)
// CHECK-NEXT: { cu2x::dispatch(scale<T, N>, X, Y); }
template <class T, int N = 4>
LIMIT(256) __global__ void scale(T *X, const T *__restrict__ Y = nullptr)
{
  X[0] *= N;
}
// CHECK-NEXT: template <>
// CHECK-NEXT: void scale<int, 3>(int *X, const int *__restrict__ Y) {
// CHECK-NEXT:   cu2x::dispatch(scale<int, 3>, X, Y);
// CHECK-NEXT: }
template <>
__global__ void scale<int, 3>(int *X, const int *__restrict__ Y) { *X = *Y; }
} // namespace deep

// CHECK: static void fill(int *P) {
// CHECK-NEXT:   cu2x::dispatch(static_cast<void (*)(decltype(P))>(fill), P);
// CHECK: void fill(float *P, int unnamed1) {
// CHECK-NEXT: static_cast<void (*)(decltype(P), decltype(unnamed1))>(fill)
static __global__ void fill(int *P) { *P = 1; }
__global__ void fill(float *P, int) { *P = 1; }

// CHECK: void later(int A, int B = 3);
// CHECK-NEXT: void later(int A, int B) { cu2x::dispatch(later, A, B); }
__global__ void __launch_bounds__(128, 2) later(int A, int B = 3);
__global__ void later(int A, int B) {}

// CHECK: #define DEFINE(NAME, OP)
// CHECK-NEXT: void NAME(float *X) { cu2x::dispatch(NAME, X); }
// CHECK-NEXT: DEFINE(twice, *)
#define DEFINE(NAME, OP)                                                       \
  __global__ void NAME(float *X) {                                             \
    X[threadIdx.x] = X[threadIdx.x] OP 2;                                      \
  }
DEFINE(twice, *)

// CHECK: template <class... T> static void many(T *...P) { cu2x::dispatch(many<T...>, P...); }
template <class... T> __global__ void many(T *...P) {}

#if 0
// CHECK: void never(int *P) { cu2x::dispatch(never, P); }
__global__ void never(int *P) { *P = 1; }
#endif

void use(int *I, float *F) {
  deep::scale<float><<<1, 1>>>(F);
  deep::scale<int, 3><<<1, 1>>>(I, I);
  fill<<<1, 1>>>(I);
  fill<<<1, 1>>>(F, 1);
  later<<<1, 1>>>(1);
  twice<<<1, 1>>>(F);
  many<<<1, 1>>>(I, F);
}

// A macro may hold the type as well.
// CHECK: #define KERNEL extern "C" void
// CHECK-NEXT: KERNEL plain(int *P) { cu2x::dispatch(plain, P); }
#define KERNEL extern "C" __global__ void
KERNEL plain(int *P) { *P = 1; }
