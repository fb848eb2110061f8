// Counts of votes stored through what a class gives out for its memory: operators,
// methods and pointers of accessors, of plain classes and of templates.
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet %s \
// RUN:   -- -DT=int -DTEMPLATE= -DARGS= 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='[CU2X'
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet %s \
// RUN:   -- "-DTEMPLATE=template <class T>" "-DARGS=<T>" 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='[CU2X'
TEMPLATE struct Span {
  T *Data;
  __device__ T &operator[](int I) const { return Data[I]; }
  __device__ T &operator()(int I) const { return *(Data + I); }
  __device__ T *row(int I) const { return Data + I * 32; }
};
TEMPLATE struct Sink {
  T *Data;
  __device__ void put(int I, T V) { Data[I] = V; }
};
// Rows of rows, as accessors of tensors have them.
TEMPLATE struct Rows {
  T *Data;
  long Strides[2];
  __device__ Span ARGS operator[](int I) const {
    return Span ARGS{Data + I * Strides[0]};
  }
};
TEMPLATE struct Own {
  T Values[4];
  __device__ T &operator[](int I) { return Values[I]; }
};

TEMPLATE __global__ void given(const T *In, Span ARGS Out, Rows ARGS Table) {
  int I = threadIdx.x;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, In[I] > 1))' works{{.*}} [CU2X1015
  Out[I] = __popc(__ballot_sync(~0u, In[I] > 1));
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, In[I] > 2))' works{{.*}} [CU2X1015
  Out(I + 100) = __popc(__ballot_sync(~0u, In[I] > 2));
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, In[I] > 3))' works{{.*}} [CU2X1015
  Out.row(9)[I] = __popc(__ballot_sync(~0u, In[I] > 3));
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, In[I] > 4))' works{{.*}} [CU2X1015
  Table[0][I] = __popc(__ballot_sync(~0u, In[I] > 4));
}
// Objects of the kernel's own that hold what it is given.
TEMPLATE __global__ void made(const T *In, T *Out) {
  int I = threadIdx.x;
  Span ARGS Values{Out};
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, In[I] > 5))' works{{.*}} [CU2X1015
  Values[I] = __popc(__ballot_sync(~0u, In[I] > 5));
  Sink ARGS To{Out};
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, In[I] > 6))' works{{.*}} [CU2X1015
  To.put(I + 100, __popc(__ballot_sync(~0u, In[I] > 6)));
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, In[I] > 7))' works{{.*}} [CU2X1015
  Values.Data[I + 200] = __popc(__ballot_sync(~0u, In[I] > 7));
}

// Accessors with one dimension less behind each subscript, whose last has one
// of its own.
template <class E, int N> struct Accessor {
  E *Data;
  const int *Strides;
  __device__ Accessor(E *Data, const int *Strides)
      : Data(Data), Strides(Strides) {}
};
template <class E, int N> struct Tensor : Accessor<E, N> {
  __device__ Tensor(E *Data, const int *Strides)
      : Accessor<E, N>(Data, Strides) {}
  __device__ Tensor<E, N - 1> operator[](int I) {
    return Tensor<E, N - 1>(this->Data + I * this->Strides[0],
                            this->Strides + 1);
  }
};
template <class E> struct Tensor<E, 1> : Accessor<E, 1> {
  __device__ Tensor(E *Data, const int *Strides)
      : Accessor<E, 1>(Data, Strides) {}
  __device__ E &operator[](int I) {
    return this->Data[I * this->Strides[0]];
  }
};
TEMPLATE __global__ void tensors(const T *In, Tensor<T, 2> Out,
                                 Tensor<T, 1> Sums) {
  int I = threadIdx.x;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, In[I] > 8))' works{{.*}} [CU2X1015
  Out[0][I] = __popc(__ballot_sync(~0u, In[I] > 8));
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, In[I] > 9))' works{{.*}} [CU2X1015
  Sums[I] = __popc(__ballot_sync(~0u, In[I] > 9));
}

// Memory of the block or the thread, and what no vote has counted.
TEMPLATE __global__ void nearMiss(const T *In, Span ARGS Out) {
  __shared__ T Kept[64];
  int I = threadIdx.x;
  Span ARGS Shared{Kept};
  Shared[I] = __popc(__ballot_sync(~0u, In[I] > 1));
  Own ARGS Mine;
  Mine[0] = __popc(__ballot_sync(~0u, In[I] > 2));
  Out[I] = __popc(In[I] > 3);
  Out(I) = __popc(__ballot_sync(~0u, In[I] > 4) >> (threadIdx.x & 32));
}
