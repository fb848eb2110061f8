// A cast to a reference that drops const is kept, for what is written through
// it, and so is one that adds const, for the overload that it chooses
// (metal-semantics.md 3).
// RUN: %verify %s
// RUN: %{tools}/cu2x --target=metal %s -o %t.metal
// RUN: %{tools}/cu2x-msl-check %t.metal
// RUN: FileCheck %s --input-file=%t.metal

#include <cstdio>

struct Box {
  int V;
  __device__ int &ref() const { return const_cast<int &>(V); }
  __device__ const int &get() const { return V; }
  __device__ int &get() {
    return const_cast<int &>(static_cast<const Box &>(*this).get());
  }
};
// CHECK-LABEL: struct Box
// CHECK: return *const_cast<thread int *>(&V);
// CHECK: return *const_cast<thread int *>(&static_cast<thread const Box *>(this)->get());

template <class T> __device__ T &writable(const T &Place) {
  return const_cast<T &>(Place);
}
// CHECK: return *const_cast<device int *>(&Place);

template <class T> struct Iterator {
  const T *P;
  __device__ T &operator*() const { return const_cast<T &>(*P); }
  __device__ T &operator[](int I) const { return (T &)P[I]; }
};

// CHECK-LABEL: kernel void places(
__global__ void places(const int *P, volatile int *R) {
  writable(P[0]) = 10;
  // CHECK: device int *Q = const_cast<device int *>(&P[1]);
  int *Q = &const_cast<int &>(P[1]);
  *Q = 11;
  // CHECK: *const_cast<device int *>(&R[2]) = 12;
  const_cast<int &>(R[2]) = 12;
  int &&S = const_cast<int &&>(P[3]);
  S = 13;
  (int &)P[4] = 14;
  // Near misses: nothing is dropped, so that nothing is cast.
  // CHECK: device const int &W = P[5];
  const int &W = P[5];
  // CHECK-NEXT: R[6] = W;
  R[6] = W;
}

__global__ void objects(int *Out) {
  Box B{3};
  B.get() = 4;
  const Box &C = B;
  C.ref() += 2;
  Out[0] = B.V;
  int Local = 2;
  const int &K = Local;
  writable(K) += 5;
  Out[1] = Local;
  __shared__ int S[4];
  S[threadIdx.x] = 7;
  const int &T = S[threadIdx.x];
  const_cast<int &>(T)++;
  Out[2] = S[0];
}

__global__ void iterators(Iterator<float> I, const float *P) {
  *I = 2;
  I[1] = 3;
  Iterator<float> J{P};
  J[0] = 4;
}

int main() {
  int *D;
  cudaMallocManaged(&D, 64);
  for (int I = 0; I < 16; ++I)
    D[I] = I;
  places<<<1, 1>>>(D, D);
  objects<<<1, 1>>>(D + 8);
  float *F;
  cudaMallocManaged(&F, 64);
  iterators<<<1, 1>>>(Iterator<float>{F}, F + 5);
  cudaDeviceSynchronize();
  for (int I = 0; I < 11; ++I)
    printf("%d ", D[I]);
  printf("%g %g %g\n", F[0], F[1], F[5]);
}
