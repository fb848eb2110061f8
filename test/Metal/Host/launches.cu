// RUN: rm -rf %t && %exits 3 %port
// RUN: %edited/launches.cpp | FileCheck --implicit-check-not='>>>(' %s
// RUN: %compiles %t/launches.cpp

// A launch is a call with the configuration in front. It has parentheses where
// its comma would mean something else.

__global__ void one(int *P) { *P = 1; }
__global__ void two(int *P) { *P = 2; }
template <class T, int N> __global__ void set(T *P) { *P = N; }

// CHECK: #define LAUNCH(K, N, ...) (cu2x::launch((N + 31) / 32, 32), K(__VA_ARGS__))
#define LAUNCH(K, N, ...) K<<<(N + 31) / 32, 32>>>(__VA_ARGS__)
// CHECK: #define BOTH(P) { cu2x::launch(1, 1), one(P); cu2x::launch(1, 1), two(P); }
#define BOTH(P) { one<<<1, 1>>>(P); two<<<1, 1>>>(P); }

template <class T> void inTemplate(T *P, cudaStream_t S) {
  // CHECK: cu2x::launch(dim3(1, 2), dim3(32), 64, S), set<T, 3>(P);
  set<T, 3><<<dim3(1, 2), dim3(32), 64, S>>>(P);
}

void use(int *P, bool B, void (*Pointer)(int *)) {
  // CHECK: cu2x::launch(1, 32), one(P);
  one<<<1, 32>>>(P);
  // CHECK: if (B)
  // CHECK-NEXT: cu2x::launch(1, 32), one(P);
  // CHECK-NEXT: else
  // CHECK-NEXT: cu2x::launch(1, 32), two(P);
  if (B)
    one<<<1, 32>>>(P);
  else
    two<<<1, 32>>>(P);
  // CHECK: B ? (cu2x::launch(1, 1), one(P)) : (cu2x::launch(1, 2), two(P));
  B ? one<<<1, 1>>>(P) : two<<<1, 2>>>(P);
  // CHECK: cu2x::launch(1, 1), Pointer(P);
  Pointer<<<1, 1>>>(P);
  // CHECK: auto Deduced = set<int, 5>;
  // CHECK-NEXT: cu2x::launch( // blocks
  // CHECK-NEXT: 1,
  // CHECK-NEXT: /*threads*/ 64), Deduced(
  // CHECK-NEXT: P);
  auto Deduced = set<int, 5>;
  Deduced<<< // blocks
      1,
      /*threads*/ 64>>>(
      P);
  LAUNCH(two, 100, P);
  BOTH(P)
  inTemplate(P, 0);
  // CHECK: cu2xLaunchKernel((const void *)one, dim3(1), dim3(32), Arguments, 0, 0);
  // CHECK-NEXT: cu2xLaunchCooperativeKernel((void *)two, dim3(1), dim3(32), Arguments);
  void *Arguments[] = {&P};
  cudaLaunchKernel((const void *)one, dim3(1), dim3(32), Arguments, 0, 0);
  cudaLaunchCooperativeKernel((void *)two, dim3(1), dim3(32), Arguments);
#if 0
  // CHECK: cu2x::launch(1, 1), never(P);
  never<<<1, 1>>>(P);
#endif
}
