// Versions of NVIDIA's architectures mean nothing on AMD GPUs, and a comparison
// with one selects code without a word. Printing one selects nothing.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip
#include <cstdio>
#include <cuda_runtime.h>

int choose(const cudaDeviceProp &Prop) {
  // CHECK: :[[#@LINE+1]]:7: warning: 'Prop.major' is compared with a number that is about NVIDIA GPUs [CU2X8011 device-property-test]
  if (Prop.major >= 7)
    return 1;
  int Version = Prop.major * 10 + Prop.minor;
  // CHECK: :[[#@LINE+1]]:10: warning: 'Version' is compared {{.*}} [CU2X8011
  return Version > 60 ? 2 : 0;
}
int byCase(int Device) {
  int Major;
  cudaDeviceGetAttribute(&Major, cudaDevAttrComputeCapabilityMajor, Device);
  // CHECK: :[[#@LINE+1]]:11: warning: 'Major' is compared {{.*}} [CU2X8011
  switch (Major) {
  case 7:
    return 64;
  default:
    return 128;
  }
}

struct Release {
  int major;
};
bool near(const cudaDeviceProp &A, const cudaDeviceProp &B, Release R) {
  printf("%d.%d\n", A.major, A.minor);
  return A.major == B.major && R.major > 3 && A.multiProcessorCount > 8;
}
