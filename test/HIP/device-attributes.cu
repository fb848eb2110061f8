// Attributes that HIP has once for two of CUDA's answer another question.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
int limits(int D) {
  int V;
  // CHECK: (void)hipDeviceGetAttribute(&V, hipDeviceAttributeWarpSize, D);
  (void)cudaDeviceGetAttribute(&V, cudaDevAttrWarpSize, D);
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'cudaDevAttrMaxTexture2DLinearPitch'
  (void)cudaDeviceGetAttribute(&V, cudaDevAttrMaxTexture2DLinearPitch, D);
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'cudaDevAttrMaxSurface2DHeight'
  (void)cudaDeviceGetAttribute(&V, cudaDevAttrMaxSurface2DHeight, D);
  return V;
}
