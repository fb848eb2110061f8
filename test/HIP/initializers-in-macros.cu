// What is made zero, and lists for vectors, in macros: other uses of their text
// may be for other types. Nor does shared memory become zero, and braces inside
// of others that are left out would nest wrongly.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
#include <cublas_v2.h>
#include <vector>
// CHECK: #define ZERO(T) T()
#define ZERO(T) T()
// CHECK: #define INIT(T, n) T n = {1}
#define INIT(T, n) T n = {1}
// CHECK: #define TWO 2{{$}}
#define TWO 2
// SAID: :[[#@LINE+1]]:{{.*}}CU2X5025
cublasOperation_t A = ZERO(cublasOperation_t);
int B = ZERO(int);
// SAID: :[[#@LINE+1]]:{{.*}}CU2X7020
INIT(int2, C);
INIT(std::vector<int>, D);
// SAID: :[[#@LINE+1]]:{{.*}}CU2X7020
int2 E[2] = {1, TWO};
// CHECK: float2 F[2][2] = {1, 2, 3, 4};
// SAID: :[[#@LINE+1]]:{{.*}}CU2X7020
float2 F[2][2] = {1, 2, 3, 4};
// CHECK: float2 G[2] = {{[{]+}}1, 2}, {3, 4}};
float2 G[2] = {1, 2, 3, 4};
struct Named {
  static const cublasOperation_t Op = CUBLAS_OP_T;
};
// CHECK: const hipblasOperation_t Named::Op;
const cublasOperation_t Named::Op;
__global__ void kernel() {
  // CHECK: __shared__ hipblasOperation_t Op;
  __shared__ cublasOperation_t Op;
}
