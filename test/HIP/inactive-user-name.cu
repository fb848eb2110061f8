// A function of the user named like CUDA's does not keep CUDA's from being
// translated in a branch the parser skipped, or the doubt is said.
// RUN: cu2x %s -o %t.hip -- > %t.log 2>&1; grep -hv "CHECK:" %t.log %t.hip | FileCheck %s

namespace pool {
int cudaMalloc(int Size) { return Size; }
} // namespace pool
#ifdef OTHER_PLATFORM
// CHECK: {{(inactive-user-name.cu:[0-9]+:[0-9]+: .*'cudaMalloc')|(hipMalloc.P, 4.;)}}
void get(void **P) { cudaMalloc(P, 4); }
#endif
// CHECK: pool::cudaMalloc(3)
int use() { return pool::cudaMalloc(3); }
