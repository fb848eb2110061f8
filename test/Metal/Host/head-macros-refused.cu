// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
// RUN: %edited/head-macros-refused.cpp | FileCheck --check-prefix=TEXT %s

// Where cu2x does not see which bodies belong to a macro that is the head of a
// kernel, the macro keeps its attribute: a body must not become the host's.

// CHECK: :[[#@LINE+2]]:{{.*}}: error: the declaration of 'name' is a macro that is used in ways which cu2x does not follow{{.*}}[CU2X8032
// TEXT: #define INNER(name) __global__ void name(int *out)
#define INNER(name) __global__ void name(int *out)
#define OUTER(name) INNER(name)
OUTER(a) { out[0] = 1; }

// CHECK: :[[#@LINE+2]]:{{.*}}: error: the declaration of 'name' is a macro with the head of a template{{.*}}[CU2X8032
// TEXT: #define TYPED(name) __global__ void name(T *out)
#define TYPED(name) __global__ void name(T *out)
template <class T> TYPED(b) { out[0] = 1; }

// CHECK: :[[#@LINE+2]]:{{.*}}: error: the declaration of 'name' is a macro whose parts its text does not tell{{.*}}[CU2X8032
// TEXT: #define ANY(name, ...) __global__ void name(__VA_ARGS__)
#define ANY(name, ...) __global__ void name(__VA_ARGS__)
ANY(c, int *out) { out[0] = 1; }

// CHECK: :[[#@LINE+2]]:{{.*}}: error: the declaration of 'name' is a macro whose parts its text does not tell{{.*}}[CU2X8032
// TEXT: #define PASTED(name) __global__ void k_##name(int *out)
#define PASTED(name) __global__ void k_##name(int *out)
PASTED(d) { out[0] = 1; }

#ifdef WIDE
#define EITHER(name) __global__ void name(long *out)
#else
// CHECK: :[[#@LINE+2]]:{{.*}}: error: the declaration of 'name' is a macro whose parts its text does not tell{{.*}}[CU2X8032
// TEXT: #define EITHER(name) __global__ void name(int *out)
#define EITHER(name) __global__ void name(int *out)
#endif
EITHER(e) { out[0] = 1; }
