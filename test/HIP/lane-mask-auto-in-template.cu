// In a template too `auto` becomes 64 bits by itself, where the whole of it is
// read: bits that are counted, masks, conditions and a lane's bit. What takes
// half of it is reported.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=CU2X1002 < %t.log
template <class T> __global__ void whole(const T *In, T *Out) {
  int I = threadIdx.x;
  // CHECK: auto Mask = __ballot_sync(0xffffffffffffffffull, In[I] > 1);
  auto Mask = __ballot_sync(~0u, In[I] > 1);
  // CHECK: Out[I] = (Mask >> (I % warpSize)) & 1;
  Out[I] = (Mask >> (I % warpSize)) & 1;
  // CHECK: Out[I + 100] = (int)__popcll(Mask) + __ffsll(Mask);
  Out[I + 100] = __popc(Mask) + __ffs(Mask);
  if (Mask)
    Out[I + 200] = Mask ? 1 : !Mask;
  // CHECK: Out[I + 300] = __shfl_sync(Mask, In[I], 0);
  Out[I + 300] = __shfl_sync(Mask, In[I], 0);
}
template <class T> __global__ void half(const T *In, unsigned *Out) {
  int I = threadIdx.x;
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X1002
  auto Mask = __ballot_sync(~0u, In[I] > 2);
  Out[I] = Mask;
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X1002
  auto Same = __ballot_sync(~0u, In[I] > 3);
  Out[I + 100] = Same == 0xffffffffu;
}
