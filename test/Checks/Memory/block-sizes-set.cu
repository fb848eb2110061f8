// Blocks whose sizes are set member by member, stand in the list of a configuration, or belong to a
// kernel under another name.
// RUN: cu2x --check --checks=-*,CU2X3004 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X3004
__global__ __launch_bounds__(128) void small(float *P) { P[threadIdx.x] = 1; }
void change(dim3 &);

void wrong(float *P) {
  dim3 Set;
  Set.x = 256;
  // CHECK: :[[#@LINE+1]]:14: warning: a block of 256 threads is launched, and 'small' allows 128{{.*}} [CU2X3004
  small<<<1, Set>>>(P);
  dim3 Rest(16);
  Rest.y = 16;
  // CHECK: :[[#@LINE+1]]:14: warning: a block of 256 threads {{.*}} [CU2X3004
  small<<<1, Rest>>>(P);
  auto Named = small;
  // CHECK: :[[#@LINE+1]]:14: warning: a block of 512 threads is launched, and 'small' allows 128{{.*}} [CU2X3004
  Named<<<1, 512>>>(P);
  // CHECK: :[[#@LINE+1]]:37: warning: a block of 256 threads {{.*}} [CU2X3004
  cudaLaunchConfig_t Config = {{1}, {256}, 0, 0};
  cudaLaunchKernelEx(&Config, small, P);
}

void right(float *P, int N) {
  dim3 Two;
  Two.x = 256;
  Two.x = 64;
  small<<<1, Two>>>(P);
  dim3 Later(64);
  small<<<1, Later>>>(P);
  Later.x = 256;
  dim3 Chosen(64);
  if (N > 3)
    Chosen.x = 256;
  small<<<1, Chosen>>>(P);
  dim3 Changed(256);
  change(Changed);
  small<<<1, Changed>>>(P);
  dim3 Passed;
  Passed.x = 256;
  change(Passed);
  small<<<1, Passed>>>(P);
  cudaLaunchConfig_t Config = {{4096}, {64}};
  cudaLaunchKernelEx(&Config, small, P);
}
