// Parentheses stand where the author had them and where the grammar needs them.
// RUN: cu2x-opt --msl-verify --msl-print -o /dev/null %s > %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: %msl_check %t.metal

cxx.func @f "f" : (si32, si32, si32, i1, !cxx.ptr<si32, device>) -> none ["a", "b", "c", "t", "p"] {
^bb0(%a: !cxx.lv<si32, thread>, %b: !cxx.lv<si32, thread>, %c: !cxx.lv<si32, thread>, %t: !cxx.lv<i1, thread>, %p: !cxx.lv<!cxx.ptr<si32, device>, thread>):
  // CHECK: c = a - (b - c);
  %a1 = cxx.load %a : !cxx.lv<si32, thread> -> si32
  %b1 = cxx.load %b : !cxx.lv<si32, thread> -> si32
  %c1 = cxx.load %c : !cxx.lv<si32, thread> -> si32
  %d1 = cxx.binary "-" %b1, %c1 : si32, si32 -> si32
  %e1 = cxx.binary "-" %a1, %d1 : si32, si32 -> si32
  %s1 = cxx.assign %c = %e1 : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %s1 : !cxx.lv<si32, thread>
  // CHECK: c = (a - b) * c + 1;
  %a2 = cxx.load %a : !cxx.lv<si32, thread> -> si32
  %b2 = cxx.load %b : !cxx.lv<si32, thread> -> si32
  %d2 = cxx.binary "-" %a2, %b2 : si32, si32 -> si32
  %c2 = cxx.load %c : !cxx.lv<si32, thread> -> si32
  %e2 = cxx.binary "*" %d2, %c2 : si32, si32 -> si32
  %o2 = cxx.constant 1 : si32 -> si32
  %f2 = cxx.binary "+" %e2, %o2 : si32, si32 -> si32
  %s2 = cxx.assign %c = %f2 : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %s2 : !cxx.lv<si32, thread>
  // The author's own.
  // CHECK: c = (a * b) + c;
  %a3 = cxx.load %a : !cxx.lv<si32, thread> -> si32
  %b3 = cxx.load %b : !cxx.lv<si32, thread> -> si32
  %d3 = cxx.binary "*" %a3, %b3 {cxx.paren} : si32, si32 -> si32
  %c3 = cxx.load %c : !cxx.lv<si32, thread> -> si32
  %e3 = cxx.binary "+" %d3, %c3 : si32, si32 -> si32
  %s3 = cxx.assign %c = %e3 : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %s3 : !cxx.lv<si32, thread>
  // CHECK: c = -(-a) - -1;
  %a4 = cxx.load %a : !cxx.lv<si32, thread> -> si32
  %m4 = cxx.unary "-" %a4 : si32 -> si32
  %n4 = cxx.unary "-" %m4 : si32 -> si32
  %o4 = cxx.constant -1 : si32 -> si32
  %d4 = cxx.binary "-" %n4, %o4 : si32, si32 -> si32
  %s4 = cxx.assign %c = %d4 : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %s4 : !cxx.lv<si32, thread>
  // CHECK: *p = ~(a & b) << 2;
  %p5 = cxx.load %p : !cxx.lv<!cxx.ptr<si32, device>, thread> -> !cxx.ptr<si32, device>
  %q5 = cxx.deref %p5 : !cxx.ptr<si32, device> -> !cxx.lv<si32, device>
  %a5 = cxx.load %a : !cxx.lv<si32, thread> -> si32
  %b5 = cxx.load %b : !cxx.lv<si32, thread> -> si32
  %d5 = cxx.binary "&" %a5, %b5 : si32, si32 -> si32
  %e5 = cxx.unary "~" %d5 : si32 -> si32
  %o5 = cxx.constant 2 : si32 -> si32
  %f5 = cxx.binary "<<" %e5, %o5 : si32, si32 -> si32
  %s5 = cxx.assign %q5 = %f5 : !cxx.lv<si32, device>, si32 -> !cxx.lv<si32, device>
  cxx.expr %s5 : !cxx.lv<si32, device>
  // CHECK: *(p + a) = p[b++];
  %p6 = cxx.load %p : !cxx.lv<!cxx.ptr<si32, device>, thread> -> !cxx.ptr<si32, device>
  %a6 = cxx.load %a : !cxx.lv<si32, thread> -> si32
  %q6 = cxx.binary "+" %p6, %a6 : !cxx.ptr<si32, device>, si32 -> !cxx.ptr<si32, device>
  %r6 = cxx.deref %q6 : !cxx.ptr<si32, device> -> !cxx.lv<si32, device>
  %t6 = cxx.load %p : !cxx.lv<!cxx.ptr<si32, device>, thread> -> !cxx.ptr<si32, device>
  %u6 = cxx.incdec "++" postfix %b : !cxx.lv<si32, thread> -> si32
  %v6 = cxx.index %t6[%u6] : !cxx.ptr<si32, device>, si32 -> !cxx.lv<si32, device>
  %w6 = cxx.load %v6 : !cxx.lv<si32, device> -> si32
  %s6 = cxx.assign %r6 = %w6 : !cxx.lv<si32, device>, si32 -> !cxx.lv<si32, device>
  cxx.expr %s6 : !cxx.lv<si32, device>
  // CHECK: c = t && (a < b || !t) ? a : (b, c);
  %t7 = cxx.load %t : !cxx.lv<i1, thread> -> i1
  %l7 = cxx.logical "&&" %t7 : i1 -> i1 {
    %a7 = cxx.load %a : !cxx.lv<si32, thread> -> si32
    %b7 = cxx.load %b : !cxx.lv<si32, thread> -> si32
    %k7 = cxx.binary "<" %a7, %b7 : si32, si32 -> i1
    %o7 = cxx.logical "||" %k7 : i1 -> i1 {
      %n7 = cxx.load %t : !cxx.lv<i1, thread> -> i1
      %m7 = cxx.unary "!" %n7 : i1 -> i1
      cxx.yield %m7 : i1
    }
    cxx.yield %o7 : i1
  }
  %x7 = cxx.conditional %l7 : i1 -> si32 {
    %a7 = cxx.load %a : !cxx.lv<si32, thread> -> si32
    cxx.yield %a7 : si32
  }, {
    %c7 = cxx.load %c : !cxx.lv<si32, thread> -> si32
    %y7 = cxx.comma %b, %c7 : !cxx.lv<si32, thread>, si32 -> si32
    cxx.yield %y7 : si32
  }
  %s7 = cxx.assign %c = %x7 : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %s7 : !cxx.lv<si32, thread>
  // CHECK: a = b = c;
  %c8 = cxx.load %c : !cxx.lv<si32, thread> -> si32
  %s8 = cxx.assign %b = %c8 : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
  %v8 = cxx.load %s8 : !cxx.lv<si32, thread> -> si32
  %w8 = cxx.assign %a = %v8 : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %w8 : !cxx.lv<si32, thread>
  // CHECK: (t ? a : b) = 1;
  %t9 = cxx.load %t : !cxx.lv<i1, thread> -> i1
  %x9 = cxx.conditional %t9 : i1 -> !cxx.lv<si32, thread> {
    cxx.yield %a : !cxx.lv<si32, thread>
  }, {
    cxx.yield %b : !cxx.lv<si32, thread>
  }
  %o9 = cxx.constant 1 : si32 -> si32
  %s9 = cxx.assign %x9 = %o9 : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %s9 : !cxx.lv<si32, thread>
  // CHECK: ((device int2 *)p)[1].x = int(2.5f);
  %pa = cxx.load %p : !cxx.lv<!cxx.ptr<si32, device>, thread> -> !cxx.ptr<si32, device>
  %qa = cxx.cast "c" %pa : !cxx.ptr<si32, device> -> !cxx.ptr<!cxx.vec<2 x si32>, device>
  %oa = cxx.constant 1 : si32 -> si32
  %ra = cxx.index %qa[%oa] : !cxx.ptr<!cxx.vec<2 x si32>, device>, si32 -> !cxx.lv<!cxx.vec<2 x si32>, device>
  %xa = cxx.member %ra field "x" : !cxx.lv<!cxx.vec<2 x si32>, device> -> !cxx.lv<si32, device>
  %fa = cxx.constant 2.5 : f32 -> f32
  %ia = cxx.cast "functional" %fa : f32 -> si32
  %sa = cxx.assign %xa = %ia : !cxx.lv<si32, device>, si32 -> !cxx.lv<si32, device>
  cxx.expr %sa : !cxx.lv<si32, device>
}
