// Words of Metal are renamed wherever they stand, names of its library where
// they would be ambiguous or hide the function that is meant.
// RUN: cu2x-opt --msl-rename-reserved %s | FileCheck %s

// A record, its fields, and accesses to them.
// CHECK: cxx.record @kernel "kernel_" size 8 align 4 [#cxx.field<"device_", si32>, #cxx.field<"size", f32>]
cxx.record @kernel "kernel" size 8 align 4 [#cxx.field<"device", si32>, #cxx.field<"size", f32>]

// CHECK: cxx.enum @Mode "Mode" : ui32 [#cxx.enumerator<"constant_", 0>, #cxx.enumerator<"clamp_", 1>, #cxx.enumerator<"fast_mode", 2>]
cxx.enum @Mode "Mode" : ui32 [#cxx.enumerator<"constant", 0>, #cxx.enumerator<"clamp", 1>, #cxx.enumerator<"fast_mode", 2>]
// Enumerators of a scoped enumeration are no names of the program.
// CHECK: cxx.enum @Scoped "Scoped" scoped : si32 [#cxx.enumerator<"clamp", 1>]
cxx.enum @Scoped "Scoped" scoped : si32 [#cxx.enumerator<"clamp", 1>]

// All overloads get the same name; a name that is in use is not taken.
// CHECK: cxx.func @dot1 "dot_2"
cxx.func @dot1 "dot" : (f32) -> f32 ["x"] {
^bb0(%x: !cxx.lv<f32, thread>):
  %0 = cxx.load %x : <f32, thread> -> f32
  cxx.return %0 : f32
}
// CHECK: cxx.func @dot2 "dot_2"
cxx.func @dot2 "dot" : (f32, f32) -> f32 ["x", "y"] {
^bb0(%x: !cxx.lv<f32, thread>, %y: !cxx.lv<f32, thread>):
  %0 = cxx.load %x : <f32, thread> -> f32
  cxx.return %0 : f32
}
// CHECK: cxx.func @taken "dot_"
cxx.func @taken "dot_" : () -> none [] {
  cxx.return
}

// CHECK: cxx.func @use "use" : {{.*}} ["half_", "min", "object_"]
cxx.func @use "use" : (f32, f32, !cxx.ref<!cxx.record<@kernel>, device>) -> none ["half", "min", "object"] {
^bb0(%half: !cxx.lv<f32, thread>, %min: !cxx.lv<f32, thread>, %object: !cxx.lv<!cxx.record<@kernel>, device>):
  // A variable may be called like a function that is not called here.
  // CHECK: cxx.var "clamp" ->
  %clamp = cxx.var "clamp" -> <f32, thread>
  // CHECK: cxx.var "uint_" ->
  %uint = cxx.var "uint" -> <f32, thread>
  // CHECK: cxx.member %{{.*}} field "device_"
  %0 = cxx.member %object field "device" : !cxx.lv<!cxx.record<@kernel>, device> -> !cxx.lv<si32, device>
  // CHECK: cxx.member %{{.*}} field "size"
  %1 = cxx.member %object field "size" : !cxx.lv<!cxx.record<@kernel>, device> -> !cxx.lv<f32, device>
}

// CHECK: cxx.func @hides "hides" : {{.*}} ["min_", "max"]
cxx.func @hides "hides" : (f32, f32) -> f32 ["min", "max"] {
^bb0(%min: !cxx.lv<f32, thread>, %max: !cxx.lv<f32, thread>):
  %0 = cxx.load %min : <f32, thread> -> f32
  %1 = cxx.load %max : <f32, thread> -> f32
  // CHECK: msl.call "min"
  %2 = msl.call "min"(%0, %1) : (f32, f32) -> f32
  cxx.return %2 : f32
}

// The name of a method is one of its record, until a method calls the function.
cxx.record @V "V" size 4 align 4 [#cxx.field<"x", f32>]
// CHECK: cxx.func @V_length "length_"
cxx.func @V_length "length" : (!cxx.ref<!cxx.record<@V>, thread>) -> f32 ["this"] method of @V {
^bb0(%this: !cxx.lv<!cxx.record<@V>, thread>):
  %0 = cxx.member %this field "x" : !cxx.lv<!cxx.record<@V>, thread> -> !cxx.lv<f32, thread>
  %1 = cxx.load %0 : <f32, thread> -> f32
  %2 = msl.call "length"(%1) : (f32) -> f32
  cxx.return %2 : f32
}
// CHECK: cxx.func @V_dot "dot" :
cxx.func @V_dot "dot" : (!cxx.ref<!cxx.record<@V>, thread>) -> none ["this"] method of @V {
^bb0(%this: !cxx.lv<!cxx.record<@V>, thread>):
}

// Two underscores in front are the implementation's; where a plain name is
// free, a reader does not miss them.
cxx.record @R "R" size 4 align 4 [#cxx.field<"value", f32>]
// CHECK: cxx.func @library "helper" : {{.*}} ["value", "text"]
cxx.func @library "__helper" : (f32, f32) -> none ["__value", "__text"] {
^bb0(%value: !cxx.lv<f32, thread>, %text: !cxx.lv<f32, thread>):
  // Those of one variable are not those of another.
  // CHECK: cxx.var "_text" ->
  %a = cxx.var "_text" -> <f32, thread>
  // CHECK: cxx.var "use_" ->
  %use = cxx.var "__use" -> <f32, thread>
}
// A field of the record stands without its object in a method.
// CHECK: cxx.func @R_set "set" : {{.*}} ["this_", "value_"]
cxx.func @R_set "set" : (!cxx.ref<!cxx.record<@R>, thread>, f32) -> none ["this", "__value"] method of @R {
^bb0(%this: !cxx.lv<!cxx.record<@R>, thread>, %value: !cxx.lv<f32, thread>):
  cxx.return
}
