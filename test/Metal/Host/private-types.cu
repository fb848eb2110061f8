// RUN: rm -rf %t && %port
// RUN: FileCheck %s < %t/private-types.kernels.inc
// RUN: %compiles %t/private-types.cpp
// RUN: %runs private-types | FileCheck --check-prefix=PRINTS %s

// A kernel that is a friend has parameters of types that no other text can name.

#include <cstdio>

class Solver {
  struct Weights {
    float W;
    int N;
  };
  Weights Mine{1.5f, 3};

public:
  struct Known {
    int N;
  };
  void run(int *P);
  friend __global__ void apply(Solver::Weights W, int *P);
};
// CHECK-DAG: cu2x::kernel(&apply,
__global__ void apply(Solver::Weights W, int *P) { *P = int(W.W * W.N * 10); }
// CHECK-DAG: cu2x::kernel(static_cast<void (*)(Solver::Known, int *)>(&pick),
// CHECK-DAG: cu2x::kernel(static_cast<void (*)(int *)>(&pick),
__global__ void pick(Solver::Known K, int *P) { *P += K.N; }
__global__ void pick(int *P) { *P += 100; }
void Solver::run(int *P) { apply<<<1, 1>>>(Mine, P); }

int main() {
  int *P, Got;
  cudaMalloc(&P, sizeof(int));
  Solver().run(P);
  pick<<<1, 1>>>(Solver::Known{2}, P);
  pick<<<1, 1>>>(P);
  cudaMemcpy(&Got, P, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS: 147
  printf("%d\n", Got);
}
