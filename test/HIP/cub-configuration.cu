// Headers of CUB for its macros alone.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | count 0
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s --implicit-check-not='#include <cub'
// RUN: %hip_check %t.hip
// CHECK: #include <hipcub/hipcub.hpp>
#include <cub/config.cuh>
#include <cub/version.cuh>
// CHECK: BEGIN_HIPCUB_NAMESPACE
CUB_NAMESPACE_BEGIN
// CHECK: END_HIPCUB_NAMESPACE
CUB_NAMESPACE_END
