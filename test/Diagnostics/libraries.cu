// Findings about types and functions, each with a near miss.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
// RUN: not cu2x %s --quiet -n --strict -- 2>&1 | FileCheck --check-prefix=STRICT %s
// STRICT: error: header 'cuda/barrier'

// CHECK: :[[#@LINE+2]]:10: warning: header 'cuda/barrier' has no HIP counterpart [CU2X7017 unsupported-header]
// CHECK: note: no asynchronous barriers or pipelines; use __syncthreads()
#include <cuda/barrier>
// near miss CU2X7017 '#include <cuda': HIP has a header for it.
#include <cuda.h>

__device__ int Symbol;

void types(void *P) {
  // CHECK: :[[#@LINE+1]]:3: warning: type 'cudaGraphKernelNodeUpdate' has no HIP counterpart [CU2X5019 unsupported-type]
  cudaGraphKernelNodeUpdate *Update = nullptr;
  // CHECK: note: replace it by hand, or guard it with '__HIP_PLATFORM_AMD__'
  // near miss CU2X5019 'cudaGraph': HIP has this type.
  cudaGraph_t Graph = nullptr;

  // CHECK: :[[#@LINE+1]]:35: warning: fields of 'cudaAccessPolicyWindow' have another order in HIP; this initializer relies on CUDA's [CU2X5020 struct-field-order]
  cudaAccessPolicyWindow Window = {P, 4};
  // CHECK: note: assign the fields by name
  // near miss CU2X5020 'cudaAccessPolicyWindow': nothing is given by position.
  cudaAccessPolicyWindow Empty = {};

  cudaDeviceProp Prop;
  // CHECK: :[[#@LINE+1]]:21: warning: 'cudaDeviceProp' has no field 'hostNumaId' in HIP [CU2X5021 struct-field-missing]
  Prop.major = Prop.hostNumaId;
  // CHECK: note: remove the access, or guard it with '__HIP_PLATFORM_AMD__'
  // near miss CU2X5021 'Prop.major': HIP has this field.
  Prop.major = Prop.minor;
}

void functions(void *P, CUfunction Kernel) {
  // CHECK: :[[#@LINE+1]]:3: warning: 'cudaStreamGetId' {{.*}} [CU2X7014 unsupported-api]
  cudaStreamGetId(nullptr, nullptr);
  // CHECK: note: remove it, or guard it with '__HIP_PLATFORM_AMD__'
  // near miss CU2X7014 'cudaStream': HIP has this function.
  cudaStreamQuery(nullptr);
  cudaFree(P);

#define ARGUMENTS Symbol, P, 4
  // CHECK: :[[#@LINE+1]]:3: warning: arguments of 'cudaMemcpyToSymbol' are not translated: they are in a macro [CU2X7020 argument-not-rewritten]
  cudaMemcpyToSymbol(ARGUMENTS);
  // CHECK: note: write the call by hand
  // near miss CU2X7020 'cudaMemcpyToSymbol': the arguments stand in the call.
  cudaMemcpyToSymbol(Symbol, P, 4);

  int Grid, Block;
  // CHECK: :[[#@LINE+1]]:59: warning: argument of 'cuOccupancyMaxPotentialBlockSize' {{.*}} [CU2X7021 argument-dropped]
  cuOccupancyMaxPotentialBlockSize(&Grid, &Block, Kernel, nullptr, 0, 0);
}
