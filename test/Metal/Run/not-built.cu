// A program that is not built ends with 125, and the findings that say why are
// shown, with --quiet too. What nothing needs does not stop it.
// RUN: rm -rf %t.cache
// RUN: %exits 125 %run -DCALL %s 2>&1 | FileCheck %s
// RUN: %exits 125 %run --quiet -DCALL %s 2>&1 | FileCheck %s
// RUN: %run --quiet %s 2>&1 | FileCheck --check-prefix=RUNS --implicit-check-not=warning %s

#include <cstdio>

__global__ void answer(int *P) { *P = 42; }

void reserve(cudaGraph_t Graph, cudaGraphNode_t Node, void *P) {
#ifdef CALL
  // CHECK-DAG: not-built.cu:[[#@LINE+1]]:3: {{.*}}'cudaGraphAddMemFreeNode'{{.*}}[CU2X8030 host-name]
  cudaGraphAddMemFreeNode(&Node, Graph, nullptr, 0, P);
#endif
}
// CHECK-DAG: error: clang++{{.*}} failed; its messages are above; the translation is not whole: see its findings

template <class T> void release(T Graph, cudaGraphNode_t Node, void *P) {
  cudaGraphAddMemFreeNode(&Node, Graph, nullptr, 0, P);
}

int main() {
  int *P, Value = 0;
  cudaMalloc(&P, sizeof(int));
  answer<<<1, 1>>>(P);
  cudaMemcpy(&Value, P, sizeof(int), cudaMemcpyDeviceToHost);
  // RUNS: 42
  printf("%d\n", Value);
}
