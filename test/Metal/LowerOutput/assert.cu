// A failing assertion and a trap in a translated kernel end in CUDA's errors,
// as in the original, and say where it was. A kernel that fails nothing ends in
// success, although it could.
// RUN: rm -rf %t && mkdir %t
// RUN: cu2x --target=metal --cuda-headers=bundled %s -o %t/k.metal --report=%t/report.json 2>&1 | FileCheck --check-prefix=FINDINGS %s
// RUN: cu2x-msl-check --Werror %t/k.metal
// RUN: FileCheck --check-prefix=TEXT %s < %t/k.metal
// RUN: cu2x-simt %s -- assert 2>%t/cuda.err >%t/cuda.out
// RUN: cu2x-simt --kernels=%t/k.metal --report=%t/report.json %s -- assert 2>%t/msl.err >%t/msl.out
// RUN: diff %t/cuda.out %t/msl.out && FileCheck --check-prefix=ASSERT %s < %t/msl.out
// RUN: FileCheck --check-prefix=MESSAGE %s < %t/cuda.err
// RUN: FileCheck --check-prefix=MESSAGE %s < %t/msl.err
// RUN: cu2x-simt %s -- trap 2>%t/cuda.err >%t/cuda.out
// RUN: cu2x-simt --kernels=%t/k.metal --report=%t/report.json %s -- trap 2>%t/msl.err >%t/msl.out
// RUN: diff %t/cuda.out %t/msl.out && FileCheck --check-prefix=TRAP %s < %t/msl.out
// RUN: FileCheck --check-prefix=TRAPPED %s < %t/msl.err

// FINDINGS: [CU2X7034
// FINDINGS: [CU2X7032
// TEXT: cu2x_assert(x[i] >= 0, 0, failure_record, blockIdx, threadIdx);
// TEXT: cu2x_fail(/* __trap */ 1, failure_record, blockIdx, threadIdx);
// ASSERT: no error
// ASSERT-NEXT: device-side assert triggered
// ASSERT-NEXT: device-side assert triggered
// MESSAGE: assert.cu:[[#@LINE+12]]: {{.*}}check{{.*}}: block: [1,0,0], thread: [2,0,0] Assertion `x[i] >= 0 && "a number"` failed.
// TRAP: no error
// TRAP-NEXT: unspecified launch failure
// TRAP-NEXT: unspecified launch failure
// TRAPPED: assert.cu:[[#@LINE+11]]: stop: block: [0,0,0], thread: [3,0,0] `__trap`.

#include <cassert>
#include <cstdio>
#include <cstring>

__global__ void check(const int *x) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  assert(x[i] >= 0 && "a number");
}

__device__ void stop(int x) { if (x < 0) __trap(); }

__global__ void checkOrStop(const int *x) { stop(x[threadIdx.x]); }

int main(int argc, char **argv) {
  bool Trap = argc > 1 && !strcmp(argv[1], "trap");
  int *x;
  cudaMallocManaged(&x, 8 * sizeof(int));
  for (int Bad = 0; Bad < 2; ++Bad) {
    if (Bad)
      x[Trap ? 3 : 6] = -1;
    if (Trap)
      checkOrStop<<<1, 4>>>(x);
    else
      check<<<2, 4>>>(x);
    puts(cudaGetErrorString(cudaDeviceSynchronize()));
  }
  // Nothing works after it.
  check<<<2, 4>>>(x);
  puts(cudaGetErrorString(cudaDeviceSynchronize()));
}
