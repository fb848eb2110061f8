// HIP's surface functions have no boundary mode: the argument is not passed on
// in silence.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
__global__ void kernel(cudaSurfaceObject_t S) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: argument of 'surf2Dwrite' is dropped: HIP's function does not take the boundary mode [CU2X7021
  surf2Dwrite(1.0f, S, 4, 4, cudaBoundaryModeZero);
  // CHECK: note: check that the program does not need it
  // near miss CU2X7021 'surf2Dwrite': no mode is given.
  surf2Dwrite(1.0f, S, 4, 4);
}
