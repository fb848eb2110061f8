// RUN: %run %s | FileCheck %s
// RUN: %run --target=hip %s | FileCheck %s
// RUN: cu2x-simt %s | FileCheck %s

// Classes that own memory: the host ends their objects, and the device, which
// has pointers to them, the bytes of arguments or parts of either, does not.

#include <cstdio>
#include <cuda_runtime.h>

struct Managed {
  void *operator new(size_t Size) {
    void *P = nullptr;
    cudaMallocManaged(&P, Size);
    return P;
  }
  void operator delete(void *P) {
    cudaDeviceSynchronize();
    cudaFree(P);
  }
};

int Freed;

class Array : public Managed {
  float *Data = nullptr;
  int Size;
  bool Owner = true;
  void release() {
    if (Owner) {
      ++Freed;
      cudaFree(Data);
    }
  }

public:
  explicit Array(int Size) : Size(Size) {
    cudaMallocManaged(&Data, Size * sizeof(float));
  }
  Array(const Array &From) : Data(From.Data), Size(From.Size), Owner(false) {}
  ~Array() { release(); }
  __host__ __device__ float &operator[](int I) { return Data[I]; }
  __host__ __device__ int size() const { return Size; }
};

struct Table : Managed {
  int Key = 0;
  Array Rows[2] = {Array(4), Array(8)};
  Array &row(int N) { return Rows[N]; }
};

// One that the device ends itself.
struct Count {
  int *To;
  __host__ __device__ ~Count() { ++*To; }
};

__device__ void twice(Array &A, int I) { A[I] *= 2; }

__global__ void byPointer(Table *T) {
  if (threadIdx.x < T->Rows[1].size())
    twice(T->Rows[1], threadIdx.x);
  if (threadIdx.x == 0) {
    Count C{&T->Key};
    Count D[2] = {{&T->Key}, {&T->Key}};
  }
}
__global__ void byValue(Array A, float S) {
  if (threadIdx.x < A.size())
    A[threadIdx.x] += S;
}
template <class T> __global__ void element(T *A, float *Out) { *Out = (*A)[3]; }

int main() {
  Table *T = new Table;
  for (int I = 0; I != 8; ++I)
    T->row(1)[I] = I;
  byPointer<<<1, 32>>>(T);
  byValue<<<1, 32>>>(T->row(1), 0.5f);
  Array Out(1);
  element<<<1, 1>>>(&T->Rows[1], &Out[0]);
  cudaDeviceSynchronize();
  // CHECK: 0.5 14.5 6.5 key 3 freed 0
  printf("%g %g %g key %d freed %d\n", T->row(1)[0], T->row(1)[7], Out[0],
         T->Key, Freed);
  delete T;
  // CHECK-NEXT: freed 2 no error
  printf("freed %d %s\n", Freed, cudaGetErrorString(cudaGetLastError()));
}
