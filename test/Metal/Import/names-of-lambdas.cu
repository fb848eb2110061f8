// The name of a lambda says its file and its place, wherever the file is.
// RUN: mkdir -p %t.dir && cp %s %t.dir/same.cu
// RUN: cu2x --target=metal --quiet --report=%t.json %t.dir/same.cu -o %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: FileCheck --check-prefix=REPORT --implicit-check-not="at /" %s < %t.json

template <typename F> __global__ void each(F f, int *p) { p[threadIdx.x] = f(3); }

// CHECK: kernel void each_lambda_at_same_cu_[[#@LINE+4]]_18(
// CHECK: kernel void each_S
// REPORT: "source": "each<(lambda at same.cu:[[#@LINE+2]]:18)>"
void run(int *p) {
  each<<<1, 4>>>([=] __device__(int x) { return x + 1; }, p);
}

struct S {
  __device__ int operator()(int x) const { return x; }
};
template __global__ void each(S, int *);
