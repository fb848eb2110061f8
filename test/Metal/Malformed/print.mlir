// What no pass has lowered has no text.
// RUN: cu2x-opt --msl-print --split-input-file --verify-diagnostics %s | FileCheck %s

// CHECK: /* cu.call */;
cxx.func @called "called" : () -> none [] attributes {cu.kernel} {
  // expected-error @below {{Metal has no text for it; a pass has to lower it}}
  %0 = cu.call "sinf"() : () -> f32
  cxx.expr %0 : f32
}

// -----

cxx.func @position "position" : () -> none [] attributes {cu.kernel} {
  // expected-error @below {{Metal has no text for it; a pass has to lower it}}
  %0 = cu.builtin "blockIdx" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true>
}
