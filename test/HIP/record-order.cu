// Initialisers by position of records whose fields HIP orders otherwise.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
void *Function;
void take(cudaMemsetParams);
void records(dim3 Grid, void *P) {
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'cudaKernelNodeParams'{{.*}}CU2X5020
  cudaKernelNodeParams One = {Function, Grid, Grid, 0, nullptr, nullptr};
  // CHECK: hipKernelNodeParams Two = {};
  cudaKernelNodeParams Two = {};
  // CHECK: hipKernelNodeParams Three = {0};
  cudaKernelNodeParams Three = {0};
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'cudaMemsetParams'{{.*}}CU2X5020
  take(cudaMemsetParams{P, 0, 1, 4, 1, 1});
  // CHECK: Two.gridDim = Grid;
  Two.gridDim = Grid;
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'cudaAccessPolicyWindow'{{.*}}CU2X5020
  cudaAccessPolicyWindow Many[] = {{P, 4}, {}};
}
