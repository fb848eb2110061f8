// The remainder of signed numbers is computed from the quotient unless both are
// known not to be negative.
// RUN: cu2x-opt --cu-lower-operators %s | FileCheck %s

cxx.func @f "f" : (si32, si32, ui32, si16) -> none ["a", "b", "u", "h"] {
^bb0(%a: !cxx.lv<si32, thread>, %b: !cxx.lv<si32, thread>, %u: !cxx.lv<ui32, thread>, %h: !cxx.lv<si16, thread>):
  // Two parameters.
  // CHECK: msl.polyfill "cu2x_remainder_of"
  %0 = cxx.load %a : <si32, thread> -> si32
  %1 = cxx.load %b : <si32, thread> -> si32
  %2 = cxx.binary "%" %0, %1 : si32, si32 -> si32
  cxx.expr %2 : si32
  // Unsigned numbers.
  // CHECK: cxx.binary "%" %{{.*}} : ui32, ui32
  %3 = cxx.load %u : <ui32, thread> -> ui32
  %4 = cxx.load %u : <ui32, thread> -> ui32
  %5 = cxx.binary "%" %3, %4 : ui32, ui32 -> ui32
  cxx.expr %5 : ui32
  // An index and a constant.
  // CHECK: cxx.binary "%" %{{.*}} : si32, si32
  %6 = cu.builtin "threadIdx" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true>
  %7 = cxx.member %6 field "x" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true> -> !cxx.lv<ui32, thread, const = true>
  %8 = cxx.load %7 : <ui32, thread, const = true> -> ui32
  %9 = cxx.cast "implicit" %8 : ui32 -> si32
  %i = cxx.var "i" = %9 : si32 -> <si32, thread>
  %10 = cxx.load %i : <si32, thread> -> si32
  %11 = cxx.constant 5 : si32 -> si32
  %12 = cxx.binary "%" %10, %11 : si32, si32 -> si32
  cxx.expr %12 : si32
  // Any unsigned number may become negative.
  // CHECK: msl.polyfill "cu2x_remainder_of"
  %13 = cxx.load %u : <ui32, thread> -> ui32
  %14 = cxx.cast "implicit" %13 : ui32 -> si32
  %15 = cxx.constant 5 : si32 -> si32
  %16 = cxx.binary "%" %14, %15 : si32, si32 -> si32
  cxx.expr %16 : si32
  // CHECK: %[[OLD:.*]] = cxx.load %h
  // CHECK: %[[WIDE:.*]] = cxx.cast "implicit" %[[OLD]] : si16 -> si32
  // CHECK: %[[REST:.*]] = msl.polyfill "cu2x_remainder_of"(%[[WIDE]],
  // CHECK: %[[NEW:.*]] = cxx.cast "implicit" %[[REST]] : si32 -> si16
  // CHECK: cxx.assign %h = %[[NEW]]
  %17 = cxx.constant 5 : si32 -> si32
  %18 = cxx.compound_assign "%" %h, %17 in si32 : <si16, thread>, si32 -> !cxx.lv<si16, thread>
  cxx.expr %18 : !cxx.lv<si16, thread>
}

// A variable that shrinks by one that may be negative itself.
// CHECK-LABEL: cxx.func @cycle
cxx.func @cycle "cycle" : (si32) -> none ["n"] {
^bb0(%n: !cxx.lv<si32, thread>):
  %0 = cxx.constant 1 : si32 -> si32
  %x = cxx.var "x" = %0 : si32 -> <si32, thread>
  %1 = cxx.constant 1 : si32 -> si32
  %y = cxx.var "y" = %1 : si32 -> <si32, thread>
  %2 = cxx.load %y : <si32, thread> -> si32
  %3 = cxx.compound_assign "+" %x, %2 in si32 : <si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %3 : !cxx.lv<si32, thread>
  %4 = cxx.load %x : <si32, thread> -> si32
  %5 = cxx.compound_assign "+" %y, %4 in si32 : <si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %5 : !cxx.lv<si32, thread>
  %6 = cxx.load %n : <si32, thread> -> si32
  %7 = cxx.assign %y = %6 : <si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %7 : !cxx.lv<si32, thread>
  // CHECK-COUNT-2: msl.polyfill "cu2x_remainder_of"
  %8 = cxx.load %x : <si32, thread> -> si32
  %9 = cxx.constant 3 : si32 -> si32
  %10 = cxx.binary "%" %8, %9 : si32, si32 -> si32
  cxx.expr %10 : si32
  %11 = cxx.load %y : <si32, thread> -> si32
  %12 = cxx.constant 3 : si32 -> si32
  %13 = cxx.binary "%" %11, %12 : si32, si32 -> si32
  cxx.expr %13 : si32
}
