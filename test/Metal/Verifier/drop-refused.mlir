// A refusal takes out the kernel that reaches it, with what only that kernel
// needs; the others stay.
// RUN: cu2x-opt --msl-drop-refused %s | FileCheck %s

// CHECK-NOT: refused
// CHECK-NOT: "only"
// CHECK:     cxx.func @shared
// CHECK-NOT: @bad
// CHECK:     // about good
// CHECK:     cxx.func @good
// CHECK-NOT: @unused

cxx.comment "// about refused"
cxx.func @refused "refused" : () -> none [] attributes {cu.findings = [{id = "CU2X6030", arguments = ["asm"], at = loc("a.cu":3:4)}]} {
  cxx.return
}
cxx.func @only "only" : () -> none [] {
  cxx.return
}
cxx.func @shared "shared" : () -> none [] {
  cxx.return
}
cxx.func @bad "bad" : () -> none [] attributes {cu.kernel} {
  %0 = cxx.call @refused() : () -> none
  cxx.expr %0 : none
  %1 = cxx.call @only() : () -> none
  cxx.expr %1 : none
  %2 = cxx.call @shared() : () -> none
  cxx.expr %2 : none
}
cxx.comment "// about good"
cxx.func @good "good" : () -> none [] attributes {cu.kernel} {
  %0 = cxx.call @shared() : () -> none
  cxx.expr %0 : none
}
cxx.record @unused "unused" size 4 align 4 [#cxx.field<"x", si32>]
