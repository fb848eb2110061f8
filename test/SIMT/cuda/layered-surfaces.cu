// Surfaces of layers, and copies that would go beyond an array.
// RUN: cu2x-simt %s | FileCheck %s
// CHECK: 0 1 2 3 100 101 102 103
// CHECK-NEXT: 5 6
// CHECK-NEXT: cudaErrorInvalidValue cudaErrorInvalidValue cudaErrorInvalidValue cudaErrorInvalidValue cudaErrorInvalidValue
#include <cstdio>

__global__ void planes(cudaSurfaceObject_t S, int *Out) {
  int X = threadIdx.x, Y = threadIdx.y, L = threadIdx.z;
  surf2DLayeredwrite(100 * L + 2 * Y + X, S, X * 4, Y, L);
  Out[4 * L + 2 * Y + X] = surf2DLayeredread<int>(S, X * 4, Y, L);
}
__global__ void lines(cudaSurfaceObject_t S, int *Out) {
  surf1DLayeredwrite(5 + int(threadIdx.x), S, 4, threadIdx.x);
  surf1DLayeredread(&Out[threadIdx.x], S, 4, threadIdx.x);
}

cudaArray_t make(cudaExtent Extent, cudaSurfaceObject_t &S) {
  cudaChannelFormatDesc F = cudaCreateChannelDesc<int>();
  cudaResourceDesc R = {};
  R.resType = cudaResourceTypeArray;
  cudaMalloc3DArray(&R.res.array.array, &F, Extent, cudaArrayLayered | cudaArraySurfaceLoadStore);
  cudaCreateSurfaceObject(&S, &R);
  return R.res.array.array;
}

int main() {
  int *Out;
  cudaMallocManaged(&Out, 64);
  cudaSurfaceObject_t S;
  cudaArray_t A = make(make_cudaExtent(2, 2, 2), S);
  planes<<<1, dim3(2, 2, 2)>>>(S, Out);
  cudaDeviceSynchronize();
  for (int I = 0; I < 8; ++I)
    printf("%d%c", Out[I], I < 7 ? ' ' : '\n');
  make(make_cudaExtent(2, 0, 2), S);
  lines<<<1, 2>>>(S, Out);
  cudaDeviceSynchronize();
  printf("%d %d\n", Out[0], Out[1]);

  cudaMemcpy3DParms P = {};
  P.srcPtr = make_cudaPitchedPtr(Out, 8, 2, 2);
  P.dstArray = A;
  P.kind = cudaMemcpyHostToDevice;
  auto Copy = [&](cudaPos To, cudaExtent Extent) {
    P.dstPos = To;
    P.extent = Extent;
    return cudaGetErrorName(cudaMemcpy3D(&P));
  };
  printf("%s %s %s ", Copy({0, 0, 0}, {3, 1, 1}), Copy({0, 1, 0}, {1, 2, 1}), Copy({0, 0, 1}, {1, 1, 2}));
  cudaChannelFormatDesc F = cudaCreateChannelDesc<int>();
  cudaArray_t Plain;
  cudaMallocArray(&Plain, &F, 2, 2);
  printf("%s ", cudaGetErrorName(cudaMemcpyToArray(Plain, 4, 1, Out, 8, cudaMemcpyHostToDevice)));
  printf("%s\n", cudaGetErrorName(cudaMemcpyFromArray(Out, Plain, 0, 0, 20, cudaMemcpyDeviceToHost)));
}
