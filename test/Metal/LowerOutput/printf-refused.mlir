// What the host could not print is refused: formats and strings that are not
// literals, conversions that do not fit, formats that CUDA does not know.
// RUN: cu2x-opt --cu-lower-output %s | FileCheck %s

// CHECK: cxx.func @format {{.*}}["printf", "the format is not a literal"]{{.*}}CU2X7031
cxx.func @format "format" : (!cxx.ptr<si8, constant, const = true>) -> none ["s"] {
^bb0(%s: !cxx.lv<!cxx.ptr<si8, constant, const = true>, thread>):
  %0 = cxx.load %s : <!cxx.ptr<si8, constant, const = true>, thread> -> !cxx.ptr<si8, constant, const = true>
  %1 = cu.call "printf"(%0) : (!cxx.ptr<si8, constant, const = true>) -> si32
  cxx.expr %1 : si32
}

// CHECK: cxx.func @string {{.*}}["printf", "argument 1 is not a literal"]{{.*}}CU2X7031
cxx.func @string "string" : (!cxx.ptr<si8, device, const = true>) -> none ["s"] {
^bb0(%s: !cxx.lv<!cxx.ptr<si8, device, const = true>, thread>):
  %0 = cxx.string "%s" : !cxx.lv<!cxx.array<3 x si8>, constant, const = true>
  %1 = cxx.decay %0 : <!cxx.array<3 x si8>, constant, const = true> -> !cxx.ptr<si8, constant, const = true>
  %2 = cxx.load %s : <!cxx.ptr<si8, device, const = true>, thread> -> !cxx.ptr<si8, device, const = true>
  %3 = cu.call "printf"(%1, %2) : (!cxx.ptr<si8, constant, const = true>, !cxx.ptr<si8, device, const = true>) -> si32
  cxx.expr %3 : si32
}

// CHECK: cxx.func @type {{.*}}["printf", "argument 1 has another type than its conversion"]{{.*}}CU2X7031
cxx.func @type "type" : (si32) -> none ["i"] {
^bb0(%i: !cxx.lv<si32, thread>):
  %0 = cxx.string "%f" : !cxx.lv<!cxx.array<3 x si8>, constant, const = true>
  %1 = cxx.decay %0 : <!cxx.array<3 x si8>, constant, const = true> -> !cxx.ptr<si8, constant, const = true>
  %2 = cxx.load %i : <si32, thread> -> si32
  %3 = cu.call "printf"(%1, %2) : (!cxx.ptr<si8, constant, const = true>, si32) -> si32
  cxx.expr %3 : si32
}

// CHECK: cxx.func @few {{.*}}["printf", "there are fewer arguments than conversions"]{{.*}}CU2X7031
cxx.func @few "few" : () -> none [] {
  %0 = cxx.string "%*d" : !cxx.lv<!cxx.array<4 x si8>, constant, const = true>
  %1 = cxx.decay %0 : <!cxx.array<4 x si8>, constant, const = true> -> !cxx.ptr<si8, constant, const = true>
  %2 = cxx.constant 1 : si32 -> si32
  %3 = cu.call "printf"(%1, %2) : (!cxx.ptr<si8, constant, const = true>, si32) -> si32
  cxx.expr %3 : si32
}

// CHECK: cxx.func @count {{.*}}["printf", "CUDA does not know the format"]{{.*}}CU2X7031
cxx.func @count "count" : () -> none [] {
  %0 = cxx.string "%n" : !cxx.lv<!cxx.array<3 x si8>, constant, const = true>
  %1 = cxx.decay %0 : <!cxx.array<3 x si8>, constant, const = true> -> !cxx.ptr<si8, constant, const = true>
  %2 = cu.call "printf"(%1) : (!cxx.ptr<si8, constant, const = true>) -> si32
  cxx.expr %2 : si32
}
