// Textures need image instructions.
// RUN: cu2x --check --checks=-*,CU2X3012 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X3012
void run(cudaTextureObject_t *T, cudaResourceDesc *R, cudaTextureDesc *D) {
  // CHECK: :[[#@LINE+1]]:3: warning: textures need image instructions, which not every AMD GPU has [CU2X3012 texture-object]
  cudaCreateTextureObject(T, R, D, nullptr);
  // CHECK: note: ask 'hipDeviceAttributeImageSupport', and read from memory where it is 0
  // near miss CU2X3012 'TextureObject': no texel is read by it.
  cudaDestroyTextureObject(*T);
}
