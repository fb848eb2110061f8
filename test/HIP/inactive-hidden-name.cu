// In a branch that nobody parsed, what looks like a declaration keeps a name of
// CUDA's in all of the branch. That is a guess, and is said.
// RUN: %exits 3 cu2x --target=hip %s -o %t.hip > %t.log 2>&1
// RUN: FileCheck %s --check-prefix=LOG < %t.log
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// LOG-NOT: all confirmed
// LOG: lines [[#BEGIN:]]
#ifdef OTHER_PLATFORM
static int cudaGetDevice(int *Device) { return *Device = 7; }
// CHECK: int first(int *D) { return cudaGetDevice(D); }
int first(int *D) { return cudaGetDevice(D); }
// CHECK: void jump(void *P) { goto cudaFree; cudaFree: ; }
void jump(void *P) { goto cudaFree; cudaFree: ; }
#endif
// A member or the name of a namespace is nobody else's, and no guess.
// RUN: sed 's/OTHER_PLATFORM/ELSEWHERE/; /cudaGetDevice/d; /cudaFree/d' %s > %t.sure.cu
// RUN: %exits 0 cu2x --target=hip %t.sure.cu -n --quiet
#ifdef OTHER_PLATFORM
void members(Pool &P) { P.cudaMalloc(4); Pool::cudaMalloc(4); }
#endif
