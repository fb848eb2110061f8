// A mask of 64 bits that is a number of 32 where nothing else is given, or that
// the host keeps in a variable.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err --
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: %hip_check %t.hip
// MSG: :[[#@LINE+1]]:59: warning: lane mask '0xffffffff' names 32 lanes only{{.*}}[CU2X1003
__device__ int given(int V, unsigned long long Selected = 0xffffffff) {
  return __shfl_sync(Selected, V, 0, 32);
}
// MSG: :[[#@LINE+1]]:68: warning: lane mask '0xffff' names 32 lanes only{{.*}}[CU2X1003
__global__ void kernel(int *Out, int N, unsigned long long Lanes = 0xffff) {
  Out[N] = __shfl_sync(Lanes, given(N), 0, 16);
}
__device__ int whole(int V, unsigned long long Lanes = ~0ull, int Width = 0xff) {
  return __shfl_sync(Lanes, V, 0, 32) + Width;
}
__global__ void all(int *Out, int N) { Out[N] = whole(N); }
void host(int *Out) {
  // MSG: :[[#@LINE+1]]:33: warning: lane mask '0xffffffffu' names 32 lanes only{{.*}}[CU2X1003
  unsigned long long Selected = 0xffffffffu, Full = ~0ull, Count = 0xffffffffu;
  kernel<<<1, 32>>>(Out, 1, Selected);
  kernel<<<1, 32>>>(Out, int(Count), Full);
}
