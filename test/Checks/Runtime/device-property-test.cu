// Numbers of architectures that decide.
// RUN: cu2x --check --checks=-*,CU2X8011 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X8011
bool wrong(const cudaDeviceProp &P, int Device) {
  // CHECK: :[[#@LINE+1]]:7: warning: 'P.major' is compared with a number that is about NVIDIA GPUs [CU2X8011 device-property-test]
  if (P.major > 7 || (P.major == 7 && P.minor >= 5))
    // CHECK: note: ask for the feature by its property, or use 'gcnArchName'
    return true;
  int Major = 0;
  cudaDeviceGetAttribute(&Major, cudaDevAttrComputeCapabilityMajor, Device);
  int Version = P.major * 10 + P.minor;
  // CHECK: :[[#@LINE+1]]:10: warning: 'Major' is compared{{.*}} [CU2X8011
  return Major >= 7 ||
         Version >= 70;
}
int numbers(const cudaDeviceProp &P) {
  int Processors = P.multiProcessorCount;
  // CHECK: :[[#@LINE+1]]:7: warning: 'Processors' is compared{{.*}} [CU2X8011
  if (Processors == 108)
    return 1;
  if (Processors < 1)
    return 0;
  int Blocks = Processors * 2;
  return Blocks > 200;
}
// What is so on each GPU that CUDA 12 runs on is so on AMD's.
bool old(const cudaDeviceProp &P, bool Other) {
  int Version = P.major * 10 + P.minor;
  bool IsNew = P.major > 3 || (P.major == 3 && P.minor >= 5);
  if (P.major < 1 || (P.major == 1 && P.minor < 3) || Other)
    return false;
  return IsNew && Version >= 35 && !(P.major < 2) && Other;
}
// Not where it is so on some of them alone, is asked of two devices, or where
// the program sets a version itself.
bool some(const cudaDeviceProp &P, const cudaDeviceProp &Q, int N) {
  // CHECK: :[[#@LINE+1]]:7: warning: 'P.major' {{.*}} [CU2X8011
  if (P.major > 5 || (P.major == 5 && P.minor >= 2))
    return true;
  // CHECK: :[[#@LINE+1]]:22: warning: 'Q.major' {{.*}} [CU2X8011
  if (P.major < 3 || Q.major > 5)
    return true;
  int Version = P.major * 10;
  Version += P.minor;
  // CHECK: :[[#@LINE+1]]:10: warning: 'Version' {{.*}} [CU2X8011
  return Version < 13;
}
bool chosen(int *Device) {
  cudaDeviceProp P = {};
  P.major = 1;
  cudaChooseDevice(Device, &P);
  // CHECK: :[[#@LINE+1]]:10: warning: 'P.major' {{.*}} [CU2X8011
  return P.major < 2;
}
struct Release {
  int major, minor;
};
bool right(const cudaDeviceProp &P, const Release &R, int N) {
  int Blocks = P.multiProcessorCount * 4;
  if (Blocks > 16 || (P.major == 9999 && P.minor == 9999))
    return false;
  // Whether there is anything.
  if (P.multiProcessorCount < 1 || 0 == P.regsPerBlock)
    return false;
  // near miss CU2X8011 'P.major': it is printed, and compared with nothing.
  printf("%d.%d", P.major, P.minor);
  return R.major > 3 && P.maxThreadsPerBlock >= 512 && N > 3;
}
