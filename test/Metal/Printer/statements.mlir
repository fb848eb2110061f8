// Control flow as it was written: else-if chains, loops with several variables,
// switch with labels, unroll pragmas, comments behind statements.
// RUN: cu2x-opt --msl-verify --msl-print -o /dev/null %s > %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: %msl_check %t.metal

cxx.func @f "f" : (si32, !cxx.ptr<f32, device>) -> si32 ["n", "p"] {
^bb0(%n: !cxx.lv<si32, thread>, %p: !cxx.lv<!cxx.ptr<f32, device>, thread>):
  // CHECK:      if (n == 0) {
  // CHECK-NEXT:   n = 1;
  // CHECK-NEXT: } else if (n == 1) {
  // CHECK-NEXT:   n = 2;
  // CHECK-NEXT: } else {
  // CHECK-NEXT:   n = 3;
  // CHECK-NEXT: }
  %a1 = cxx.load %n : !cxx.lv<si32, thread> -> si32
  %k0 = cxx.constant 0 : si32 -> si32
  %c1 = cxx.binary "==" %a1, %k0 : si32, si32 -> i1
  cxx.if %c1 : i1 {
    %k1 = cxx.constant 1 : si32 -> si32
    %s1 = cxx.assign %n = %k1 : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
    cxx.expr %s1 : !cxx.lv<si32, thread>
  } else {
    %a2 = cxx.load %n : !cxx.lv<si32, thread> -> si32
    %k1 = cxx.constant 1 : si32 -> si32
    %c2 = cxx.binary "==" %a2, %k1 : si32, si32 -> i1
    cxx.if %c2 : i1 {
      %k2 = cxx.constant 2 : si32 -> si32
      %s2 = cxx.assign %n = %k2 : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
      cxx.expr %s2 : !cxx.lv<si32, thread>
    } else {
      %k3 = cxx.constant 3 : si32 -> si32
      %s3 = cxx.assign %n = %k3 : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
      cxx.expr %s3 : !cxx.lv<si32, thread>
    }
  }
  // CHECK:      #pragma clang loop unroll_count(4)
  // CHECK-NEXT: for (int i = 0, j = n; i < j; i++, --j) { // both ends
  // CHECK-NEXT:   if (i == 3) continue;
  // CHECK-NEXT:   p[i] = p[j];
  // CHECK-NEXT: } // meet
  cxx.for {
    %k0b = cxx.constant 0 : si32 -> si32
    %i = cxx.var "i" = %k0b : si32 {style = "copy"} -> !cxx.lv<si32, thread>
    %nv = cxx.load %n : !cxx.lv<si32, thread> -> si32
    %j = cxx.var "j" = %nv : si32 {style = "copy"} -> !cxx.lv<si32, thread>
    cxx.loop while {
      %iv = cxx.load %i : !cxx.lv<si32, thread> -> si32
      %jv = cxx.load %j : !cxx.lv<si32, thread> -> si32
      %c = cxx.binary "<" %iv, %jv : si32, si32 -> i1
      cxx.yield %c : i1
    } step {
      %x = cxx.incdec "++" postfix %i : !cxx.lv<si32, thread> -> si32
      %y = cxx.incdec "--" %j : !cxx.lv<si32, thread> -> !cxx.lv<si32, thread>
      %z = cxx.comma %x, %y : si32, !cxx.lv<si32, thread> -> !cxx.lv<si32, thread>
      cxx.yield %z : !cxx.lv<si32, thread>
    } do {
      %iv = cxx.load %i : !cxx.lv<si32, thread> -> si32
      %k3 = cxx.constant 3 : si32 -> si32
      %c = cxx.binary "==" %iv, %k3 : si32, si32 -> i1
      cxx.if %c : i1 {
        cxx.continue
      }
      %p1 = cxx.load %p : !cxx.lv<!cxx.ptr<f32, device>, thread> -> !cxx.ptr<f32, device>
      %i1 = cxx.load %i : !cxx.lv<si32, thread> -> si32
      %q1 = cxx.index %p1[%i1] : !cxx.ptr<f32, device>, si32 -> !cxx.lv<f32, device>
      %p2 = cxx.load %p : !cxx.lv<!cxx.ptr<f32, device>, thread> -> !cxx.ptr<f32, device>
      %j2 = cxx.load %j : !cxx.lv<si32, thread> -> si32
      %q2 = cxx.index %p2[%j2] : !cxx.ptr<f32, device>, si32 -> !cxx.lv<f32, device>
      %v2 = cxx.load %q2 : !cxx.lv<f32, device> -> f32
      %s = cxx.assign %q1 = %v2 : !cxx.lv<f32, device>, f32 -> !cxx.lv<f32, device>
      cxx.expr %s : !cxx.lv<f32, device>
    }
  } {cxx.unroll = 4 : i64, cxx.head = "// both ends", cxx.trailing = "// meet"}
  // One declaration cannot hold pointers into two spaces.
  // CHECK:      {
  // CHECK-NEXT:   device float *q = p;
  // CHECK-NEXT:   for (int k = 0;;) {
  // CHECK-NEXT:     break;
  // CHECK-NEXT:   }
  // CHECK-NEXT: }
  cxx.for {
    %pv = cxx.load %p : !cxx.lv<!cxx.ptr<f32, device>, thread> -> !cxx.ptr<f32, device>
    %q = cxx.var "q" = %pv : !cxx.ptr<f32, device> {style = "copy"} -> !cxx.lv<!cxx.ptr<f32, device>, thread>
    %k0c = cxx.constant 0 : si32 -> si32
    %k = cxx.var "k" = %k0c : si32 {style = "copy"} -> !cxx.lv<si32, thread>
    cxx.loop while {
    } step {
    } do {
      cxx.break
    }
  }
  // CHECK:      do {
  // CHECK-NEXT:   n--;
  // CHECK-NEXT: } while (n > 5);
  cxx.do {
    %d = cxx.incdec "--" postfix %n : !cxx.lv<si32, thread> -> si32
    cxx.expr %d : si32
  } while {
    %nv = cxx.load %n : !cxx.lv<si32, thread> -> si32
    %k5 = cxx.constant 5 : si32 -> si32
    %c = cxx.binary ">" %nv, %k5 : si32, si32 -> i1
    cxx.yield %c : i1
  }
  // CHECK:      while (true) {
  // CHECK-NEXT:   break;
  // CHECK-NEXT: }
  cxx.while {
    %t = cxx.constant true "true" -> i1
    cxx.yield %t : i1
  } do {
    cxx.break
  }
  // CHECK:      switch (n) {
  // CHECK-NEXT: case 0:
  // CHECK-NEXT: case 0x10:
  // CHECK-NEXT:   n = 3; // falls through
  // CHECK-NEXT: default: {
  // CHECK-NEXT:   int m = 7;
  // CHECK-NEXT:   break;
  // CHECK-NEXT: }
  // CHECK-NEXT: }
  %sv = cxx.load %n : !cxx.lv<si32, thread> -> si32
  cxx.switch %sv : si32 {
    cxx.case 0 : si32
    cxx.case 16 : si32 "0x10"
    %k3 = cxx.constant 3 : si32 -> si32
    %s3 = cxx.assign %n = %k3 : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
    cxx.expr %s3 {cxx.trailing = "// falls through"} : !cxx.lv<si32, thread>
    cxx.default
    cxx.scope {
      %k7 = cxx.constant 7 : si32 -> si32
      %m = cxx.var "m" = %k7 : si32 {style = "copy"} -> !cxx.lv<si32, thread>
      cxx.break
    }
  }
  // CHECK:      return n;
  %r = cxx.load %n : !cxx.lv<si32, thread> -> si32
  cxx.return %r : si32
}
