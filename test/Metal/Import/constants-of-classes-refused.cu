// RUN: cu2x --target=metal --quiet %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X6030'
// RUN: cu2x-msl-check --Werror %t.metal
// What a function makes for a constant has no list where the class has
// constructors, or holds an address.

#define FN __host__ __device__

struct Made {
  const float *Tab;
  int N;
  constexpr FN Made(int A) : Tab(nullptr), N(A * 2) {}
};
FN constexpr Made made(int K) { return Made(K); }
struct Named {
  const char *Name;
  int N;
};
FN constexpr Named named(int K) { return {"x", K}; }
struct Plain {
  const char *Name;
  int N;
};
FN constexpr Plain plain(int K) { return {nullptr, K}; }

// CHECK: :[[#@LINE+1]]:20: warning: a call that makes the value of a constant cannot be written in Metal [CU2X6030
constexpr Made A = made(3);
// CHECK: :[[#@LINE+1]]:21: warning: a call that makes the value of a constant cannot be written in Metal [CU2X6030
constexpr Named B = named(4);
// A null pointer is no address.
constexpr Plain C = plain(5);
// near miss CU2X6030 'named(4)': a number of it is one.
constexpr int D = named(4).N;
__global__ void ofMade(int *O) { O[threadIdx.x] = A.N; }
__global__ void ofNamed(int *O) { O[threadIdx.x] = B.N; }
__global__ void ofPlain(int *O) { O[threadIdx.x] = C.N; }
__global__ void ofNumber(int *O) { O[threadIdx.x] = D; }

// Once a null pointer, by chance: the class starts with one.
__global__ void inLambda(int *O) {
  constexpr Plain Outer = plain(3);
  // CHECK: :[[#@LINE+1]]:31: warning: the variable 'Outer' here cannot be written in Metal [CU2X6030
  auto F = [](int I) { return Outer.N + I; };
  O[threadIdx.x] = F(threadIdx.x);
}
