// A program that gives a name of CUDA's to a namespace of HIP, in its branch for
// AMD, goes on to do so; uses of the name mean HIP's namespace in both branches.
// RUN: cu2x --target=hip %s -o %t.hip --quiet
// RUN: FileCheck %s < %t.hip
#ifndef USE_ROCM
#include <cub/cub.cuh>
#else
#include <hipcub/hipcub.hpp>
// CHECK: {{^}}namespace cub = hipcub;
namespace cub = hipcub;
#endif
// CHECK: using Sum = hipcub::Sum;
using Sum = cub::Sum;
