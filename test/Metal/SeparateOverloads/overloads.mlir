// Functions that became the same overload get names of their own; those that
// differ in a parameter keep theirs.
// RUN: cu2x-opt --msl-separate-overloads %s | FileCheck %s

// CHECK: cxx.func @a "f" : (si32) -> none
cxx.func @a "f" : (si32) -> none ["n"] {
^bb0(%n: !cxx.lv<si32, thread>):
  cxx.return
}
// CHECK: cxx.func @b "f_2" : (si32) -> none
cxx.func @b "f" : (si32) -> none ["n"] {
^bb0(%n: !cxx.lv<si32, thread>):
  cxx.return
}
// CHECK: cxx.func @c "f" : (!cxx.ptr<si32, device>) -> none
cxx.func @c "f" : (!cxx.ptr<si32, device>) -> none ["p"] {
^bb0(%p: !cxx.lv<!cxx.ptr<si32, device>, thread>):
  cxx.return
}
// CHECK: cxx.func @d "f" : (!cxx.ptr<si32, threadgroup>) -> none
cxx.func @d "f" : (!cxx.ptr<si32, threadgroup>) -> none ["p"] {
^bb0(%p: !cxx.lv<!cxx.ptr<si32, threadgroup>, thread>):
  cxx.return
}
