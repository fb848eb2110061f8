// Counts of votes that a method stores behind a pointer of its object: memory that
// others read, where the object comes from the host, and shared memory, or a
// variable, of which nothing is said, elsewhere.
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='[CU2X'
struct Writer {
  int *To;
  int Own[2];
  __device__ void store(int Count) {
    To[threadIdx.x] = Count;
    Own[0] = Count;
  }
  __device__ void put(const int *In) {
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, In[threadIdx.x] > 0))' works {{.*}} [CU2X1015
    this->To[threadIdx.x] = __popc(__ballot_sync(~0u, In[threadIdx.x] > 0));
    Own[1] = __popc(__ballot_sync(~0u, In[threadIdx.x] > 1));
  }
  __device__ void operator()(const int *In) {
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, In[threadIdx.x] > 2))' works {{.*}} [CU2X1015
    *(To + threadIdx.x) = __popc(__ballot_sync(~0u, In[threadIdx.x] > 2));
    put(In);
  }
};
struct Both {
  Writer First;
  int N;
};
__device__ void byHelper(Writer &W, const int *In) { W.put(In); }
__global__ void k(Writer W, Both B, Writer *Behind, const int *In) {
  W.put(In);
  B.First(In);
  Behind->put(In);
  byHelper(W, In);
}
struct Local {
  int *To;
  __device__ void put(const int *In) {
    To[threadIdx.x] = __popc(__ballot_sync(~0u, In[threadIdx.x] > 3));
  }
};
struct Set {
  int *To;
  __device__ void put(const int *In) {
    To[threadIdx.x % 32] = __popc(__ballot_sync(~0u, In[threadIdx.x] > 4));
  }
};
struct Unused {
  int *To;
  __device__ void put(const int *In) {
    To[threadIdx.x] = __popc(__ballot_sync(~0u, In[threadIdx.x] > 5));
  }
  __device__ void again(const int *In) { put(In); }
};
__global__ void near(Set S, const int *In, int *Out) {
  __shared__ int Kept[64];
  Local L{Kept};
  L.put(In);
  S.To = Kept;
  S.put(In);
  Out[threadIdx.x] = In[threadIdx.x];
}
