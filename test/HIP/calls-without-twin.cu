// Functions that HIP lacks and does without: a hint is dropped and said, and a
// loop does what an atomic function for the whole system does.
// RUN: cu2x --target=hip %s -o %t.hip --quiet > %t.log 2>&1
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.again.cu && cu2x --target=hip %t.again.cu -o %t.2 --quiet 2>/dev/null; cmp %t.again.cu %t.2

cudaError_t hint(cudaGraphicsResource_t *All, int *Next) {
  // SAID: :[[#@LINE+2]]:10: warning: {{.*}}'cudaGraphicsResourceSetMapFlags'{{.*}}HIP has no hints for the mapping of a resource [CU2X7015
  // CHECK: return ((void)(All[(*Next)++]), (void)(hipGraphicsRegisterFlagsReadOnly), hipSuccess);
  return cudaGraphicsResourceSetMapFlags(All[(*Next)++], cudaGraphicsMapFlagsReadOnly);
}
__global__ void wrap(unsigned *P) {
  // CHECK: P[1] = [](unsigned int *Address, unsigned int Limit) { {{.*}}Seen >= Limit ? 0u : Seen + 1); } while (Old != Seen); return Old; }(&P[0], 17);
  P[1] = atomicInc_system(&P[0], 17);
  // CHECK: }(P + 2, 5);
  atomicDec_system(P + 2, 5);
}
// The program's own.
struct Counter {
  int atomicInc_system(int *, int) { return 3; }
};
// CHECK: return C.atomicInc_system(nullptr, 1);
int own(Counter C) { return C.atomicInc_system(nullptr, 1); }
