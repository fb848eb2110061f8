// What __match_all_sync says of all lanes of a wave.
// RUN: cu2x --check --checks=-*,CU2X1029 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1029
__global__ void trigger(const int *In, int *Out) {
  int Same;
  // CHECK: :[[#@LINE+1]]:3: warning: what '__match_all_sync' puts into 'Same' is true if all lanes of the wave have one value, and a wave has 64 lanes on some GPUs [CU2X1029 match-all-predicate]
  __match_all_sync(0xffffffff, In[threadIdx.x], &Same);
  // CHECK: note: compare half of the mask of '__match_any_sync' with 0xffffffff for groups of 32 lanes, or make the code use 'warpSize'
  Out[threadIdx.x] = Same;
  unsigned All = ~0u;
  // CHECK: :[[#@LINE+1]]:3: warning: {{.*}} into '*Out'{{.*}} [CU2X1029
  __match_all_sync(All, In[threadIdx.x], &*Out);
  // CHECK: :[[#@LINE+1]]:3: warning: {{.*}} into 'Out'{{.*}} [CU2X1029
  __match_all_sync(__activemask(), In[threadIdx.x], Out);
}
__global__ void unused(const int *In, int *Out) {
  int Same, Few;
  // near miss CU2X1029 '__match_all_sync': nobody looks at what it says.
  Out[0] = __popc(__match_all_sync(0xffffffff, In[threadIdx.x], &Same));
  // near miss CU2X1029 '__match_all_sync': its lanes are in one half of a wave.
  __match_all_sync(0xff, In[threadIdx.x], &Few);
  if (Few)
    Out[1] = 1;
}
namespace own {
__device__ void __match_all_sync(unsigned Mask, float *Value, int *Same);
__global__ void nearly(float *In, int *Out) {
  // near miss CU2X1029 '__match_all_sync': the program has a function of this name.
  own::__match_all_sync(0xffffffff, In, Out);
}
} // namespace own
