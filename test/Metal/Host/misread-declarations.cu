// Declarations whose text is not what the compiler sees, as macros end them, add
// to them or make their attributes: each is left as it is and named.
// RUN: rm -rf %t && %exits 4 %port --strict 2>%t.err && FileCheck %s --implicit-check-not='[CU2X' < %t.err
// RUN: %edited/misread-declarations.cpp | FileCheck %s --check-prefix=TEXT
#define COMMA ,
#define END ;
#define ATTRIBUTE(A) __##A##__
#define TEMPLATE(T) template <class T>
#define NAMELESS template <class>
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'a' {{.*}}[CU2X8032
__device__ int a = 1 COMMA b = 2;
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'c' declares more for the compiler, by a macro{{.*}}[CU2X8032
__device__ int c = 3 END
int OfHost = 3;
// CHECK: :[[#@LINE+1]]:23: error: the declaration of 'd' is made by macros that cu2x does not follow{{.*}}[CU2X8032
ATTRIBUTE(device) int d = 3;
// CHECK: :[[#@LINE+1]]:25: error: the declaration of 'e' is made by macros that cu2x does not follow{{.*}}[CU2X8032
ATTRIBUTE(constant) int e = 4;
// A function that goes away needs no head.
// TEXT: TEMPLATE(T) T next(T V);
TEMPLATE(T) __device__ T next(T V) { return V + 1; }
// Nor does a kernel, of which the parser tells what its body launches.
// TEXT: TEMPLATE(T) static void add(T *P) { cu2x::dispatch(add<T>, P); }
TEMPLATE(T) __global__ void add(T *P) { *P += next(T(1)); }
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'sub' has the head of its template from a macro{{.*}}[CU2X8032
NAMELESS __global__ void sub(int *P) { *P -= 1; }
__global__ void kernel(int *P) { *P = a + b + c + d + e; }
