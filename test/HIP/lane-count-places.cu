// Elements of an array of 32, by the number of a lane that a ballot gives or by
// how many lanes it has.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
__global__ void places(int *In, bool P) {
  __shared__ int Small[32], Counts[33], Wide[65];
  unsigned Mask = __ballot_sync(0xffffffff, P);
  // CHECK: :[[#@LINE+1]]:9: warning: '__ffs(Mask)' works on the whole wave{{.*}} [CU2X1015
  Small[__ffs(Mask) - 1] = 1;
  // CHECK: :[[#@LINE+1]]:10: warning: '__popc(__ballot_sync(0xffffffff, P))' works on the whole wave{{.*}} [CU2X1015
  Counts[__popc(__ballot_sync(0xffffffff, P))] = 2;
  // CHECK: :[[#@LINE+1]]:24: warning: {{.*}} [CU2X1002
  for (unsigned Rest = Mask; Rest; Rest &= Rest - 1) {
    // CHECK: :[[#@LINE+1]]:15: warning: '__ffs(Rest)' works on the whole wave{{.*}} [CU2X1015
    int Who = __ffs(Rest) - 1;
    Small[Who] = 3;
  }
  // Arrays with a place for each, and numbers that stay below 32.
  Wide[__popc(Mask)] = 4;
  Small[(__ffs(Mask) - 1) & 31] = 5;
  Small[In[0] & 7] = 6;
}
struct Places {
  int Small[32], Wide[64];
};
// Through a pointer, in a field, and as many as a template's parameter says.
template <int N> __global__ void ways(int *Out, bool P) {
  __shared__ int Small[32], Open[N], Enough[64];
  __shared__ Places Inside;
  unsigned Mask = __ballot_sync(0xffffffff, P);
  int *Begin = Small, *Long = Enough;
  // CHECK: :[[#@LINE+1]]:9: warning: '__ffs(Mask)' works on the whole wave{{.*}} [CU2X1015
  Begin[__ffs(Mask) - 1] = 1;
  // CHECK: :[[#@LINE+1]]:16: warning: '__ffs(Mask)' works on the whole wave{{.*}} [CU2X1015
  Inside.Small[__ffs(Mask) - 1] = 2;
  // CHECK: :[[#@LINE+1]]:8: warning: '__ffs(Mask)' works on the whole wave{{.*}} [CU2X1015
  Open[__ffs(Mask) - 1] = 3;
  Long[__ffs(Mask) - 1] = 4;
  Inside.Wide[__ffs(Mask) - 1] = 5;
  Begin[(__ffs(Mask) - 1) & 31] = Inside.Small[Out[0]];
}
// A sum of a pointer, and an array that a function is given.
struct Rows {
  int Row[4][32];
};
__device__ void put(int *To, unsigned Mask) {
  // CHECK: :[[#@LINE+1]]:6: warning: '__ffs(Mask)' works on the whole wave{{.*}} [CU2X1015
  To[__ffs(Mask) - 1] = 1;
}
__global__ void sums(int *Out, bool P) {
  __shared__ int Small[32], Row[4][32], Enough[64];
  __shared__ Rows Inside;
  unsigned Mask = __ballot_sync(0xffffffff, P);
  // CHECK: :[[#@LINE+1]]:13: warning: '__ffs(Mask)' works on the whole wave{{.*}} [CU2X1015
  *(Small + __ffs(Mask) - 1) = 1;
  // CHECK: :[[#@LINE+1]]:6: warning: '__ffs(Mask)' works on the whole wave{{.*}} [CU2X1015
  *((__ffs(Mask) - 1) + Small) = 2;
  // CHECK: :[[#@LINE+1]]:22: warning: '__popc(Mask)' works on the whole wave{{.*}} [CU2X1015
  atomicAdd(Row[1] + __popc(Mask), 3);
  // CHECK: :[[#@LINE+1]]:17: warning: '__ffs(Mask)' works on the whole wave{{.*}} [CU2X1015
  Inside.Row[1][__ffs(Mask) - 1] = 4;
  // CHECK: :[[#@LINE+1]]:14: warning: {{.*}} [CU2X1002
  put(Small, Mask);
  int *End = Small + 32;
  *(Enough + __ffs(Mask) - 1) = 5;
  Out[0] = (End - Small) + *(Small + ((__ffs(Mask) - 1) & 31));
}
void run2(int *Out) { ways<32><<<1, 64>>>(Out, true); }
__global__ void warp(int *Out, bool P) {
  __shared__ int Small[32];
  // A block of 32 threads is half a wave, and all lanes of a wave are named.
  // CHECK: :[[#@LINE+1]]:19: warning: the mask of '__ballot_sync' names all lanes, {{.*}}[CU2X1027
  *(Small + __ffs(__ballot_sync(0xffffffff, P)) - 1) = 1;
  Small[__ffs(__ballot_sync(0xffffffff, P)) - 1] = 1;
}
void run(int *Out) { warp<<<1, 32>>>(Out, true); }
