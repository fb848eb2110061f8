// Also in code that nobody parsed, and for classes that test/Inputs/hip lacks.
// RUN: %exits 3 cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
#include <cub/cub.cuh>
// CHECK: using Exchange = hipcub::WarpExchange<int, 4, 32>;
using Exchange = cub::WarpExchange<int, 4>;
// CHECK: using Sort = hipcub::WarpMergeSort<int, 4, 32>;
using Sort = cub::WarpMergeSort<int, 4>;
// CHECK: using Load = hipcub::WarpLoad<int, 4, hipcub::WARP_LOAD_DIRECT, 32>;
using Load = cub::WarpLoad<int, 4>;
// CHECK: using Turned = hipcub::WarpLoad<int, 4, hipcub::WARP_LOAD_TRANSPOSE, 32>;
using Turned = cub::WarpLoad<int, 4, cub::WARP_LOAD_TRANSPOSE>;
// CHECK: using Narrow = hipcub::WarpLoad<int, 4, hipcub::WARP_LOAD_TRANSPOSE, 16>;
using Narrow = cub::WarpLoad<int, 4, cub::WARP_LOAD_TRANSPOSE, 16>;
// CHECK: using Store = hipcub::WarpStore<int, 4, hipcub::WARP_STORE_DIRECT, 32>;
using Store = cub::WarpStore<int, 4>;
#ifdef NEVER
// CHECK: using Skipped = hipcub::WarpReduce<int, 32>;
using Skipped = cub::WarpReduce<int>;
// CHECK: using Own = own::WarpReduce<int>;
using Own = own::WarpReduce<int>;
#endif
