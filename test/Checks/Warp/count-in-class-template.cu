// Counts of votes behind names that wait for a template's arguments: methods and
// fields of class templates, objects that are called, overloads.
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet %s \
// RUN:   -- -DT=int -DTEMPLATE= -DARGS= 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='[CU2X'
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet %s \
// RUN:   -- "-DTEMPLATE=template <class T>" "-DARGS=<T>" 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='[CU2X'
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet %s \
// RUN:   -- "-DTEMPLATE=template <class T>" "-DARGS=<T>" -DUSED 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='[CU2X'
TEMPLATE struct Static {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}} [CU2X1015
  static __device__ int count(T X) { return __popc(__ballot_sync(~0u, X > 0)); }
  static __device__ int own(T X) { return __popc(X > 1); }
};
TEMPLATE struct Method {
  T V;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}} [CU2X1015
  __device__ int count() const { return __popc(__ballot_sync(~0u, V > 2)); }
  __device__ int half() const {
    return __popc(__ballot_sync(~0u, V > 3) >> (threadIdx.x & 32));
  }
};
TEMPLATE struct Functor {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}} [CU2X1015
  __device__ int operator()(T X) { return __popc(__ballot_sync(~0u, X > 4)); }
  __device__ int operator()(T X, T Y) { return X + Y; }
};
TEMPLATE struct Base {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}} [CU2X1015
  __device__ int count(T X) { return __popc(__ballot_sync(~0u, X > 8)); }
};
TEMPLATE struct Derived : Base ARGS {
  __device__ int next(T X) { return this->count(X) + 1; }
};
struct Plain {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}} [CU2X1015
  TEMPLATE __device__ int count(T X) { return __popc(__ballot_sync(~0u, X > 5)); }
};
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}} [CU2X1015
TEMPLATE __device__ int over(T X) { return __popc(__ballot_sync(~0u, X > 6)); }
TEMPLATE __device__ int over(T X, int Y) { return X + Y; }
TEMPLATE struct Pair {
  T A, B;
};
TEMPLATE __device__ Pair ARGS made(T X) {
  Pair ARGS P;
  P.A = X;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}} [CU2X1015
  P.B = __popc(__ballot_sync(~0u, X > 7));
  return P;
}
TEMPLATE __global__ void k(const T *In, T *Out) {
  int I = threadIdx.x;
  Method ARGS M{In[I]};
  Functor ARGS F;
  Plain P;
  Derived ARGS D;
  Out[I] = Static ARGS::count(In[I]);
  Out[I + 100] = M.count();
  Out[I + 200] = F(In[I]);
  Out[I + 300] = P.count(In[I]);
  Out[I + 400] = over(In[I]);
  Out[I + 500] = made(In[I]).B;
  Out[I + 600] = D.next(In[I]);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}} [CU2X1015
  auto L = [&](T X) { return __popc(__ballot_sync(~0u, X > 9)); };
  auto Not = [&](T X) { return __popc(X > 9); };
  Out[I + 700] = L(In[I]);
  Out[I + 800] = Not(In[I]);
}
// The same names with nothing of a vote, or half of one, behind them.
TEMPLATE __global__ void nearMiss(const T *In, T *Out) {
  int I = threadIdx.x;
  Method ARGS M{In[I]};
  Functor ARGS F;
  Out[I] = Static ARGS::own(In[I]);
  Out[I + 100] = M.half();
  Out[I + 200] = F(In[I], 1);
  Out[I + 400] = over(In[I], 1);
  Out[I + 500] = made(In[I]).A;
}
#ifdef USED
template __global__ void k(const int *, int *);
template __global__ void nearMiss(const int *, int *);
#endif
