// Namespaces without a twin are refused in skipped code, too.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
#ifdef FANCY
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X
cuda::std::complex<float> C;
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X
nvcuda::wmma::fragment<int> F;
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X
using namespace nvcuda::wmma;
#endif
