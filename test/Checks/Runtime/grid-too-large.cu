// More threads in a dimension than HIP has.
// RUN: cu2x --check --checks=-*,CU2X8014 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X8014
__global__ void fill(float *P) { *P = 1; }
void run(float *P, unsigned N) {
  // CHECK: :[[#@LINE+1]]:10: warning: 8589934592 threads in one dimension of the grid; HIP has less than 4294967296 [CU2X8014 grid-too-large]
  fill<<<1 << 23, 1024>>>(P);
  // CHECK: note: let each thread do several elements in a loop over the grid
  // near miss CU2X8014 'fill<<<': no dimension has as many.
  fill<<<dim3(1 << 16, 1 << 15), dim3(256, 4)>>>(P);
  fill<<<N, 1024>>>(P);
}
