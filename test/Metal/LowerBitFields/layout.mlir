// Units have the declared type where nothing else is in its bytes, and a
// smaller one else. Layouts that need more than that are refused.
// RUN: cu2x-opt %s --cu-lower-bit-fields | FileCheck %s

// struct { char c; int b : 8; short s; }
// CHECK: @Tail {{.*}}[#cxx.field<"c", si8>, #cxx.field<"bits", ui8>, #cxx.field<"s", si16>]
cxx.record @Tail "Tail" size 4 align 4 [#cxx.field<"c", si8>, #cxx.field<"b", si32, bits = 8>, #cxx.field<"s", si16>] {cxx.bit_offsets = array<i64: 0, 8, 16>}

// struct { unsigned char a : 4; unsigned b : 12; }: one word for both.
// CHECK: @Nested {{.*}}[#cxx.field<"bits", ui32>]
cxx.record @Nested "Nested" size 4 align 4 [#cxx.field<"a", ui8, bits = 4>, #cxx.field<"b", ui32, bits = 12>] {cxx.bit_offsets = array<i64: 0, 4>}

// struct { unsigned a : 20, b : 20; int bits; }
// CHECK: @Two {{.*}}[#cxx.field<"bits1", ui32>, #cxx.field<"bits2", ui32>, #cxx.field<"bits", si32>]
cxx.record @Two "Two" size 12 align 4 [#cxx.field<"a", ui32, bits = 20>, #cxx.field<"b", ui32, bits = 20>, #cxx.field<"bits", si32>] {cxx.bit_offsets = array<i64: 0, 32, 64>}

// CHECK: @Union {{.*}}union{{.*}}[#cxx.field<"bits", ui32>, #cxx.field<"bits1", ui16>, #cxx.field<"w", ui32>]
cxx.record @Union "Union" size 4 align 4 union [#cxx.field<"a", ui32, bits = 3>, #cxx.field<"b", ui16, bits = 9>, #cxx.field<"w", ui32>] {cxx.bit_offsets = array<i64: 0, 0, 0>}

// struct { char c; int b : 20; }: bytes 1 to 3.
// CHECK: @Shared {{.*}}[#cxx.field<"c", si8>, #cxx.field<"bits", ui8>, #cxx.field<"bits1", ui8>, #cxx.field<"bits2", ui8>]
cxx.record @Shared "Shared" size 4 align 4 [#cxx.field<"c", si8>, #cxx.field<"b", si32, bits = 20>] {cxx.bit_offsets = array<i64: 0, 8>}

// struct { char a : 4; char b; int c : 20; } with b in the byte of a.
// CHECK: @Byte {{.*}}"Byte", "has bit-fields in bytes that other fields share"{{.*}}CU2X5034
cxx.record @Byte "Byte" size 4 align 4 [#cxx.field<"a", si8, bits = 12>, #cxx.field<"b", si8>, #cxx.field<"c", si32, bits = 4>] {cxx.bit_offsets = array<i64: 0, 8, 16>}

// struct alignas(4) { char a; int : 0; char b; }: an alignment makes the room.
// CHECK: @Aligned {{.*}}[#cxx.field<"a", si8>, #cxx.field<"b", si8 align = 4>]
cxx.record @Aligned "Aligned" size 8 align 4 [#cxx.field<"a", si8>, #cxx.field<"b", si8>] {cxx.bit_offsets = array<i64: 0, 32>}

// struct { char a; int : 0; char b; }: room that no alignment makes.
// CHECK: @Room {{.*}}CU2X5034
cxx.record @Room "Room" size 5 align 1 [#cxx.field<"a", si8>, #cxx.field<"b", si8>] {cxx.bit_offsets = array<i64: 0, 32>}

// Where fields begin has to be said.
// CHECK: @Unsaid {{.*}}CU2X5034
cxx.record @Unsaid "Unsaid" size 4 align 4 [#cxx.field<"a", ui32, bits = 3>]
