// Names that PyTorch for ROCm had before its streams were those of c10::cuda.
// RUN: not cu2x --check --checks=-*,CU2X9004 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X9004
void wrong() {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}} [CU2X9004 torch-masquerading-name]
  auto Stream = c10::hip::getCurrentHIPStreamMasqueradingAsCUDA();
}
void right() { auto Stream = c10::cuda::getCurrentCUDAStream(); }
