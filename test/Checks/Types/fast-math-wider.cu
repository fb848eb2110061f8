// Tests for NaN in a file that is built with --use_fast_math.
// RUN: cu2x --check --checks=-*,CU2X5018 --quiet %s -- --use_fast_math 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X5018
// near miss CU2X5018 'isnan': no flag says that there are no NaNs.
// RUN: cu2x --check --checks=-*,CU2X5018 --quiet %s -- 2>&1 | count 0
__global__ void wrong(float *P) {
  // CHECK: :[[#@LINE+1]]:7: warning: 'isnan' asks for a NaN or an infinity in a file that is built with '-use_fast_math' [CU2X5018 fast-math-wider]
  if (isnan(P[0]))
    // CHECK: note: build with '-fgpu-approx-transcendentals', '-fgpu-flush-denormals-to-zero' and '-fno-hip-fp32-correctly-rounded-divide-sqrt', not with '-ffast-math'
    P[0] = 0;
}
__global__ void right(float *P) { P[0] = sqrtf(P[0]); }
