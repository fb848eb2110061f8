// What launches show of a kernel's blocks does not hold where others may launch it,
// in blocks of any size, or may choose the size.
// RUN: cu2x --check --config=none --checks=-*,CU2X2002 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=warning:
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=COUNT --implicit-check-not=warning:
using Kernel = void (*)(const int *, int *);
__device__ int value(const int *In, int I) { return In[I]; }

__global__ void inTable(const int *In, int *Out) {
  if (threadIdx.x / 32 == 1)
    // CHECK: :[[#@LINE+1]]:5: warning: some threads return here{{.*}} [CU2X2002
    return;
  __syncthreads();
  Out[threadIdx.x] = value(In, 0);
}
Kernel Table[] = {inTable};

__global__ void givenAway(const int *In, int *Out) {
  if (threadIdx.x >= 32)
    // CHECK: :[[#@LINE+1]]:5: warning: some threads return here{{.*}} [CU2X2002
    return;
  __syncthreads();
  Out[threadIdx.x] = value(In, 0);
}
void launch(Kernel K, int Threads, int *In, int *Out) {
  K<<<1, Threads>>>(In, Out);
}

__global__ void byDefault(const int *In, int *Out) {
  if (threadIdx.x / 32 == 1)
    // CHECK: :[[#@LINE+1]]:5: warning: some threads return here{{.*}} [CU2X2002
    return;
  __syncthreads();
  Out[threadIdx.x] = value(In, 0);
}
void launchByDefault(int *In, int *Out, int Threads = 32) {
  byDefault<<<1, Threads>>>(In, Out);
}

__global__ void bySetting(const int *In, int *Out) {
  if (threadIdx.x / 32 == 1)
    // CHECK: :[[#@LINE+1]]:5: warning: some threads return here{{.*}} [CU2X2002
    return;
  __syncthreads();
  Out[threadIdx.x] = value(In, 0);
}
int Threads = 32;
void setThreads() { Threads = 256; }

__global__ void byStep(const int *In, int *Out) {
  if (threadIdx.x / 32 == 1)
    // CHECK: :[[#@LINE+1]]:5: warning: some threads return here{{.*}} [CU2X2002
    return;
  __syncthreads();
  Out[threadIdx.x] = value(In, 0);
}

// Asking for its attributes launches nothing.
__global__ void oneWarp(const int *In, int *Out) {
  if (threadIdx.x / 32 == 1)
    return;
  __syncthreads();
  Out[threadIdx.x] = value(In, 0);
}
constexpr int OneWarp = 32;

__global__ void countsLanes(const int *In, int *Out) {
  // COUNT: :[[#@LINE+1]]:22: warning: '__popc({{.*}} [CU2X1015
  Out[threadIdx.x] = __popc(__ballot_sync(0xffffffff, In[threadIdx.x] > 50));
}
__global__ void countsOneWarp(const int *In, int *Out) {
  Out[threadIdx.x] = __popc(__ballot_sync(0xffffffff, In[threadIdx.x] > 50));
}

void all(int *In, int *Out) {
  inTable<<<1, 32>>>(In, Out);
  givenAway<<<1, 32>>>(In, Out);
  launch(givenAway, 256, In, Out);
  countsLanes<<<1, 32>>>(In, Out);
  launch(countsLanes, 256, In, Out);
  countsOneWarp<<<1, 32>>>(In, Out);
  bySetting<<<1, Threads>>>(In, Out);
  int Step = 32;
  ++Step;
  byStep<<<1, Step>>>(In, Out);
  cudaFuncSetCacheConfig(oneWarp, cudaFuncCachePreferShared);
  oneWarp<<<1, OneWarp>>>(In, Out);
}
