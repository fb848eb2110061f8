// A trap ends the grid and spoils the queue, as clang's does for AMD GPUs.
// RUN: cu2x --target=hip %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: count 0 < %t.log
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.again.cu && cu2x --target=hip %t.again.cu -o %t.2 --quiet 2>/dev/null; cmp %t.again.cu %t.2
// CHECK: #define REQUIRE(C) do { if (!(C)) __builtin_trap(); } while (0)
#define REQUIRE(C) do { if (!(C)) __trap(); } while (0)
__global__ void kernel(int *P, int N) {
  REQUIRE(N > 0);
  // CHECK: if (threadIdx.x >= N) { __builtin_trap(); return; }
  if (threadIdx.x >= N) { __trap(); return; }
  // CHECK: ::__builtin_trap();
  if (P[0] == 7) ::__trap();
}
// The program's own.
namespace own {
struct Trap {
  // CHECK: void __trap() { Seen = true; }
  void __trap() { Seen = true; }
  bool Seen = false;
};
// CHECK: bool sees(Trap T) { T.__trap(); return T.Seen; }
bool sees(Trap T) { T.__trap(); return T.Seen; }
} // namespace own
