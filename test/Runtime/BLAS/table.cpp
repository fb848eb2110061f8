// Every row of the table is a function, of the type that the row has.
// RUN: %blas_cxx %s -o %t %blas_libs
// RUN: %t | FileCheck %s
// CHECK: {{^}}105 functions
#include "Device.h"

int main() {
  using Function = void (*)();
  const Function All[] = {
#define CU2X_BLAS(Name, Parameters, How)                                       \
  reinterpret_cast<Function>(                                                  \
      static_cast<cu2xblasStatus_t(*) Parameters>(cu2xblas##Name)),
#define CU2X_BLAS_TYPED(Name, Parameters, How)                                 \
  reinterpret_cast<Function>(cu2xblasS##Name),                                 \
      reinterpret_cast<Function>(cu2xblasD##Name),
#define CU2X_BLAS_INDEX(Name, Parameters, How)                                 \
  reinterpret_cast<Function>(cu2xblasIs##Name),                                \
      reinterpret_cast<Function>(cu2xblasId##Name),
#include "cu2x/runtime/blasfunctions.inc"
  };
  std::printf("%zu functions\n", sizeof(All) / sizeof(All[0]));
}
