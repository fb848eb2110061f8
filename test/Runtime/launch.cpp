// Kernels are launched as functions: templates, default arguments, launches in
// arguments, by pointers, and through cu2xLaunchKernel.
// RUN: %runtime_build
// RUN: %t | FileCheck %s

#include "Inputs/kernels.h"

static int *Numbers;

static void show(const char *What) {
  int Host[4];
  cu2xMemcpy(Host, Numbers, sizeof(Host), cu2xMemcpyDeviceToHost);
  std::printf("%s: %d %d %d %d\n", What, Host[0], Host[1], Host[2], Host[3]);
}

static int launchesToo() {
  cu2x::launch(1, 4), fill(Numbers, 100);
  return 20;
}

int main() {
  cu2xMalloc(&Numbers, 4 * sizeof(int));
  // CHECK: default: 7 8 9 10
  cu2x::launch(1, 4), fill(Numbers);
  show("default");
  // CHECK: template: 14 16 18 20
  cu2x::launch(2, 2), twice(Numbers);
  show("template");
  // CHECK: nested: 20 21 22 23
  (cu2x::launch(dim3(2, 1, 1), dim3(2)), fill(Numbers, launchesToo()));
  show("nested");
  // CHECK: pointer: 40 42 44 46
  void (*Pointer)(int *) = twice<int>;
  cu2x::launch(1, 4), Pointer(Numbers);
  show("pointer");
  // CHECK: by address: 1 2 3 4
  int Value = 1;
  void *Arguments[] = {&Numbers, &Value};
  cu2xLaunchKernel(fill, 1, 4, Arguments);
  show("by address");
  // CHECK: untyped: 5 6 7 8
  Value = 5;
  cu2xLaunchKernel(reinterpret_cast<const void *>(&fill), dim3(1), dim3(4),
                   Arguments, 0, nullptr);
  show("untyped");
  // CHECK: extended: 9 10 11 12
  cu2xLaunchConfig_t Config = {};
  Config.gridDim = 1;
  Config.blockDim = 4;
  cu2xLaunchKernelEx(&Config, fill, Numbers, 9);
  show("extended");
  // CHECK: packed: 3 3 3 3
  cu2x::launch(1, 4), packed(Numbers, 3);
  show("packed");
  // CHECK: cudaSuccess
  std::puts(name(cu2xGetLastError()));
}
