// A kernel that follows a bad pointer, or uses up its stack, ends the program
// with the name of the thread.
// RUN: %simt_cxx %s -o %t
// RUN: not --crash %t pointer 2>&1 | FileCheck %s --check-prefix=POINTER
// RUN: not --crash env CU2X_SIMT_STACK=64 %t stack 2>&1 | FileCheck %s --check-prefix=STACK
// RUN: env CU2X_SIMT_STACK=1024 %t deep
// POINTER: cu2x-simt: thread (3,0,0) of block (1,0,0) made an invalid access to address 0x10
// STACK: cu2x-simt: thread (3,0,0) of block (1,0,0) has used up its stack of 64 KiB (CU2X_SIMT_STACK)

#include "Inputs/Test.h"

static int *volatile Null = nullptr;

__attribute__((noinline)) static int recurse(volatile int *Below, int Depth) {
  volatile int Local[256];
  Local[Depth % 256] = Depth;
  return Depth ? recurse(Local, Depth - 1) + Local[0] + *Below : 0;
}

int main(int, char **Arguments) {
  char Kind = Arguments[1][0];
  expectSuccess(launch(grid(2, 32), [&] {
    barrier();
    if (blockIdx().x != 1 || threadIdx().x != 3)
      return;
    volatile int Bottom = 0;
    if (Kind == 'p')
      Null[4] = 1;
    else
      recurse(&Bottom, Kind == 's' ? 100000 : 500);
  }));
}
