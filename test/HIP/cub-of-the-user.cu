// A user's own `cub`, as a namespace, a variable or a member, is no CUB.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cu2x %s --quiet -n -- 2>&1 | count 0
// CHECK: namespace cub {
namespace cub {
inline int Sum(int A) { return A; }
} // namespace cub
// CHECK: using namespace cub;
using namespace cub;
// CHECK: struct Cell { int cub; };
struct Cell { int cub; };
// CHECK: int use(int cub) { Cell C = {cub}; return cub::Sum(3) + C.cub + cub; }
int use(int cub) { Cell C = {cub}; return cub::Sum(3) + C.cub + cub; }
// CHECK: int other() { return cubes::cub; }
namespace cubes { int cub; }
int other() { return cubes::cub; }
