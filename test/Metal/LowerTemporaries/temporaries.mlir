// A reference that gets a temporary becomes a value, for all callers where the
// function only reads; a method of a temporary becomes a function.
// RUN: cu2x-opt --cu-lower-temporaries %s | FileCheck %s

// CHECK: cxx.record @V
cxx.record @V "V" size 8 align 4 [#cxx.field<"x", f32>, #cxx.field<"y", f32>]

// CHECK: cxx.func @len "len" : (!cxx.record<@V>) -> f32 ["v"]
cxx.func @len "len" : (!cxx.ref<!cxx.record<@V>, thread, const = true>) -> f32 ["v"] {
^bb0(%v: !cxx.lv<!cxx.record<@V>, thread, const = true>):
  %0 = cxx.member %v field "x" : !cxx.lv<!cxx.record<@V>, thread, const = true> -> !cxx.lv<f32, thread, const = true>
  %1 = cxx.load %0 : <f32, thread, const = true> -> f32
  cxx.return %1 : f32
}
// An operator stays one.
// CHECK: cxx.func @minus "operator-" : (!cxx.record<@V>) -> f32 ["self"]
// CHECK-NOT: method of
// CHECK-SAME: {
cxx.func @minus "operator-" : (!cxx.ref<!cxx.record<@V>, thread, const = true>) -> f32 ["this"] method of @V {
^bb0(%this: !cxx.lv<!cxx.record<@V>, thread, const = true>):
  %0 = cxx.member %this field "x" {cxx.implicit_this} : !cxx.lv<!cxx.record<@V>, thread, const = true> -> !cxx.lv<f32, thread, const = true>
  %1 = cxx.load %0 : <f32, thread, const = true> -> f32
  %2 = cxx.unary "-" %1 : f32 -> f32
  cxx.return %2 : f32
}
// It writes through another parameter, which may be the object: objects with a
// name keep the reference.
// CHECK: cxx.func @swap "swap" : (!cxx.ref<!cxx.record<@V>, thread, const = true>, !cxx.ref<f32, thread>) -> none
// CHECK: cxx.func @swap_{{.*}} "swap_value" : (!cxx.record<@V>, !cxx.ref<f32, thread>) -> none
cxx.func @swap "swap" : (!cxx.ref<!cxx.record<@V>, thread, const = true>, !cxx.ref<f32, thread>) -> none ["v", "to"] {
^bb0(%v: !cxx.lv<!cxx.record<@V>, thread, const = true>, %to: !cxx.lv<f32, thread>):
  %0 = cxx.member %v field "x" : !cxx.lv<!cxx.record<@V>, thread, const = true> -> !cxx.lv<f32, thread, const = true>
  %1 = cxx.load %0 : <f32, thread, const = true> -> f32
  %2 = cxx.assign %to = %1 : <f32, thread>, f32 -> !cxx.lv<f32, thread>
  cxx.expr %2 : !cxx.lv<f32, thread>
  cxx.return
}
// What it returns is the object.
// CHECK: cxx.func @self "self" : (!cxx.ref<!cxx.record<@V>, thread>) -> !cxx.ref<!cxx.record<@V>, thread> ["this"] method of @V
cxx.func @self "self" : (!cxx.ref<!cxx.record<@V>, thread>) -> !cxx.ref<!cxx.record<@V>, thread> ["this"] method of @V {
^bb0(%this: !cxx.lv<!cxx.record<@V>, thread>):
  cxx.return %this : !cxx.lv<!cxx.record<@V>, thread>
}

// CHECK: cxx.func @use "use"
// CHECK-NOT: cu.findings
// CHECK-SAME: {
cxx.func @use "use" : () -> none [] {
  // CHECK: %[[A:.*]] = cxx.var "a"
  %a = cxx.var "a" -> <!cxx.record<@V>, thread>
  // CHECK: %[[L:.*]] = cxx.init_list
  // CHECK: cxx.call @len(%[[L]]) : (!cxx.record<@V>) -> f32
  %0 = cxx.init_list() : () -> !cxx.record<@V>
  %1 = cxx.temporary %0 : !cxx.record<@V> -> !cxx.lv<!cxx.record<@V>, thread, const = true>
  %2 = cxx.call @len(%1) : (!cxx.lv<!cxx.record<@V>, thread, const = true>) -> f32
  cxx.expr %2 : f32
  // CHECK: %[[V:.*]] = cxx.load %[[A]]
  // CHECK: cxx.call @len(%[[V]]) : (!cxx.record<@V>) -> f32
  %3 = cxx.call @len(%a) : (!cxx.lv<!cxx.record<@V>, thread>) -> f32
  cxx.expr %3 : f32
  // CHECK: cxx.call @minus(%{{.*}}) syntax "operator" : (!cxx.record<@V>) -> f32
  %4 = cxx.init_list() : () -> !cxx.record<@V>
  %5 = cxx.temporary %4 : !cxx.record<@V> -> !cxx.lv<!cxx.record<@V>, thread>
  %6 = cxx.call @minus(%5) syntax "operator" : (!cxx.lv<!cxx.record<@V>, thread>) -> f32
  cxx.expr %6 : f32
  %f = cxx.var "f" -> <f32, thread>
  // CHECK: cxx.call @swap_
  %7 = cxx.init_list() : () -> !cxx.record<@V>
  %8 = cxx.temporary %7 : !cxx.record<@V> -> !cxx.lv<!cxx.record<@V>, thread, const = true>
  %9 = cxx.call @swap(%8, %f) : (!cxx.lv<!cxx.record<@V>, thread, const = true>, !cxx.lv<f32, thread>) -> none
  cxx.expr %9 : none
  // CHECK: cxx.call @swap(
  %10 = cxx.call @swap(%a, %f) : (!cxx.lv<!cxx.record<@V>, thread>, !cxx.lv<f32, thread>) -> none
  cxx.expr %10 : none
  // CHECK: cxx.var "object" =
  // CHECK: cxx.call @self
  %11 = cxx.init_list() : () -> !cxx.record<@V>
  %12 = cxx.temporary %11 : !cxx.record<@V> -> !cxx.lv<!cxx.record<@V>, thread>
  %13 = cxx.call @self(%12) : (!cxx.lv<!cxx.record<@V>, thread>) -> !cxx.lv<!cxx.record<@V>, thread>
  %14 = cxx.load %13 : <!cxx.record<@V>, thread> -> !cxx.record<@V>
  cxx.expr %14 : !cxx.record<@V>
  cxx.return
}

// A condition that decides whether it is made becomes a statement.
// CHECK: cxx.func @decided "decided"
// CHECK-NOT: cu.findings
// CHECK-SAME: {
cxx.func @decided "decided" : (i1) -> none ["c"] {
^bb0(%c: !cxx.lv<i1, thread>):
  // CHECK: %[[C:.*]] = cxx.load
  // CHECK: %[[H:.*]] = cxx.var "holds" = %[[C]]
  // CHECK: %[[L:.*]] = cxx.load %[[H]]
  // CHECK: cxx.if %[[L]]
  // CHECK: cxx.var "object" =
  // CHECK: cxx.call @self
  // CHECK: cxx.assign %[[H]] =
  // CHECK: %[[L:.*]] = cxx.load %[[H]]
  // CHECK: cxx.expr %[[L]] : i1
  %0 = cxx.load %c : <i1, thread> -> i1
  %1 = cxx.logical "&&" %0 : i1 -> i1 {
    %2 = cxx.init_list() : () -> !cxx.record<@V>
    %3 = cxx.temporary %2 : !cxx.record<@V> -> !cxx.lv<!cxx.record<@V>, thread>
    %4 = cxx.call @self(%3) : (!cxx.lv<!cxx.record<@V>, thread>) -> !cxx.lv<!cxx.record<@V>, thread>
    %5 = cxx.member %4 field "x" : !cxx.lv<!cxx.record<@V>, thread> -> !cxx.lv<f32, thread>
    %6 = cxx.load %5 : <f32, thread> -> f32
    %7 = cxx.cast "implicit" %6 : f32 -> i1
    cxx.yield %7 : i1
  }
  cxx.expr %1 : i1
  cxx.return
}

// One with a destructor lives until the statement ends.
cxx.record @D "D" size 4 align 4 [#cxx.field<"x", f32>]
cxx.func @end "~D" : (!cxx.ref<!cxx.record<@D>, thread>) -> none ["this"] method of @D {
^bb0(%this: !cxx.lv<!cxx.record<@D>, thread>):
  cxx.return
}
cxx.func @look "look" : (!cxx.ref<!cxx.record<@D>, thread, const = true>) -> i1 ["d"] {
^bb0(%d: !cxx.lv<!cxx.record<@D>, thread, const = true>):
  %0 = cxx.constant true -> i1
  cxx.return %0 : i1
}
// CHECK: cxx.func @scoped "scoped"
// CHECK-NOT: cu.findings
// CHECK-SAME: {
cxx.func @scoped "scoped" : () -> none [] {
  // CHECK: cxx.scope {
  // CHECK: %[[O:.*]] = cxx.var "object" =
  // CHECK: %[[R:.*]] = cxx.call @look(%[[O]])
  // CHECK: cxx.expr %[[R]]
  // CHECK: }
  // CHECK-NEXT: cxx.return
  %0 = cxx.init_list() : () -> !cxx.record<@D>
  %1 = cxx.temporary %0 : !cxx.record<@D> -> !cxx.lv<!cxx.record<@D>, thread, const = true>
  %2 = cxx.call @look(%1) : (!cxx.lv<!cxx.record<@D>, thread, const = true>) -> i1
  cxx.expr %2 : i1
  cxx.return
}
// CHECK: cxx.func @refused "refused"
// CHECK-SAME: cu.findings = [{arguments = [], at = {{.*}}, id = "CU2X3022"}]
cxx.func @refused "refused" : (i1) -> none ["c"] {
^bb0(%c: !cxx.lv<i1, thread>):
  %0 = cxx.load %c : <i1, thread> -> i1
  %1 = cxx.logical "&&" %0 : i1 -> i1 {
    %2 = cxx.init_list() : () -> !cxx.record<@D>
    %3 = cxx.temporary %2 : !cxx.record<@D> -> !cxx.lv<!cxx.record<@D>, thread, const = true>
    %4 = cxx.call @look(%3) : (!cxx.lv<!cxx.record<@D>, thread, const = true>) -> i1
    cxx.yield %4 : i1
  }
  cxx.expr %1 : i1
  cxx.return
}
