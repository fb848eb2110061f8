// Records with methods for several spaces, constructors, operators, and the
// check of their size where the host's program knows them as well.
// RUN: cu2x-opt --msl-verify --msl-print -o /dev/null %s > %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: %msl_check %t.metal

// CHECK:      struct alignas(16) Pair {
// CHECK-NEXT:   float a;
// CHECK-NEXT:   float b;
// CHECK-EMPTY:
// CHECK-NEXT:   Pair(float x) thread : a(x), b(0.0f) {}
// CHECK-EMPTY:
// CHECK-NEXT:   float sum() const thread {
// CHECK-NEXT:     return a + b;
// CHECK-NEXT:   }
// CHECK-EMPTY:
// CHECK-NEXT:   float sum() const device {
// CHECK-NEXT:     return a + b;
// CHECK-NEXT:   }
// CHECK-EMPTY:
// CHECK-NEXT:   // Sets both.
// CHECK-NEXT:   void set(float a) thread {
// CHECK-NEXT:     this->a = a;
// CHECK-NEXT:     b = sum();
// CHECK-NEXT:   }
// CHECK-EMPTY:
// CHECK-NEXT:   Pair operator+(Pair o) const thread {
// CHECK-NEXT:     return Pair(a + o.a);
// CHECK-NEXT:   }
// CHECK-NEXT: };
// CHECK-NEXT: static_assert(sizeof(Pair) == 16, "layout shared with the host");

// CHECK:      union Bits {
// CHECK-NEXT:   float f;
// CHECK-NEXT:   uint u;
// CHECK-NEXT: };

// Nobody but the kernel knows this one.
// CHECK:      struct Node {
// CHECK-NEXT:   thread Node *next;
// CHECK-NEXT:   uint low;
// CHECK-NEXT: };
// CHECK-NOT: sizeof

// CHECK: kernel void k(device const Pair *in {{\[\[}}buffer(0)]],
// CHECK-NEXT:          device float *out {{\[\[}}buffer(1)]]) {
// CHECK-NEXT: Pair p(1.0f);
// CHECK-NEXT: p.set(in->sum());
// CHECK-NEXT: Pair q = p + p;
// CHECK-NEXT: Node n{nullptr, 3u};
// CHECK-NEXT: Bits bits;
// CHECK-NEXT: *out = (p + q).a + in[1].b;

cxx.record @Pair "Pair" size 16 align 16 [#cxx.field<"a", f32>, #cxx.field<"b", f32>]
cxx.func @Pair_ctor "Pair" : (!cxx.ref<!cxx.record<@Pair>, thread>, f32) -> none ["this", "x"] method of @Pair constructor {
^bb0(%this: !cxx.lv<!cxx.record<@Pair>, thread>, %x: !cxx.lv<f32, thread>):
  %xv = cxx.load %x : !cxx.lv<f32, thread> -> f32
  cxx.member_init "a" = %xv : f32
  %z = cxx.constant 0.0 : f32 -> f32
  cxx.member_init "b" = %z : f32
}
cxx.func @sum_thread "sum" : (!cxx.ref<!cxx.record<@Pair>, thread, const = true>) -> f32 ["this"] method of @Pair {
^bb0(%this: !cxx.lv<!cxx.record<@Pair>, thread, const = true>):
  %a = cxx.member %this field "a" : !cxx.lv<!cxx.record<@Pair>, thread, const = true> -> !cxx.lv<f32, thread, const = true>
  %av = cxx.load %a : !cxx.lv<f32, thread, const = true> -> f32
  %b = cxx.member %this field "b" : !cxx.lv<!cxx.record<@Pair>, thread, const = true> -> !cxx.lv<f32, thread, const = true>
  %bv = cxx.load %b : !cxx.lv<f32, thread, const = true> -> f32
  %s = cxx.binary "+" %av, %bv : f32, f32 -> f32
  cxx.return %s : f32
}
cxx.func @sum_device "sum" : (!cxx.ref<!cxx.record<@Pair>, device, const = true>) -> f32 ["this"] method of @Pair {
^bb0(%this: !cxx.lv<!cxx.record<@Pair>, device, const = true>):
  %a = cxx.member %this field "a" : !cxx.lv<!cxx.record<@Pair>, device, const = true> -> !cxx.lv<f32, device, const = true>
  %av = cxx.load %a : !cxx.lv<f32, device, const = true> -> f32
  %b = cxx.member %this field "b" : !cxx.lv<!cxx.record<@Pair>, device, const = true> -> !cxx.lv<f32, device, const = true>
  %bv = cxx.load %b : !cxx.lv<f32, device, const = true> -> f32
  %s = cxx.binary "+" %av, %bv : f32, f32 -> f32
  cxx.return %s : f32
}
cxx.comment "// Sets both."
cxx.func @set "set" : (!cxx.ref<!cxx.record<@Pair>, thread>, f32) -> none ["this", "a"] method of @Pair {
^bb0(%this: !cxx.lv<!cxx.record<@Pair>, thread>, %p: !cxx.lv<f32, thread>):
  %a = cxx.member %this field "a" : !cxx.lv<!cxx.record<@Pair>, thread> -> !cxx.lv<f32, thread>
  %pv = cxx.load %p : !cxx.lv<f32, thread> -> f32
  %s = cxx.assign %a = %pv : !cxx.lv<f32, thread>, f32 -> !cxx.lv<f32, thread>
  cxx.expr %s : !cxx.lv<f32, thread>
  %b = cxx.member %this field "b" : !cxx.lv<!cxx.record<@Pair>, thread> -> !cxx.lv<f32, thread>
  %c = cxx.call @sum_thread(%this) : (!cxx.lv<!cxx.record<@Pair>, thread>) -> f32
  %t = cxx.assign %b = %c : !cxx.lv<f32, thread>, f32 -> !cxx.lv<f32, thread>
  cxx.expr %t : !cxx.lv<f32, thread>
}
cxx.func @plus "operator+" : (!cxx.ref<!cxx.record<@Pair>, thread, const = true>, !cxx.record<@Pair>) -> !cxx.record<@Pair> ["this", "o"] method of @Pair {
^bb0(%this: !cxx.lv<!cxx.record<@Pair>, thread, const = true>, %o: !cxx.lv<!cxx.record<@Pair>, thread>):
  %a = cxx.member %this field "a" : !cxx.lv<!cxx.record<@Pair>, thread, const = true> -> !cxx.lv<f32, thread, const = true>
  %av = cxx.load %a : !cxx.lv<f32, thread, const = true> -> f32
  %b = cxx.member %o field "a" : !cxx.lv<!cxx.record<@Pair>, thread> -> !cxx.lv<f32, thread>
  %bv = cxx.load %b : !cxx.lv<f32, thread> -> f32
  %s = cxx.binary "+" %av, %bv : f32, f32 -> f32
  %r = cxx.construct "paren" @Pair_ctor(%s) : (f32) -> !cxx.record<@Pair>
  cxx.return %r : !cxx.record<@Pair>
}
cxx.record @Bits "Bits" size 4 align 4 union [#cxx.field<"f", f32>, #cxx.field<"u", ui32>]
cxx.record @Node "Node" size 16 align 8 [#cxx.field<"next", !cxx.ptr<!cxx.record<@Node>, thread>>, #cxx.field<"low", ui32>]
cxx.func @k "k" : (!cxx.ptr<!cxx.record<@Pair>, device, const = true>, !cxx.ptr<f32, device>) -> none ["in", "out"] attributes {msl.kernel, parameter_attrs = [{msl.buffer = 0 : i64}, {msl.buffer = 1 : i64}]} {
^bb0(%in: !cxx.lv<!cxx.ptr<!cxx.record<@Pair>, device, const = true>, thread>, %out: !cxx.lv<!cxx.ptr<f32, device>, thread>):
  %one = cxx.constant 1.0 : f32 -> f32
  %pc = cxx.construct "paren" @Pair_ctor(%one) : (f32) -> !cxx.record<@Pair>
  %p = cxx.var "p" = %pc : !cxx.record<@Pair> {style = "paren"} -> !cxx.lv<!cxx.record<@Pair>, thread>
  %inv = cxx.load %in : !cxx.lv<!cxx.ptr<!cxx.record<@Pair>, device, const = true>, thread> -> !cxx.ptr<!cxx.record<@Pair>, device, const = true>
  %ind = cxx.deref %inv : !cxx.ptr<!cxx.record<@Pair>, device, const = true> -> !cxx.lv<!cxx.record<@Pair>, device, const = true>
  %sum = cxx.call @sum_device(%ind) : (!cxx.lv<!cxx.record<@Pair>, device, const = true>) -> f32
  %set = cxx.call @set(%p, %sum) : (!cxx.lv<!cxx.record<@Pair>, thread>, f32) -> none
  cxx.expr %set : none
  %p1 = cxx.load %p : !cxx.lv<!cxx.record<@Pair>, thread> -> !cxx.record<@Pair>
  %pp = cxx.call @plus(%p, %p1) syntax "operator" : (!cxx.lv<!cxx.record<@Pair>, thread>, !cxx.record<@Pair>) -> !cxx.record<@Pair>
  %q = cxx.var "q" = %pp : !cxx.record<@Pair> {style = "copy"} -> !cxx.lv<!cxx.record<@Pair>, thread>
  %null = cxx.null : !cxx.ptr<!cxx.record<@Node>, thread>
  %three = cxx.constant 3 : ui32 -> ui32
  %nl = cxx.init_list(%null, %three) : (!cxx.ptr<!cxx.record<@Node>, thread>, ui32) -> !cxx.record<@Node>
  %n = cxx.var "n" = %nl : !cxx.record<@Node> {style = "brace"} -> !cxx.lv<!cxx.record<@Node>, thread>
  %bits = cxx.var "bits" -> !cxx.lv<!cxx.record<@Bits>, thread>
  %ov = cxx.load %out : !cxx.lv<!cxx.ptr<f32, device>, thread> -> !cxx.ptr<f32, device>
  %od = cxx.deref %ov : !cxx.ptr<f32, device> -> !cxx.lv<f32, device>
  %q1 = cxx.load %q : !cxx.lv<!cxx.record<@Pair>, thread> -> !cxx.record<@Pair>
  %pq = cxx.call @plus(%p, %q1) syntax "operator" : (!cxx.lv<!cxx.record<@Pair>, thread>, !cxx.record<@Pair>) -> !cxx.record<@Pair>
  %pqa = cxx.member %pq field "a" : !cxx.record<@Pair> -> f32
  %in2 = cxx.load %in : !cxx.lv<!cxx.ptr<!cxx.record<@Pair>, device, const = true>, thread> -> !cxx.ptr<!cxx.record<@Pair>, device, const = true>
  %k1 = cxx.constant 1 : si32 -> si32
  %in3 = cxx.index %in2[%k1] : !cxx.ptr<!cxx.record<@Pair>, device, const = true>, si32 -> !cxx.lv<!cxx.record<@Pair>, device, const = true>
  %in4 = cxx.member %in3 field "b" : !cxx.lv<!cxx.record<@Pair>, device, const = true> -> !cxx.lv<f32, device, const = true>
  %in5 = cxx.load %in4 : !cxx.lv<f32, device, const = true> -> f32
  %r = cxx.binary "+" %pqa, %in5 : f32, f32 -> f32
  %st = cxx.assign %od = %r : !cxx.lv<f32, device>, f32 -> !cxx.lv<f32, device>
  cxx.expr %st : !cxx.lv<f32, device>
}
