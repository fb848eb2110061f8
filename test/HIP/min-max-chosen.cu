// HIP's host functions min and max take int alone. Where the preprocessor
// chooses what a type is, another build has other functions in CUDA.
// RUN: cu2x %s -o %t.hip --quiet -- 2> %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: %hip_check %t.hip
// RUN: %hip_check %t.hip -- -DBIG -DWIDE
// CHECK: #include <algorithm>
#include <cuda_runtime.h>
#ifdef BIG
typedef long long Index;
using Offset = long;
#else
typedef int Index;
using Offset = int;
#endif
#if defined(WIDE)
#define NUMBER long
#else
#define NUMBER int
#endif
typedef int Plain;
namespace grid {
#ifdef BIG
typedef long long Count;
#else
typedef int Count;
#endif
// CHECK: return std::max<grid::Count>(A, B);
Count most(const Count A, Count B) { return max(A, B); }
} // namespace grid
// CHECK: return std::min<grid::Count>(A, B);
int least(grid::Count A, grid::Count B) { return min(A, B); }
// CHECK: return std::max<Index>(A, B);
Index larger(Index A, Index B) { return max(A, B); }
// CHECK: return std::min<Offset>(A, B);
Offset smaller(Offset A, Offset B) { return min(A, B); }
// CHECK: return std::min<NUMBER>(A, B);
NUMBER number(const NUMBER A, NUMBER B) { return min(A, B); }
// MSG: :[[#@LINE+1]]:43: warning: 'max' of these types {{.*}} [CU2X5024
Index mixed(Index A) { return A > 5 ? A : max(A, 3); }
// One type in every build, and one that only the device sees.
// CHECK: return max(A, B);
Plain plain(Plain A, Plain B) { return max(A, B); }
// CHECK: { return max(A, B); }
__device__ Index onDevice(Index A, Index B) { return max(A, B); }
// Other integers than int.
#ifdef BIG
typedef unsigned long Size;
#else
typedef unsigned Size;
#endif
// CHECK: return std::max<Size>(A, B);
Size largest(Size A, Size B) { return max(A, B); }
// MSG: :[[#@LINE+1]]:43: warning: 'max' of these types {{.*}} [CU2X5024
Size atLeast(Size A) { return A > 9 ? A : max(A, 3u); }
// CHECK: return std::max<unsigned int>(A, B);
unsigned fixed(unsigned A, unsigned B) { return max(A, B); }
