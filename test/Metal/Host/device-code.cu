// RUN: rm -rf %t && %port
// RUN: %edited/device-code.cpp | FileCheck %s
// RUN: FileCheck --check-prefix=METAL %s < %t/device-code.metal
// RUN: %compiles %t/device-code.cpp

// Code of the device leaves the host text with its comment; what both sides
// have stays on both. A function that the host names keeps its declaration.

#include <cooperative_groups.h>
namespace cg = cooperative_groups;
using namespace cooperative_groups;

#define BOTH __host__ __device__
#define DEVICE __device__ __forceinline__

// CHECK: #define BOTH
// CHECK-NEXT: #define DEVICE inline

// CHECK: // Squares.
// CHECK-NEXT: BOTH float square(float X) { return X * X; }
// METAL: square
// Squares.
BOTH float square(float X) { return X * X; }

// CHECK-NOT: Twice
/* Twice
   the value. */
DEVICE float twice(float X) {
  return 2 * X;
}

// CHECK: struct Scale {
// CHECK-NEXT:   float Factor;
// CHECK-NEXT:   Scale(float F) : Factor(F) {}
// CHECK-NEXT:   inline float get() const { return Factor; }
// CHECK-NEXT: };
struct Scale {
  float Factor;
  __host__ __device__ Scale(float F) : Factor(F) {}
  __device__ float operator()(float X) const { return Factor * X; }
  __host__ __device__ __forceinline__ float get() const { return Factor; }
};

// CHECK: {{^}}float negate(float X);
__device__ float negate(float X) { return -X; }

template <float (*F)(float)> __global__ void map(float *X, Scale S) {
  *X = S(twice(square(F(*X))));
}

void use(float *X) { map<negate><<<1, 1>>>(X, Scale(2)); }
