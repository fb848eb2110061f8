// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
// RUN: %edited/head-macros-refused.cpp | FileCheck --check-prefix=TEXT %s

// Where a macro that is the head of a kernel has parameters without names, or
// is not compiled, and its text does not tell which bodies belong to it, it
// keeps its attribute: a body must not become the host's.

// CHECK: :[[#@LINE+2]]:{{.*}}: error: the declaration of 'name' is a macro that is used in ways which cu2x does not follow{{.*}}[CU2X8032
// TEXT: #define INNER(name) __global__ void name(int *)
#define INNER(name) __global__ void name(int *)
#define OUTER(name) INNER(name)
OUTER(a) {}

// CHECK: :[[#@LINE+2]]:{{.*}}: error: the declaration of 'name' is a macro with the head of a template{{.*}}[CU2X8032
// TEXT: #define TYPED(name) __global__ void name(T *)
#define TYPED(name) __global__ void name(T *)
template <class T> TYPED(b) {}

// CHECK: :[[#@LINE+2]]:{{.*}}: error: the declaration of 'name' is a macro whose parts its text does not tell{{.*}}[CU2X8032
// TEXT: #define ANY(name, ...) __global__ void name(__VA_ARGS__)
#define ANY(name, ...) __global__ void name(__VA_ARGS__)
ANY(c, int *) {}

// CHECK: :[[#@LINE+2]]:{{.*}}: error: the declaration of 'name' is a macro whose parts its text does not tell{{.*}}[CU2X8032
// TEXT: #define PASTED(name) __global__ void k_##name(int *)
#define PASTED(name) __global__ void k_##name(int *)
PASTED(d) {}

#ifdef WIDE
// CHECK: :[[#@LINE+2]]:{{.*}}: error: the declaration of 'name' is a macro whose parts its text does not tell{{.*}}[CU2X8032
// TEXT: #define EITHER(name) __global__ void name(long *out)
#define EITHER(name) __global__ void name(long *out)
#else
// TEXT: #define EITHER(name) void name(int *out)
#define EITHER(name) __global__ void name(int *out)
#endif
// TEXT: EITHER(e) { cu2x::dispatch(e, out); }
EITHER(e) { out[0] = 1; }
