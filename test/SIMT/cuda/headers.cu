// Headers beside the source and in -I folders are prepared too, also when a
// macro holds the beginning of a kernel.
// RUN: split-file %s %t
// RUN: cu2x-simt -I%t/include -DFACTOR=3 %t/main.cu -- 5 | FileCheck %s
// CHECK: 15 8
// RUN: %exits 7 cu2x-simt -I %t/include -D FACTOR=1 %t/main.cu
//--- main.cu
#include "sub/kernel.cuh"
#include <launcher.h>
#include <cstdio>
#include <cstdlib>
int main(int argc, char **argv) {
  if (argc < 2)
    return 7;
  int *p;
  cudaMallocManaged(&p, 8);
  run(p, atoi(argv[1]));
  printf("%d %d\n", p[0], p[1]);
}
//--- sub/kernel.cuh
#pragma once
#include "../macro.h"
KERNEL(scale)(int *p, int n) { *p = n * FACTOR; }
KERNEL2(eight, int *p) { *p = 8; }
//--- macro.h
#define KERNEL(name) __global__ void __launch_bounds__(32) name
#define KERNEL2(name, args) static __global__ void name(args)
//--- include/launcher.h
#pragma once
inline void run(int *p, int n) {
  scale<<<1, 1>>>(p, n);
  eight<<<1, 1>>>(p + 1);
}
