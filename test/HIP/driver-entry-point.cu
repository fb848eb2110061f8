// The entry point asked for by name is a CUDA name in a string: HIP's lookup
// does not know it, so the string is renamed or reported.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1; grep -hv "CHECK:" %t.log %t.hip | FileCheck %s

// CHECK: {{(driver-entry-point.cu:[0-9]+:[0-9]+: warning: .*)|(hipGetProcAddress."hipInit")}}
void *entry() {
  void *Found = nullptr;
  cudaGetDriverEntryPoint("cuInit", &Found, 0);
  return Found;
}
