// Forms that templates alone have around the count of a vote: lists whose class
// waits, classes that are their bases' parameters, folds, friends, choices.
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet %s -- -std=c++17 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='[CU2X'
template <class T> struct Pair {
  T First, Second;
};
template <class T> __device__ Pair<T> counted(T X) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, X > 1))' works{{.*}} [CU2X1015
  return {X, T(__popc(__ballot_sync(~0u, X > 1)))};
}
template <class T> __device__ Pair<T> halved(T X) {
  return {X, T(__popc(__ballot_sync(~0u, X > 1) >> (threadIdx.x & 32)))};
}
template <class D> struct Tested {
  template <class T> __device__ int count(T X) {
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, static_cast<D *>(this)->test(X)))' works{{.*}} [CU2X1015
    return __popc(__ballot_sync(~0u, static_cast<D *>(this)->test(X)));
  }
  template <class T> __device__ int own(T X) {
    return __popc(static_cast<D *>(this)->test(X));
  }
};
struct Above : Tested<Above> {
  template <class T> __device__ bool test(T X) { return X > 2; }
};
template <class... Ts> __device__ int folded(Ts... Xs) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, Xs > 3))' works{{.*}} [CU2X1015
  return (__popc(__ballot_sync(~0u, Xs > 3)) + ...);
}
template <class... Ts> __device__ int added(Ts... Xs) {
  return (__popc(Xs > 3) + ...);
}
template <class T> struct Value {
  T X;
  friend __device__ int countOf(const Value &V) {
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, V.X > 4))' works{{.*}} [CU2X1015
    return __popc(__ballot_sync(~0u, V.X > 4));
  }
  friend __device__ int bitsOf(const Value &V) { return __popc(V.X > 4); }
};
template <class T> struct Nested {
  Pair<T> In;
};
template <class T> struct Call {
  __device__ T operator()(T X) const {
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, X > 5))' works{{.*}} [CU2X1015
    return __popc(__ballot_sync(~0u, X > 5));
  }
};
template <class T> __global__ void k(const T *In, T *Out) {
  int I = threadIdx.x;
  Out[I] = counted(In[I]).Second;
  Above A;
  Out[I + 100] = A.count(In[I]);
  Out[I + 200] = folded(In[I], In[I] + 1);
  Value<T> V{In[I]};
  Out[I + 300] = countOf(V);
  Nested<T> N;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, In[I] > 6))' works{{.*}} [CU2X1015
  N.In.First = __popc(__ballot_sync(~0u, In[I] > 6));
  Out[I + 400] = N.In.First;
  Out[I + 500] = Call<T>()(In[I]);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__ballot_sync(~0u, In[I] > 7)' works{{.*}} [CU2X1015
  Out[I + 600] = __ballot_sync(~0u, In[I] > 7) ? 4 : 8;
}
template <class T> struct Unread {
  T First, Second;
};
template <class T> __global__ void nearMiss(const T *In, T *Out) {
  int I = threadIdx.x;
  Out[I] = halved(In[I]).Second;
  Out[I + 50] = counted(In[I]).First;
  Above A;
  Out[I + 100] = A.own(In[I]);
  Out[I + 200] = added(In[I], In[I] + 1);
  Value<T> V{In[I]};
  Out[I + 300] = bitsOf(V);
  Unread<T> N;
  N.First = __popc(__ballot_sync(~0u, In[I] > 6));
  Out[I + 400] = N.Second;
  Out[I + 600] = In[I] > 7 ? 4 : 8;
}
