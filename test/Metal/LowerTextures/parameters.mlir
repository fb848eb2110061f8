// Texture objects become parameters of the kernel and of what it calls, behind
// the object they stand for.
// RUN: cu2x-opt %s --cu-lower-textures | FileCheck %s

// CHECK: cxx.func @at "at" : (!cxx.opaque<"texture1d<float>">, !cxx.opaque<"sampler">, f32) -> f32 ["t", "t_sampler", "x"]
// CHECK-SAME: CU2X7037
cxx.func @at "at" : (!cxx.opaque<"cudaTextureObject_t">, f32) -> f32 ["t", "x"] {
^bb0(%t: !cxx.lv<!cxx.opaque<"cudaTextureObject_t">, thread>, %x: !cxx.lv<f32, thread>):
  // CHECK: %[[X:.*]] = cxx.load %x
  // CHECK: %[[FOUR:.*]] = msl.call "sample" method(%t, %t_sampler, %[[X]])
  // CHECK: cxx.member %[[FOUR]] field "x"
  %0 = cxx.load %t : <!cxx.opaque<"cudaTextureObject_t">, thread> -> !cxx.opaque<"cudaTextureObject_t">
  %1 = cxx.load %x : <f32, thread> -> f32
  %2 = cu.call "tex1D" template "float"(%0, %1) : (!cxx.opaque<"cudaTextureObject_t">, f32) -> f32
  cxx.return %2 : f32
}

// The member stays, as a number.
// CHECK: cxx.record @S {{.*}}#cxx.field<"t", ui64>
cxx.record @S "S" size 16 align 8 [#cxx.field<"n", si32>, #cxx.field<"t", !cxx.opaque<"cudaTextureObject_t">>]

// CHECK: cxx.func @k "k" : (!cxx.ptr<f32, device{{ ?}}>, !cxx.record<@S>, !cxx.opaque<"texture1d<float>">, !cxx.opaque<"sampler">, !cxx.opaque<"texture2d<uint, access::write>">) -> none ["out", "s", "s_t", "s_t_sampler", "f"]
// CHECK-SAME: {msl.argument = 0 : i64}, {msl.argument = 1 : i64}
// CHECK-SAME: {msl.access = "read", msl.argument = 1 : i64, msl.offset = 8 : i64, msl.texture = 0 : i64}
// CHECK-SAME: {msl.argument = 1 : i64, msl.offset = 8 : i64, msl.sampler = 0 : i64}
// CHECK-SAME: {msl.access = "write", msl.argument = 2 : i64, msl.texel = "uint", msl.texture = 1 : i64}
cxx.func @k "k" : (!cxx.ptr<f32, device>, !cxx.record<@S>, !cxx.opaque<"cudaSurfaceObject_t">) -> none ["out", "s", "f"] attributes {cu.kernel} {
^bb0(%out: !cxx.lv<!cxx.ptr<f32, device>, thread>, %s: !cxx.lv<!cxx.record<@S>, thread>, %f: !cxx.lv<!cxx.opaque<"cudaSurfaceObject_t">, thread>):
  // CHECK-DAG: %[[T:.*]] = cxx.load %s_t
  // CHECK-DAG: %[[P:.*]] = cxx.load %s_t_sampler
  // CHECK: cxx.call @at(%[[T]], %[[P]], %{{.*}})
  %3 = cxx.member %s field "t" : !cxx.lv<!cxx.record<@S>, thread> -> !cxx.lv<!cxx.opaque<"cudaTextureObject_t">, thread>
  %4 = cxx.load %3 : <!cxx.opaque<"cudaTextureObject_t">, thread> -> !cxx.opaque<"cudaTextureObject_t">
  %5 = cxx.constant 5.0e-01 : f32 -> f32
  %6 = cxx.call @at(%4, %5) : (!cxx.opaque<"cudaTextureObject_t">, f32) -> f32
  cxx.expr %6 : f32
  // Byte 8 is texel 2.
  // CHECK: msl.call "uint4"
  // CHECK: cxx.binary "/"
  // CHECK: msl.call "write" method(%f, %{{.*}}, %{{.*}})
  %8 = cxx.constant 3 : ui32 -> ui32
  %9 = cxx.load %f : <!cxx.opaque<"cudaSurfaceObject_t">, thread> -> !cxx.opaque<"cudaSurfaceObject_t">
  %10 = cxx.constant 8 : si32 -> si32
  %11 = cxx.constant 2 : si32 -> si32
  %12 = cxx.constant 2 : ui32 -> ui32
  %13 = cu.call "surf2Dwrite" template "unsigned int, unsigned long long"(%8, %9, %10, %11, %12) : (ui32, !cxx.opaque<"cudaSurfaceObject_t">, si32, si32, ui32) -> none
  cxx.expr %13 : none
  cxx.return
}
