// Values of an enumeration that HIP numbers otherwise, used as numbers.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip -- -Wno-array-bounds
#include <cublas_v2.h>
#include <map>
#include <vector>

const char *Names[3];
int uses(cublasOperation_t Op, cublasStatus_t Status, cublasFillMode_t Fill, std::vector<int> &Table, bool Flag) {
  // CHECK: :[[#@LINE+1]]:25: warning: 'Op' is used as the number of 'cublasOperation_t', and HIP numbers these values otherwise [CU2X5025 enum-numbers]
  const char *N = Names[Op];
  // CHECK: :[[#@LINE+1]]:17: warning: '(int)Op' is used as the number of {{.*}} [CU2X5025
  int T = Table[(int)Op];
  // CHECK: :[[#@LINE+1]]:8: warning: 'Op' is used {{.*}} [CU2X5025
  T += Op ? 1 : 2;
  // CHECK: :[[#@LINE+1]]:7: warning: 'Op' is used {{.*}} [CU2X5025
  if (Op && N)
    ++T;
  // CHECK: :[[#@LINE+1]]:8: warning: 'Op' is used {{.*}} [CU2X5025
  if (!Op)
    ++T;
  // CHECK: :[[#@LINE+1]]:13: warning: 'Fill' is used as the number of 'cublasFillMode_t'{{.*}} [CU2X5025
  T += 1 << Fill;
  // CHECK: :[[#@LINE+1]]:26: warning: 'CUBLAS_OP_T' is used {{.*}} [CU2X5025
  T += Names[T] == Names[CUBLAS_OP_T];
  // CHECK: :[[#@LINE+1]]:27: warning: number 'Flag' stands for a value of 'cublasOperation_t', {{.*}} [CU2X5025
  Op = (cublasOperation_t)Flag;
  // CHECK: :[[#@LINE+1]]:11: warning: number 'T' stands for a value of 'cublasOperation_t', {{.*}} [CU2X5025
  switch (T) {
  case CUBLAS_OP_N:
    return 0;
  }
  return T;
}

// Through a variable, and where HIP's numbers do not fit.
struct Packed {
  // CHECK: :[[#@LINE+1]]:21: warning: 'Op' is used as the number of 'cublasOperation_t', {{.*}} [CU2X5025
  cublasOperation_t Op : 2;
  unsigned Fill : 2, Wide : 8;
};
int stored(Packed P, bool Transpose) {
  int Op = Transpose ? CUBLAS_OP_T : CUBLAS_OP_N;
  // CHECK: :[[#@LINE+1]]:33: warning: 'Op' is used {{.*}} [CU2X5025
  int Found = Names[0] == Names[Op];
  // CHECK: :[[#@LINE+1]]:12: warning: 'CUBLAS_FILL_MODE_UPPER' is used {{.*}} [CU2X5025
  P.Fill = CUBLAS_FILL_MODE_UPPER;
  P.Wide = CUBLAS_FILL_MODE_UPPER;
  // CHECK: :[[#@LINE+1]]:22: warning: 'CUBLAS_DIAG_UNIT' is used {{.*}} [CU2X5025
  signed char Diag = CUBLAS_DIAG_UNIT;
  unsigned char Side = CUBLAS_SIDE_RIGHT;
  (void)Diag, (void)Side;
  return Found + ((cublasOperation_t)Op == CUBLAS_OP_T);
}

// Values that are the same, comparisons, and enumerations that are.
int near(cublasOperation_t Op, cublasStatus_t Status, cudaMemcpyKind Kind, std::map<cublasOperation_t, int> &Map) {
  int N = Names[CUBLAS_STATUS_SUCCESS] ? 1 : 2;
  if (Status || !Status)
    N += Map[Op];
  if (Op == CUBLAS_OP_T || Op != CUBLAS_OP_N)
    N += Names[Kind] ? Kind : 3;
  switch (Op) {
  case CUBLAS_OP_N:
    return N;
  default:
    return Kind ? 1 : 0;
  }
}
