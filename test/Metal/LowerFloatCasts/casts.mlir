// A conversion from float to an integer stays where the value is known to fit;
// elsewhere it is the intrinsic that keeps to the range, as CUDA's hardware does.
// RUN: cu2x-opt --cu-lower-float-casts %s | FileCheck %s

cxx.func @clamped "clamped" : (f32) -> f32 ["x"] {
^bb0(%x: !cxx.lv<f32, thread>):
  %0 = cxx.load %x : <f32, thread> -> f32
  %1 = cxx.constant 0.0 : f32 -> f32
  %2 = cu.call "fmaxf"(%0, %1) : (f32, f32) -> f32
  %3 = cxx.constant 255.0 : f32 -> f32
  %4 = cu.call "fminf"(%2, %3) : (f32, f32) -> f32
  cxx.return %4 : f32
}

// CHECK: cxx.func @f
cxx.func @f "f" : (f32, f16, bf16, ui8, si32) -> none ["x", "h", "b", "c", "n"] {
^bb0(%x: !cxx.lv<f32, thread>, %h: !cxx.lv<f16, thread>, %b: !cxx.lv<bf16, thread>, %c: !cxx.lv<ui8, thread>, %n: !cxx.lv<si32, thread>):
  // Any float.
  // CHECK: cu.call "__float2int_rz"(%{{.*}}) : (f32) -> si32
  %0 = cxx.load %x : <f32, thread> -> f32
  %1 = cxx.cast "c" %0 : f32 -> si32
  cxx.expr %1 : si32
  // CHECK: cu.call "__float2ull_rz"(%{{.*}}) : (f32) -> ui64
  %2 = cxx.load %x : <f32, thread> -> f32
  %3 = cxx.cast "implicit" %2 : f32 -> ui64
  cxx.expr %3 : ui64
  // Smaller types take the lowest bits of 32.
  // CHECK: %[[W:.*]] = cu.call "__float2uint_rz"(%{{.*}}) : (f32) -> ui32
  // CHECK: cxx.cast "c" %[[W]] : ui32 -> ui8
  %4 = cxx.load %x : <f32, thread> -> f32
  %5 = cxx.cast "c" %4 : f32 -> ui8
  cxx.expr %5 : ui8
  // half has infinities.
  // CHECK: cu.call "__half2int_rz"(%{{.*}}) : (f16) -> si32
  %6 = cxx.load %h : <f16, thread> -> f16
  %7 = cxx.cast "c" %6 : f16 -> si32
  cxx.expr %7 : si32
  // CHECK: %[[F:.*]] = cxx.cast "implicit" %{{.*}} : bf16 -> f32
  // CHECK: cu.call "__float2int_rz"(%[[F]])
  %8 = cxx.load %b : <bf16, thread> -> bf16
  %9 = cxx.cast "c" %8 : bf16 -> si32
  cxx.expr %9 : si32
  // The classes of 16 bits give the nearest small integer.
  // CHECK: cu.call "__half2short_rz"(%{{.*}}) : (f16) -> si16
  %h1 = cxx.load %h : <f16, thread> -> f16
  %h2 = cxx.cast "implicit" %h1 : f16 -> si16
  cxx.expr %h2 : si16
  // CHECK: cu.call "__bfloat162uchar_rz"(%{{.*}}) : (bf16) -> ui8
  %b1 = cxx.load %b : <bf16, thread> -> bf16
  %b2 = cxx.cast "c" %b1 : bf16 -> ui8
  cxx.expr %b2 : ui8
  // Everything is true but zero.
  // CHECK: cxx.cast "implicit" %{{.*}} : f32 -> i1
  %10 = cxx.load %x : <f32, thread> -> f32
  %11 = cxx.cast "implicit" %10 : f32 -> i1
  cxx.expr %11 : i1
  // A byte times a number.
  // CHECK: cxx.cast "c" %{{.*}} : f32 -> si32
  %12 = cxx.load %c : <ui8, thread> -> ui8
  %13 = cxx.cast "implicit" %12 : ui8 -> f32
  %14 = cxx.constant 0.299 : f32 -> f32
  %15 = cxx.binary "*" %13, %14 : f32, f32 -> f32
  %16 = cxx.cast "c" %15 : f32 -> si32
  cxx.expr %16 : si32
  // An int as float may be rounded up to 2^31.
  // CHECK: cu.call "__float2int_rz"
  %17 = cxx.load %n : <si32, thread> -> si32
  %18 = cxx.cast "implicit" %17 : si32 -> f32
  %19 = cxx.cast "c" %18 : f32 -> si32
  cxx.expr %19 : si32
  // Half of one is not, but may be negative.
  // CHECK: %[[H:.*]] = cxx.binary "*"
  // CHECK: cxx.cast "c" %[[H]] : f32 -> si32
  %20 = cxx.load %n : <si32, thread> -> si32
  %21 = cxx.cast "implicit" %20 : si32 -> f32
  %22 = cxx.constant 0.5 : f32 -> f32
  %23 = cxx.binary "*" %21, %22 : f32, f32 -> f32
  %24 = cxx.cast "c" %23 : f32 -> si32
  cxx.expr %24 : si32
  // CHECK: cu.call "__float2uint_rz"
  %25 = cxx.load %n : <si32, thread> -> si32
  %26 = cxx.cast "implicit" %25 : si32 -> f32
  %27 = cxx.constant 0.5 : f32 -> f32
  %28 = cxx.binary "*" %26, %27 : f32, f32 -> f32
  %29 = cxx.cast "c" %28 : f32 -> ui32
  cxx.expr %29 : ui32
  // A clamp, in a function of one expression.
  // CHECK: %[[C:.*]] = cxx.call @clamped
  // CHECK: cxx.cast "c" %[[C]] : f32 -> ui8
  %30 = cxx.load %x : <f32, thread> -> f32
  %31 = cxx.call @clamped(%30) : (f32) -> f32
  %32 = cxx.cast "c" %31 : f32 -> ui8
  cxx.expr %32 : ui8
  // One bound alone is not enough.
  // CHECK: cu.call "__float2int_rz"
  %33 = cxx.load %x : <f32, thread> -> f32
  %34 = cxx.constant 0.0 : f32 -> f32
  %35 = cu.call "fmaxf"(%33, %34) : (f32, f32) -> f32
  %36 = cxx.cast "c" %35 : f32 -> si32
  cxx.expr %36 : si32
  cxx.return
}

// `n *= x` keeps to the range as well.
// CHECK: cxx.func @assignments
cxx.func @assignments "assignments" : (si32, f32) -> none ["n", "x"] {
^bb0(%n: !cxx.lv<si32, thread>, %x: !cxx.lv<f32, thread>):
  // CHECK: %[[P:.*]] = cxx.binary "*" %{{.*}}, %{{.*}} : f32, f32 -> f32
  // CHECK: %[[I:.*]] = cu.call "__float2int_rz"(%[[P]])
  // CHECK: cxx.assign %{{.*}} = %[[I]]
  %0 = cxx.load %x : <f32, thread> -> f32
  %1 = cxx.compound_assign "*" %n, %0 in f32 : <si32, thread>, f32 -> !cxx.lv<si32, thread>
  cxx.expr %1 : !cxx.lv<si32, thread>
  cxx.return
}

// CHECK: cxx.func @refused
// CHECK: cu.findings = [{arguments = [], at = {{.*}}, id = "CU2X5035"}]
cxx.func @refused "refused" : (!cxx.ptr<si32, device>, f32) -> none ["p", "x"] {
^bb0(%p: !cxx.lv<!cxx.ptr<si32, device>, thread>, %x: !cxx.lv<f32, thread>):
  %0 = cxx.incdec "++" postfix %p : <!cxx.ptr<si32, device>, thread> -> !cxx.ptr<si32, device>
  %1 = cxx.deref %0 : <si32, device> -> !cxx.lv<si32, device>
  %2 = cxx.load %x : <f32, thread> -> f32
  %3 = cxx.compound_assign "*" %1, %2 in f32 : <si32, device>, f32 -> !cxx.lv<si32, device>
  cxx.expr %3 : !cxx.lv<si32, device>
  cxx.return
}
