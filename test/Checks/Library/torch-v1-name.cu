// Names that PyTorch for ROCm had before its streams were those of c10::cuda.
// RUN: not cu2x --check --checks=-*,CU2X9004 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X9004
void wrong() {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'getCurrentHIPStreamMasqueradingAsCUDA' is no name of PyTorch since February 2026 [CU2X9004 torch-masquerading-name]
  auto Stream = c10::hip::getCurrentHIPStreamMasqueradingAsCUDA();
  // CHECK: note: write the name that CUDA builds have, or give '--torch-hipify=v1'
}
// near miss CU2X9004 'getCurrent': the name that PyTorch has.
void right() { auto Stream = c10::cuda::getCurrentCUDAStream(); }
