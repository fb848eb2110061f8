// A literal that initialises an array becomes a list of characters, another one
// an array of program scope, which literals of the same text share.
// RUN: cu2x-opt --cu-lower-strings %s | FileCheck %s
// RUN: cu2x-opt --cu-lower-strings %s | cu2x-opt | FileCheck %s

// CHECK: cxx.global @text_a_b "text_a_b" : !cxx.lv<!cxx.array<5 x si8>, constant, const = true> {
// CHECK: cxx.constant 97 : si8 "'a'" -> si8
// CHECK: cxx.constant 39 : si8 "'\\''" -> si8
// CHECK: cxx.constant -1 : si8 -> si8
// CHECK: cxx.constant 98 : si8 "'b'" -> si8
// CHECK: cxx.init_list
// CHECK: cxx.yield

// CHECK: cxx.func @f
cxx.func @f "f" : () -> none [] {
  // Shorter than its array: the rest is zero.
  // CHECK: %[[O:.*]] = cxx.constant 111 : si8 "'o'" -> si8
  // CHECK: %[[K:.*]] = cxx.constant 107 : si8 "'k'" -> si8
  // CHECK: %[[L:.*]] = cxx.init_list(%[[O]], %[[K]])
  // CHECK: cxx.var "word" = %[[L]]
  %0 = cxx.string "ok" : !cxx.lv<!cxx.array<8 x si8>, constant, const = true>
  %word = cxx.var "word" = %0 : !cxx.lv<!cxx.array<8 x si8>, constant, const = true> -> <!cxx.array<8 x si8>, thread>
  // CHECK: cxx.global_ref @text_a_b
  %1 = cxx.string "a'\FFb" : !cxx.lv<!cxx.array<5 x si8>, constant, const = true>
  %2 = cxx.decay %1 : <!cxx.array<5 x si8>, constant, const = true> -> !cxx.ptr<si8, constant, const = true>
  %p = cxx.var "p" = %2 : !cxx.ptr<si8, constant, const = true> -> <!cxx.ptr<si8, constant, const = true>, thread>
  // CHECK: cxx.global_ref @text_a_b
  %3 = cxx.string "a'\FFb" : !cxx.lv<!cxx.array<5 x si8>, constant, const = true>
  %4 = cxx.decay %3 : <!cxx.array<5 x si8>, constant, const = true> -> !cxx.ptr<si8, constant, const = true>
  %q = cxx.var "q" = %4 : !cxx.ptr<si8, constant, const = true> -> <!cxx.ptr<si8, constant, const = true>, thread>
  cxx.return
}
