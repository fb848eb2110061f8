// A mask that a function returns whose type only an instance of a template
// knows: its calls are not looked at there, so that the return is reported.
// RUN: cu2x --cuda-headers=bundled %s -o %t.hip 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip

template <class T> __device__ auto vote(T P) {
  // CHECK: :[[#@LINE+1]]:10: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  return __ballot_sync(~0u, P > 0);
}
template <class T> struct Above {
  T Limit;
  __device__ auto operator()(T P) const {
    // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
    return __ballot_sync(~0u, P > Limit);
  }
  // The declared type has all bits.
  __device__ unsigned long long wide(T P) const {
    return __ballot_sync(~0u, P > Limit);
  }
};
template <class T> __global__ void k(T *Out) {
  // CHECK: :[[#@LINE+1]]:34: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  auto Any = [](bool P) { return __ballot_sync(~0u, P); };
  auto Some = [](bool P) { return __ballot_sync(~0u, P) != 0; };
  unsigned N = Any(Out[0] > 0);
  // CHECK: :[[#@LINE+1]]:32: warning: 'vote(Out[1])' works on the whole wave{{.*}}[CU2X1015
  Out[threadIdx.x] = N == 0 || vote(Out[1]) || Above<T>{1}(Out[2]) ||
                     Above<T>{1}.wide(Out[3]) || Some(Out[4] > 0);
}
template __global__ void k(int *);
