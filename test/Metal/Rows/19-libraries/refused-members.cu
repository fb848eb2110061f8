// What the bundled headers declare without source is refused where it is
// called: generators and distributions, storage that CUB declares by itself,
// guarded exchanges, atomics that Metal lacks.
// RUN: cu2x --target=metal --cuda-headers=bundled %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL: kernel void near(
// CHECK-DAG: left out refusedPoisson (CU2X5033)
// CHECK-DAG: left out refusedSobol (CU2X7030)
// CHECK-DAG: left out refusedDouble (CU2X5033)
// CHECK-DAG: left out refusedStorage (CU2X6030)
// CHECK-DAG: ScatterToStripedGuarded{{.*}}[CU2X6030
// CHECK-DAG: left out refusedGuarded (CU2X6030)
// CHECK-DAG: left out refusedShort (CU2X7030)
#include <cub/cub.cuh>
#include <cuda/atomic>
#include <curand_kernel.h>

__global__ void near(unsigned *p) {
  curandStatePhilox4_32_10_t state;
  curand_init(1, 2, 3, &state);
  cuda::atomic_ref<unsigned, cuda::thread_scope_device> cell(*p);
  cell.fetch_add(curand(&state), cuda::memory_order_relaxed);
}
__global__ void refusedPoisson(unsigned *p) {
  curandState state;
  curand_init(1, 2, 3, &state);
  p[0] = curand_poisson(&state, 3.0);
}
__global__ void refusedSobol(float *p, curandStateSobol32_t *states) {
  curandStateSobol32_t state = states[0];
  p[0] = curand_normal(&state);
}
__global__ void refusedDouble(float *p, curandState *states) {
  curandState state = states[0];
  p[0] = (float)curand_normal_double(&state);
}
__global__ void refusedStorage(int *p) {
  typedef cub::BlockReduce<int, 64> Reduce;
  p[0] = Reduce().Sum(p[threadIdx.x]);
}
__global__ void refusedGuarded(int *p) {
  typedef cub::BlockExchange<int, 64, 1> Exchange;
  __shared__ typename Exchange::TempStorage storage;
  int items[1] = {p[threadIdx.x]}, ranks[1] = {-1};
  Exchange(storage).ScatterToStripedGuarded(items, items, ranks);
  p[0] = items[0];
}
__global__ void refusedShort(short *p) {
  cuda::atomic_ref<short, cuda::thread_scope_device> cell(*p);
  cell.fetch_add(short(1), cuda::memory_order_relaxed);
}
