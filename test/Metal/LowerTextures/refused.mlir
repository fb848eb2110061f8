// What cannot be one texture of Metal is left with a finding.
// RUN: cu2x-opt %s --cu-lower-textures | FileCheck %s

// CHECK: @memory {{.*}}"tex1D", "it comes from memory"{{.*}}CU2X7036
cxx.func @memory "memory" : (!cxx.ptr<!cxx.opaque<"cudaTextureObject_t">, device>) -> f32 ["p"] attributes {cu.kernel} {
^bb0(%p: !cxx.lv<!cxx.ptr<!cxx.opaque<"cudaTextureObject_t">, device>, thread>):
  // CHECK: cu.call "tex1D"
  %0 = cxx.load %p : <!cxx.ptr<!cxx.opaque<"cudaTextureObject_t">, device>, thread> -> !cxx.ptr<!cxx.opaque<"cudaTextureObject_t">, device>
  %1 = cxx.deref %0 : <!cxx.opaque<"cudaTextureObject_t">, device> -> !cxx.lv<!cxx.opaque<"cudaTextureObject_t">, device>
  %2 = cxx.load %1 : <!cxx.opaque<"cudaTextureObject_t">, device> -> !cxx.opaque<"cudaTextureObject_t">
  %3 = cxx.constant 5.0e-01 : f32 -> f32
  %4 = cu.call "tex1D"(%2, %3) : (!cxx.opaque<"cudaTextureObject_t">, f32) -> f32
  cxx.return %4 : f32
}

// CHECK: @halves {{.*}}"tex1D", "Metal has no texels of that type"{{.*}}CU2X7036
cxx.func @halves "halves" : (!cxx.opaque<"cudaTextureObject_t">) -> f16 ["t"] attributes {cu.kernel} {
^bb0(%t: !cxx.lv<!cxx.opaque<"cudaTextureObject_t">, thread>):
  %0 = cxx.load %t : <!cxx.opaque<"cudaTextureObject_t">, thread> -> !cxx.opaque<"cudaTextureObject_t">
  %1 = cxx.constant 5.0e-01 : f32 -> f32
  %2 = cu.call "tex1D"(%0, %1) : (!cxx.opaque<"cudaTextureObject_t">, f32) -> f16
  cxx.return %2 : f16
}
