// Attributes of CUDA's, and what begins or ends declarations, from the command
// line: no text says it, and the port's build gives the same flags.
// RUN: rm -rf %t && %exits 4 %port --strict -- -DDEV=__device__ '-DOWN=static __device__' '-DKERNEL=extern "C" __global__' '-DBOTH=__host__ __device__' '-DNS=namespace lib {' '-DEND=;' '-DSIZE=[2]' -DLINK=static -DPLAIN=int '-Dlargest(A,B)=A' 2>%t.err && FileCheck %s --implicit-check-not='[CU2X' < %t.err
// RUN: %edited/command-line-attributes.cpp | FileCheck %s --check-prefix=TEXT

// CHECK: :[[#@LINE+1]]:9: error: the declaration of 'a' has attributes of CUDA's that the command line defines{{.*}}[CU2X8032
DEV int a = 3;
// CHECK: :[[#@LINE+1]]:9: error: the declaration of 'b' has attributes of CUDA's that the command line defines{{.*}}[CU2X8032
OWN int b(int V) { return V; }
// CHECK: :[[#@LINE+1]]:13: error: the declaration of 'c' has attributes of CUDA's that the command line defines{{.*}}[CU2X8032
KERNEL void c(int *P) { *P = a; }
// CHECK: :[[#@LINE+1]]:10: error: the declaration of 'd' has attributes of CUDA's that the command line defines{{.*}}[CU2X8032
BOTH int d(int V) { return V; }
// It opens a namespace: the variable begins behind it.
// TEXT: {{^}}NS
// TEXT-NEXT: {{^}}cu2x::Variable<int> e("e", 5);
NS
__device__ int e = 5;
}
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'f' declares more for the compiler, by a macro{{.*}}[CU2X8032
__device__ int f = 3 END
int OfHost = 4;
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'SIZE' has a macro in the place of its name{{.*}}[CU2X8032
__device__ int g SIZE = {1, 2};
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'h' has specifiers from a macro{{.*}}[CU2X8032
LINK __device__ int h = 6;
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'largest' has a macro in the place of its name{{.*}}[CU2X8032
__device__ int largest = 9;
// Near: a type, which the port's build defines as well.
// TEXT: cu2x::Variable<PLAIN> i("i", 7);
__device__ PLAIN i = 7;
int use() { return d(1) + OfHost; }
__global__ void kernel(int *P) { *P = b(a) + lib::e + f + g[1] + h + i; }
