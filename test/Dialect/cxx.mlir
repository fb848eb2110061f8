// Every operation and type of the dialect reads back what it prints.
// RUN: cu2x-opt %s > %t.mlir && cu2x-opt %t.mlir | diff %t.mlir -
// RUN: FileCheck %s < %t.mlir

// CHECK: cxx.enum @Color "Color" scoped : ui8
cxx.enum @Color "Color" scoped : ui8 [#cxx.enumerator<"Red", 0>, #cxx.enumerator<"Blue", 7>]
// CHECK: cxx.record @S "S" size 16 align 8 [#cxx.field<"p", !cxx.ptr<f32, generic>>, #cxx.field<"bits", ui32, bits = 3>]
cxx.record @S "S" size 16 align 8 [#cxx.field<"p", !cxx.ptr<f32, generic>>, #cxx.field<"bits", ui32, bits = 3>]
// CHECK: cxx.record @U "U" size 4 align 4 union
cxx.record @U "U" size 4 align 4 union [#cxx.field<"i", si32>, #cxx.field<"f", f32>]
// CHECK: cxx.record @Apart {{.*}}#cxx.field<"c", si8 align = 16>
cxx.record @Apart "Apart" size 16 align 16 [#cxx.field<"c", si8 align = 16>, #cxx.field<"b", si32, bits = 3 align = 8>]
// CHECK: cxx.global @table "table" : !cxx.lv<!cxx.array<2 x si32>, constant, const = true> {
cxx.global @table "table" : !cxx.lv<!cxx.array<2 x si32>, constant, const = true> {
  %0 = cxx.constant 1 : si32 "kOne" -> si32
  %1 = cxx.init_list(%0) : (si32) -> !cxx.array<2 x si32>
  cxx.yield %1 : !cxx.array<2 x si32>
}
// CHECK: cxx.comment "// about it"
cxx.comment "// about it"
// Qualifiers in each combination.
// CHECK: cxx.func @places "places" : (!cxx.ref<si32, device, volatile = true>, !cxx.ptr<si32, threadgroup, const = true, volatile = true>, !cxx.ptr<si32, constant, const = true>, !cxx.ptr<f16, generic>) -> none
cxx.func @places "places" : (!cxx.ref<si32, device, volatile = true>, !cxx.ptr<si32, threadgroup, const = true, volatile = true>, !cxx.ptr<si32, constant, const = true>, !cxx.ptr<f16, generic>) -> none ["a", "b", "c", "d"] {
^bb0(%a: !cxx.lv<si32, device, volatile = true>, %b: !cxx.lv<!cxx.ptr<si32, threadgroup, const = true, volatile = true>, thread>, %c: !cxx.lv<!cxx.ptr<si32, constant, const = true>, thread>, %d: !cxx.lv<!cxx.ptr<f16, generic>, thread>):
  cxx.return
}
// CHECK: cxx.func @S_get "get" : (!cxx.ref<!cxx.record<@S>, thread, const = true>) -> f32 ["this"] method of @S
cxx.func @S_get "get" : (!cxx.ref<!cxx.record<@S>, thread, const = true>) -> f32 ["this"] method of @S {
^bb0(%this: !cxx.lv<!cxx.record<@S>, thread, const = true>):
  %0 = cxx.address %this : <!cxx.record<@S>, thread, const = true> -> !cxx.ptr<!cxx.record<@S>, thread, const = true>
  %1 = cxx.deref %0 : <!cxx.record<@S>, thread, const = true> -> !cxx.lv<!cxx.record<@S>, thread, const = true>
  %2 = cxx.member %1 field "p" : !cxx.lv<!cxx.record<@S>, thread, const = true> -> !cxx.lv<!cxx.ptr<f32, generic>, thread, const = true>
  %3 = cxx.load %2 : <!cxx.ptr<f32, generic>, thread, const = true> -> !cxx.ptr<f32, generic>
  %4 = cxx.constant 0 : si32 -> si32
  %5 = cxx.index %3[%4] : !cxx.ptr<f32, generic>, si32 -> !cxx.lv<f32, generic>
  %6 = cxx.load %5 : <f32, generic> -> f32
  cxx.return %6 : f32
}
// CHECK: cxx.func @S_S "S" : {{.*}} method of @S constructor
cxx.func @S_S "S" : (!cxx.ref<!cxx.record<@S>, thread>) -> none ["this"] method of @S constructor {
^bb0(%this: !cxx.lv<!cxx.record<@S>, thread>):
  // CHECK: cxx.null
  %0 = cxx.null : !cxx.ptr<f32, generic>
  // CHECK: cxx.member_init "p" =
  cxx.member_init "p" = %0 : !cxx.ptr<f32, generic>
}
// CHECK: cxx.func @S_make "make" : () -> si32 [] method of @S static
cxx.func @S_make "make" : () -> si32 [] method of @S static {
  %0 = cxx.global_ref @table : !cxx.lv<!cxx.array<2 x si32>, constant, const = true>
  %1 = cxx.decay %0 : <!cxx.array<2 x si32>, constant, const = true> -> !cxx.ptr<si32, constant, const = true>
  %2 = cxx.deref %1 : <si32, constant, const = true> -> !cxx.lv<si32, constant, const = true>
  %3 = cxx.load %2 : <si32, constant, const = true> -> si32
  cxx.return %3 : si32
}

// CHECK: cxx.func @statements
cxx.func @statements "statements" : (si32, f32) -> none ["n", "x"] {
^bb0(%n: !cxx.lv<si32, thread>, %x: !cxx.lv<f32, thread>):
  // CHECK: cxx.string "a\22b"
  %s = cxx.string "a\22b" : !cxx.lv<!cxx.array<4 x si8>, constant, const = true>
  // CHECK: cxx.var "r" reference = %{{.*}} : !cxx.lv<si32, thread> -> <si32, thread>
  %r = cxx.var "r" reference = %n : !cxx.lv<si32, thread> -> <si32, thread>
  // CHECK: cxx.var "once" static -> <si32, thread>
  %once = cxx.var "once" static -> <si32, thread>
  // CHECK: cxx.var "v" {style = "brace"} -> <!cxx.vec<3 x f32, packed = true>, thread>
  %v = cxx.var "v" {style = "brace"} -> <!cxx.vec<3 x f32, packed = true>, thread>
  // CHECK: cxx.var "e" -> <!cxx.enum<@Color, ui8>, thread>
  %e = cxx.var "e" -> <!cxx.enum<@Color, ui8>, thread>
  // CHECK: cxx.var "t" -> <!cxx.opaque<"texture2d<float>">, thread>
  %t = cxx.var "t" -> <!cxx.opaque<"texture2d<float>">, thread>
  // CHECK: cxx.assign
  %0 = cxx.constant 3 : si32 -> si32
  %1 = cxx.assign %r = %0 : <si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %1 : !cxx.lv<si32, thread>
  // CHECK: cxx.compound_assign "+"
  %2 = cxx.load %x : <f32, thread> -> f32
  %3 = cxx.compound_assign "+" %n, %2 in f32 : <si32, thread>, f32 -> !cxx.lv<si32, thread>
  cxx.expr %3 : !cxx.lv<si32, thread>
  // CHECK: cxx.incdec "++" postfix
  %4 = cxx.incdec "++" postfix %n : <si32, thread> -> si32
  cxx.expr %4 : si32
  // CHECK: cxx.incdec "--" %
  %5 = cxx.incdec "--" %n : <si32, thread> -> !cxx.lv<si32, thread>
  cxx.expr %5 : !cxx.lv<si32, thread>
  // CHECK: cxx.unary "-"
  // CHECK: cxx.binary "*"
  %6 = cxx.load %n : <si32, thread> -> si32
  %7 = cxx.unary "-" %6 : si32 -> si32
  %8 = cxx.constant 2 : si32 -> si32
  %9 = cxx.binary "*" %7, %8 {cxx.paren} : si32, si32 -> si32
  // CHECK: cxx.cast "implicit"
  %10 = cxx.cast "implicit" %9 : si32 -> i1
  // CHECK: cxx.logical "&&"
  %11 = cxx.logical "&&" %10 : i1 -> i1 {
    %20 = cxx.constant true "true" -> i1
    cxx.yield %20 : i1
  }
  // CHECK: cxx.conditional
  %12 = cxx.conditional %11 : i1 -> si32 {
    %20 = cxx.constant 1 : si32 -> si32
    cxx.yield %20 : si32
  }, {
    %20 = cxx.constant 2 : si32 -> si32
    cxx.yield %20 : si32
  }
  // CHECK: cxx.comma
  %13 = cxx.load %n : <si32, thread> -> si32
  %14 = cxx.comma %12, %13 : si32, si32 -> si32
  cxx.expr %14 {cxx.trailing = "// here"} : si32
  // CHECK: cxx.construct "brace" @S_S() : () -> !cxx.record<@S>
  %15 = cxx.construct "brace" @S_S() : () -> !cxx.record<@S>
  // CHECK: cxx.temporary
  %16 = cxx.temporary %15 : !cxx.record<@S> -> !cxx.lv<!cxx.record<@S>, thread, const = true>
  // CHECK: cxx.call @S_get(%{{.*}}) syntax "operator"
  %17 = cxx.call @S_get(%16) syntax "operator" : (!cxx.lv<!cxx.record<@S>, thread, const = true>) -> f32
  cxx.expr %17 : f32
  // CHECK: cxx.scope {
  cxx.scope {
    // CHECK: cxx.if %{{.*}} : i1 {
    %20 = cxx.constant true -> i1
    cxx.if %20 : i1 {
      // CHECK: cxx.goto "end"
      cxx.goto "end"
    // CHECK: } else {
    } else {
    }
    // CHECK: cxx.label "end"
    cxx.label "end"
  }
  // CHECK: cxx.for {
  // CHECK: cxx.loop while {
  // CHECK: } step {
  // CHECK: } do {
  cxx.for {
    cxx.loop while {
      %20 = cxx.constant true -> i1
      cxx.yield %20 : i1
    } step {
    } do {
      cxx.continue
    }
  } {cxx.unroll = 4 : i64}
  // CHECK: cxx.while {
  cxx.while {
    %20 = cxx.constant false -> i1
    cxx.yield %20 : i1
  } do {
  }
  // CHECK: cxx.do {
  // CHECK: } while {
  cxx.do {
    cxx.break
  } while {
    %20 = cxx.constant false -> i1
    cxx.yield %20 : i1
  }
  // CHECK: cxx.switch
  %18 = cxx.load %n : <si32, thread> -> si32
  cxx.switch %18 : si32 {
    // CHECK: cxx.case 1 : si32 "kOne"
    cxx.case 1 : si32 "kOne"
    cxx.break
    // CHECK: cxx.default
    cxx.default
    cxx.break
  }
  cxx.return
}
