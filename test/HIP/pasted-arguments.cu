// An argument that a macro makes a piece of another name with `##`: what it
// becomes decides what that name is.
// RUN: cu2x --target=hip %s -o %t.hip --quiet -- 2>%t.err; grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck --check-prefix=MSG %s --implicit-check-not=warning: < %t.err
// RUN: grep -v CLASH %t.hip > %t.ok.hip && %hip_check %t.ok.hip
#include <cuda_runtime.h>

// A name that is declared elsewhere stays, and so does the piece.
// CHECK: void p_cudaFree(void *);
void p_cudaFree(void *);
#define LOAD(n) p_##n
#define LOAD_TWICE(n) LOAD(n)
void pieces(void *P) {
  // CHECK: LOAD(cudaFree)(P);
  LOAD(cudaFree)(P);
  // CHECK: LOAD_TWICE(cudaFree)(P);
  LOAD_TWICE(cudaFree)(P);
}

// A name that comes from macros only changes with the function.
#define DEFINE(n) static auto table_##n = &n
#define ENTRY(n) table_##n
// CHECK: DEFINE(hipDeviceSynchronize);
DEFINE(cudaDeviceSynchronize);
// CHECK: (void)ENTRY(hipDeviceSynchronize)();
void call() { (void)ENTRY(cudaDeviceSynchronize)(); }

// The name of CUDA that is put together follows from the piece.
#define ASYNC(n) n##Async
// CHECK: (void)ASYNC(hipMemcpy)(To, From, 4, hipMemcpyDefault, 0);
void copy(void *To, void *From) { (void)ASYNC(cudaMemcpy)(To, From, 4, cudaMemcpyDefault, 0); }

// Text says what is called.
#define CHECKED(call) check(call, #call)
void check(cudaError_t, const char *);
// CHECK: CHECKED(hipFree(P));
void checked(void *P) { CHECKED(cudaFree(P)); }

// Called, and a piece of a name that stands elsewhere.
cudaError_t own_cudaMalloc(void **, size_t);
#define BOTH(n) (n, own_##n) // CLASH
// MSG: :[[@LINE+1]]:27: warning: 'cudaMalloc' is put together with '##' and not translated [CU2X6021
auto Both = &BOTH(        cudaMalloc); // CLASH
// CHECK: auto Both = &BOTH( {{ *}}cudaMalloc);

// GNU's way to drop a comma puts nothing together.
#define CALL(f, ...) f(0, ##__VA_ARGS__)
// CHECK: cudaEventFlags(int f) { return CALL(user, hipEventDisableTiming); }
int user(int, int);
int cudaEventFlags(int f) { return CALL(user, cudaEventDisableTiming); }

#ifdef NEVER
// In a branch that nobody parses, as elsewhere.
// CHECK: LOAD(cudaFree)(0);
void unseen() { LOAD(cudaFree)(0); }
#endif
