// A ballot that a parameter of a template makes 32 bits wide, in one of its
// instances: noticed, with no edit. An instance with 64 bits has nothing to say.
// RUN: cp %s %t.cu
// RUN: cu2x --check --fix-maybe --quiet %t.cu -- 2>&1 | FileCheck %s
// RUN: cmp %s %t.cu

template <class T> __device__ T converted(bool P) {
  // CHECK: :[[#@LINE+1]]:11: warning: {{.*}} [CU2X1002 lane-mask-truncated]
  T M = T(__ballot_sync(~0u, P));
  return M;
}

template <class T> __device__ T cast(bool P) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}} [CU2X1002 lane-mask-truncated]
  return static_cast<T>(__ballot_sync(~0u, P));
}

template <class M> struct Votes {
  static __device__ M ballot(bool P) {
    // CHECK: :[[#@LINE+1]]:12: warning: {{.*}} [CU2X1002 lane-mask-truncated]
    return __ballot_sync(~0u, P);
  }
};

// CHECK-NOT: CU2X1002
template <class T> __device__ T wide(bool P) {
  T M = T(__ballot_sync(~0u, P));
  return M;
}

template <class M> struct WideVotes {
  static __device__ M ballot(bool P) { return __ballot_sync(~0u, P); }
};

__global__ void kernel(unsigned *Out, unsigned long long *Wide) {
  bool P = threadIdx.x % 3 == 0;
  Out[threadIdx.x] = converted<unsigned>(P) ^ cast<unsigned>(P) ^
                     Votes<unsigned>::ballot(P);
  Wide[threadIdx.x] = wide<unsigned long long>(P) ^
                      WideVotes<unsigned long long>::ballot(P);
}
