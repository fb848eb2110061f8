// Device symbols handed to the runtime go through HIP_SYMBOL, once.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
namespace tables { __constant__ float Weights[8]; }
__device__ int Counter;
template <class T> struct Store { static __device__ T Value; };
#define COPY(To, From) cudaMemcpyToSymbol(To, From, sizeof(From))
#define TRY(X) (void)(X)
void copy(float *H, cudaStream_t S) {
  void *P;
  size_t Size;
  // CHECK: TRY(hipMemcpyToSymbol(HIP_SYMBOL(tables::Weights), H, 32));
  TRY(cudaMemcpyToSymbol(tables::Weights, H, 32));
  // CHECK: TRY(hipMemcpyFromSymbol(H, HIP_SYMBOL(Counter), 4, 0, hipMemcpyDeviceToHost));
  TRY(cudaMemcpyFromSymbol(H, Counter, 4, 0, cudaMemcpyDeviceToHost));
  // CHECK: TRY(hipMemcpyToSymbolAsync(HIP_SYMBOL(Counter), H, 4, 0, hipMemcpyHostToDevice, S));
  TRY(cudaMemcpyToSymbolAsync(Counter, H, 4, 0, cudaMemcpyHostToDevice, S));
  // CHECK: TRY(hipGetSymbolAddress(&P, HIP_SYMBOL(Counter)));
  TRY(cudaGetSymbolAddress(&P, Counter));
  // CHECK: TRY(hipGetSymbolSize(&Size, HIP_SYMBOL(tables::Weights)));
  TRY(cudaGetSymbolSize(&Size, tables::Weights));
  // CHECK: TRY(hipMemcpyToSymbol(HIP_SYMBOL(Store<int>::Value), H, 4));
  TRY(cudaMemcpyToSymbol(Store<int>::Value, H, 4));
  float Host[8] = {};
  // CHECK: TRY(COPY(tables::Weights, Host));
  TRY(COPY(tables::Weights, Host));
}
