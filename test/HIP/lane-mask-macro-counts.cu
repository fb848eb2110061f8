// A macro that counts the bits of a mask in one place and of another number in
// the next: what is right for one may not be for the other.
// RUN: cu2x --target=hip %s -o %t.hip --quiet > %t.log 2>&1
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip -- -DCU2X_TEST_COMPILES

// A number below zero has 32 more bits in 64: the text stays and is reported.
// SAID: :[[#@LINE+2]]:20: warning: '__popc' looks at 32 bits of a 64-bit lane mask [CU2X1005
// CHECK: #define BITS_OF(M) __popc(M)
#define BITS_OF(M) __popc(M)
// The first bit set is the same one, with or without copies of the sign.
// CHECK: #define FIRST(M) __ffsll(static_cast<unsigned long long>(M))
#define FIRST(M) __ffs(M)
// Numbers without a sign have no bits to add.
// CHECK: #define COUNT(M) __popcll(M)
#define COUNT(M) __popc(M)
// No masks.
// CHECK: #define PLAIN(M) __popc(M)
#define PLAIN(M) __popc(M)

__global__ void kernel(int *Out, unsigned Flags) {
  // CHECK: unsigned long long Mask = __ballot_sync(0xffffffffffffffffull,
  unsigned Mask = __ballot_sync(0xffffffffu, Out[0]);
  Out[1] = BITS_OF(Mask) + BITS_OF(Out[2]);
  Out[3] = FIRST(Mask) + FIRST(Out[3]);
  Out[4] = COUNT(Mask) + COUNT(Flags);
  Out[5] = PLAIN(Out[6]) + PLAIN(Flags);
}
// The upper half of a wide number is cut off by __ffs, and not by __ffsll.
#ifndef CU2X_TEST_COMPILES
// SAID: :[[#@LINE+2]]:21: warning: '__ffs' looks at 32 bits {{.*}}[CU2X1005
// CHECK: #define FIRST_OF(M) __ffs(M)
#define FIRST_OF(M) __ffs(M)
__global__ void wide(int *Out, long long Wide) {
  unsigned Mask = __ballot_sync(0xffffffffu, Out[0]);
  Out[3] = FIRST_OF(Mask) + FIRST_OF(Wide);
}
#endif
