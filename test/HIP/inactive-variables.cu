// Variables of the program in a branch that nobody parsed, as pointers and behind
// others in a declaration, have their names; products and lists do not declare.
// RUN: %exits 3 cu2x %s -o %t.hip -- 2>%t.log
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s --implicit-check-not=hipMemAlloc
#ifdef WITH_LOADER
typedef int (*Function)(unsigned);
// CHECK: Function *cuMemAlloc;
Function *cuMemAlloc;
// CHECK: static Function Other = 0, cuMemFree, *cuMemAllocHost;
static Function Other = 0, cuMemFree, *cuMemAllocHost;
// CHECK: GET(cuMemAlloc), GET(cuMemFree), GET(cuMemAllocHost), GET(hipMemcpyHtoD);
void load() { GET(cuMemAlloc), GET(cuMemFree), GET(cuMemAllocHost), GET(cuMemcpyHtoD); }
// Fields do not hide what functions name.
struct Table { void *cudaMalloc, *cudaFree; };
// CHECK: void fields(float *P) { hipFree(P); }
void fields(float *P) { cudaFree(P); }
int plain(cudaStream_t *Stream, float *P) {
  // CHECK: int A = 1, B = sizeof(hipStream_t), C = A * hipErrorUnknown, D = hipSuccess;
  int A = 1, B = sizeof(cudaStream_t), C = A * cudaErrorUnknown, D = cudaSuccess;
  // CHECK: T List[] = {hipSuccess, hipErrorUnknown};
  T List[] = {cudaSuccess, cudaErrorUnknown};
  // CHECK: for (int I = 0, J = hipSuccess; I < 1; ++I, hipFree(P))
  for (int I = 0, J = cudaSuccess; I < 1; ++I, cudaFree(P))
    ;
  // CHECK: return A, hipSuccess;
  return A, cudaSuccess;
}
// CHECK: enum { First = hipSuccess, Second };
enum { First = cudaSuccess, Second };
#endif
