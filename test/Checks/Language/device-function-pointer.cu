// Calls whose target is known only at run time.
// RUN: cu2x --check --checks=-*,CU2X6008 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X6008
typedef float (*Function)(float);
struct Shape {
  __device__ virtual float area() const { return 0; }
  __device__ float twice() const { return 2; }
};
template <typename F> __device__ float apply(F Use, float X) { return Use(X); }
struct Square {
  __device__ float operator()(float X) const { return X * X; }
};
__global__ void kernel(float *P, const Function *Table, const Shape *S, int N) {
  // CHECK: :[[#@LINE+1]]:10: remark: call through the pointer 'Table[N]' in device code [CU2X6008 device-function-pointer]
  P[0] = Table[N](P[0]);
  // CHECK: note: use a template parameter, or a 'switch' over what can be called
  // CHECK: :[[#@LINE+1]]:13: remark: call of the virtual function 'area' in device code{{.*}} [CU2X6008
  P[1] = S->area();
  // near miss CU2X6008 'S->': the method is not virtual, and the operator is
  // known.
  P[2] = S->twice() + apply(Square(), P[2]);
}
float host(Function F) { return F(1); }
