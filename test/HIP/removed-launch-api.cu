// Calls that CUDA 10.1 removed and HIP declares otherwise.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
// CHECK: warning: {{.*}}'cudaSetupArgument'
void old(int N) { cudaSetupArgument(N, 0); }
