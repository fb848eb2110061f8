// RUN: %exits 4 cu2x --target=metal --strict %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X3022'
// A temporary with a destructor lives as long as the statement that it is in:
// no scope of Metal's text ends there in these.

// CHECK-NOT: error
// CHECK: :[[#@LINE+20]]:{{.*}}: error: a temporary object that a function keeps the address of, or that has a destructor or copy constructor [CU2X3022
// CHECK: note: give it a name in a statement before
// CHECK-NOT: error:
// CHECK: :[[#@LINE+19]]:{{.*}}: error: a temporary object{{.*}} [CU2X3022
// CHECK-NOT: error:
// CHECK: :[[#@LINE+19]]:{{.*}}: error: a temporary object{{.*}} [CU2X3022
// CHECK-NOT: error:
// CHECK: :[[#@LINE+19]]:{{.*}}: error: a temporary object{{.*}} [CU2X3022
// CHECK-NOT: error:
// CHECK: :[[#@LINE+19]]:{{.*}}: error: a temporary object{{.*}} [CU2X3022
// CHECK-NOT: error:

struct Guard {
  int *p;
  __device__ explicit Guard(int *q) : p(q) { ++*p; }
  __device__ ~Guard() { --*p; }
  __device__ int get() const { return *p; }
};
template <int N> __device__ int first(const int (&a)[N]) { return a[0]; }
__device__ int both(int a, int b) { return a + b; }
__global__ void behind_and(int *p) { p[1] = both(p[2] > 0 && Guard(p).get() > 3, *p); }
// The variable would have to be declared before its value.
__global__ void constant(int *p) { const int x = Guard(p).get(); p[1] = *p + x; }
// The condition comes between the rounds.
__global__ void loop(int *p) { do ++p[1]; while (Guard(p).get() < p[1]); }
// And so does the list of an array.
__global__ void list(int *p) { do ++p[1]; while (first({*p, 1}) > p[1]); }
// What is assigned comes first, and changes what the list of the place has.
__global__ void place(int *p) { int i = 0; p[first({i, 1})] = both(++i, i++); }

// near miss CU2X3022 'Guard(p).get()': the temporary ends with the statement, in
// a scope of Metal's text.
__global__ void variable(int *p) { int x = Guard(p).get(); p[1] = *p + x; }
__global__ void rounds(int *p) { while (Guard(p).get() < p[1]) --p[1]; }
__global__ void lists(int *p) { while (first({*p, 1}) < p[1]) --p[1]; }
