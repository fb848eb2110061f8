// Enumerations and macros keep their names; a macro is defined where all its
// uses are one constant, and Metal's own are used as they are.
// RUN: cu2x-opt --msl-verify --msl-print -o /dev/null %s > %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: %msl_check %t.metal

// CHECK:     #define TILE 16
// CHECK-NEXT: #define SHIFTED (1 << 4)
// CHECK-NOT: #define
// CHECK:     enum Color { Red, Green = 5, Blue };
// CHECK:     enum class Mode : uchar { Off, On };
// CHECK:     static void f(Color c, Mode m, int n) {
// CHECK-NEXT:  c = Green;
// CHECK-NEXT:  m = Mode::On;
// CHECK-NEXT:  c = Color(7u);
// CHECK-NEXT:  n = TILE;
// CHECK-NEXT:  n = TILE * SHIFTED;
// CHECK-NEXT:  n = INT_MAX;
// Two meanings of one name.
// CHECK-NEXT:  n = 1;
// CHECK-NEXT:  n = 2;
// CHECK-NEXT:  switch (m) {
// CHECK-NEXT:  case Mode::On:
// CHECK-NEXT:    n = c + 1;

cxx.enum @Color "Color" : ui32 [#cxx.enumerator<"Red", 0>, #cxx.enumerator<"Green", 5>, #cxx.enumerator<"Blue", 6>]
cxx.enum @Mode "Mode" scoped : ui8 [#cxx.enumerator<"Off", 0>, #cxx.enumerator<"On", 1>]
cxx.func @f "f" : (!cxx.enum<@Color, ui32>, !cxx.enum<@Mode, ui8>, si32) -> none ["c", "m", "n"] {
^bb0(%c: !cxx.lv<!cxx.enum<@Color, ui32>, thread>, %m: !cxx.lv<!cxx.enum<@Mode, ui8>, thread>, %n: !cxx.lv<si32, thread>):
  %g = cxx.constant 5 : ui32 -> !cxx.enum<@Color, ui32>
  %1 = cxx.assign %c = %g : !cxx.lv<!cxx.enum<@Color, ui32>, thread>, !cxx.enum<@Color, ui32> -> !cxx.lv<!cxx.enum<@Color, ui32>, thread>
  cxx.expr %1 : !cxx.lv<!cxx.enum<@Color, ui32>, thread>
  %o = cxx.constant 1 : ui8 -> !cxx.enum<@Mode, ui8>
  %2 = cxx.assign %m = %o : !cxx.lv<!cxx.enum<@Mode, ui8>, thread>, !cxx.enum<@Mode, ui8> -> !cxx.lv<!cxx.enum<@Mode, ui8>, thread>
  cxx.expr %2 : !cxx.lv<!cxx.enum<@Mode, ui8>, thread>
  %h = cxx.constant 7 : ui32 -> !cxx.enum<@Color, ui32>
  %3 = cxx.assign %c = %h : !cxx.lv<!cxx.enum<@Color, ui32>, thread>, !cxx.enum<@Color, ui32> -> !cxx.lv<!cxx.enum<@Color, ui32>, thread>
  cxx.expr %3 : !cxx.lv<!cxx.enum<@Color, ui32>, thread>
  %t = cxx.constant 16 : si32 "16" {cxx.macro = "TILE"} -> si32
  %4 = cxx.assign %n = %t : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %4 : !cxx.lv<si32, thread>
  %u = cxx.constant 16 : si32 "16" {cxx.macro = "TILE"} -> si32
  %one = cxx.constant 1 : si32 -> si32
  %four = cxx.constant 4 : si32 -> si32
  %s = cxx.binary "<<" %one, %four {cxx.macro = "SHIFTED"} : si32, si32 -> si32
  %p = cxx.binary "*" %u, %s : si32, si32 -> si32
  %5 = cxx.assign %n = %p : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %5 : !cxx.lv<si32, thread>
  %i = cxx.constant 2147483647 : si32 {cxx.macro = "INT_MAX"} -> si32
  %6 = cxx.assign %n = %i : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %6 : !cxx.lv<si32, thread>
  %w1 = cxx.constant 1 : si32 {cxx.macro = "WHICH"} -> si32
  %7 = cxx.assign %n = %w1 : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %7 : !cxx.lv<si32, thread>
  %w2 = cxx.constant 2 : si32 {cxx.macro = "WHICH"} -> si32
  %8 = cxx.assign %n = %w2 : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %8 : !cxx.lv<si32, thread>
  %mv = cxx.load %m : !cxx.lv<!cxx.enum<@Mode, ui8>, thread> -> !cxx.enum<@Mode, ui8>
  cxx.switch %mv : !cxx.enum<@Mode, ui8> {
    cxx.case 1 : ui8
    %cv = cxx.load %c : !cxx.lv<!cxx.enum<@Color, ui32>, thread> -> !cxx.enum<@Color, ui32>
    %ci = cxx.cast "implicit" %cv : !cxx.enum<@Color, ui32> -> si32
    %k1 = cxx.constant 1 : si32 -> si32
    %sum = cxx.binary "+" %ci, %k1 : si32, si32 -> si32
    %9 = cxx.assign %n = %sum : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
    cxx.expr %9 : !cxx.lv<si32, thread>
  }
}
