// Masks given to what only an instance of a template knows: a functor, a member,
// a type or an operator may have 32 bits.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip
struct Count {
  __device__ int operator()(unsigned M) const { return __popc(M); }
  __device__ int add(unsigned M) const { return __popc(M); }
};
struct Row {
  using Mask = unsigned;
  Mask V[2];
  static __device__ int count(unsigned M) { return __popc(M); }
  __device__ Row(unsigned M) : V{M, M} {}
  __device__ unsigned &operator[](unsigned I) { return V[I & 1]; }
  __device__ void operator<<(unsigned M) { V[1] = M; }
};
__device__ inline bool operator==(const Row &R, unsigned M) { return R.V[0] == M; }
template <class X> __device__ void store(unsigned *P, X Value) { *P = Value; }
template <class F> __device__ int called(F Fn, F *Of, unsigned *P) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  int N = Fn(__activemask());
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  N += Fn.add(__activemask());
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  N += Of->add(__activemask());
  unsigned M = __activemask();
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  N += Fn(M);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  store(P + N * int(sizeof(F)), __activemask());
  return N;
}
template <class T> struct Kept {
  T Value;
  unsigned Own;
  template <class X> __device__ void put(X Given) { Own = Given; }
  __device__ void vote() {
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
    Value.V[0] = __activemask();
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
    put(__activemask());
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
    this->put(__activemask());
  }
};
template <class C> __device__ int made(C &Out) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  typename C::Mask Named = __activemask();
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  int N = C::count(__activemask());
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  Out[__activemask()] = 1;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  Out << __activemask();
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  N += (Out == __activemask());
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  Out = __activemask();
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  C First = __activemask();
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  C Second(__activemask());
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  auto Third = C(__activemask());
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  auto Fourth = static_cast<C>(__activemask());
  return N + Named + First[0] + Second[0] + Third[0] + Fourth[0];
}
template <class T> struct Box {
  T V;
  template <class X> __device__ Box(X &&Given) : V(Given) {}
};
// near miss CU2X1002 '__activemask()': each instance has room for all bits, or
// asks for any of them.
template <class T> __device__ bool wide(T *P) {
  *P = __activemask();
  P[1] = __activemask();
  T Value = __activemask();
  bool Any = __activemask() || P[2];
  return (__activemask() & Value) == P[0] && Any;
}
// Nobody makes an instance: it may be one of 32 bits.
template <class T> __device__ void open(T *P) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  P[1] = __activemask();
}
__global__ void kernel(unsigned *O, Row *R, unsigned long long *W) {
  Count C;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  Box<unsigned> B(__activemask());
  Kept<Row> K{Row(B.V), 0};
  K.vote();
  O[0] = called(C, &C, O) + made(*R) + wide(W) + K.Own;
}
